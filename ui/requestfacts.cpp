// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestfacts.h"

#include "accent.h"
#include "clock.h"
#include "decisionwords.h"
#include "factform.h"
#include "factwords.h"
#include "iconset.h"
#include "justificationtext.h"
#include "plainlabel.h"
#include "servicewords.h"
#include "tenantmark.h"
#include "timewords.h"
#include "unknownfacts.h"
#include "visibletext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

QString addressWords(const std::optional<QString> &text)
{
    return Domain::visibleLine(text.value_or(QString()), 500);
}

} // namespace

RequestFacts::RequestFacts(const Domain::Clock &serviceClock, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(serviceClock)
{
    auto *page = new QWidget(this);
    m_icon = new QLabel(page);
    m_title = new PlainLabel(PlainLabel::Rank::Title, page);
    m_sentence = new PlainLabel(PlainLabel::Rank::Body, page);
    m_defectIcon = new QLabel(page);
    m_defects = new PlainLabel(PlainLabel::Rank::Body, page);
    m_form = new FactForm(page);
    m_justificationTitle = new PlainLabel(PlainLabel::Rank::Muted, page);
    m_justification = new JustificationText(page);
    m_unknown = new UnknownFacts(page);

    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(8);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_sentence, 1, 0, 1, 2);
    grid->addWidget(m_defectIcon, 2, 0, Qt::AlignTop | Qt::AlignHCenter);
    grid->addWidget(m_defects, 2, 1);
    grid->addWidget(m_form, 4, 0, 1, 2);
    grid->addWidget(m_justificationTitle, 5, 0, 1, 2);
    grid->addWidget(m_justification, 6, 0, 1, 2);
    grid->addWidget(m_unknown, 8, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    for (const int gapBetweenGroups : {3, 7}) {
        grid->setRowMinimumHeight(gapBetweenGroups, 8);
    }
    grid->setRowStretch(9, 1);

    m_justificationTitle->showText(tr("Justification by Microsoft"));
    addFacts();
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // every word wraps
    setAccessibleName(tr("The request"));
}

void RequestFacts::addFacts()
{
    m_status = m_form->addFact(tr("Status"));
    m_expires = m_form->addFact(tr("Request expires"));
    m_accessEnd = m_form->addFact(tr("Access ends"));
    m_duration = m_form->addFact(tr("Length of access"));
    m_resources = m_form->addFact(tr("Resources"));
    m_label = m_form->addFact(tr("Label by Azure"));
    m_subscription = m_form->addFact(tr("Subscription"));
    m_tenant = m_form->addFact(tr("Tenant"));
    m_ticket = m_form->addFact(tr("Ticket"));
    m_ticketAddress = m_form->addFact(tr("Ticket address"));
    m_source = m_form->addFact(tr("Support system"));
    m_accessLevel = m_form->addFact(tr("Access level"));
    m_created = m_form->addFact(tr("Created"));
    m_requestId = m_form->addFact(tr("Request id"));
}

void RequestFacts::showRequest(const Domain::LockboxRequest &request, const RequestContext &context)
{
    const bool isOther = request.key() != m_request.key() || request.raw != m_request.raw;
    const bool hasOtherKey = request.key() != m_request.key();
    m_request = request;
    m_context = context;
    m_title->showText(requestTitle(request));
    m_sentence->showText(requestSentence(request, context));
    showDefects();
    showTimes();
    showPlaces();
    if (isOther) {
        m_justification->showJustification(request.justification.value_or(QString()));
    }
    restyle();
    if (hasOtherKey) {
        verticalScrollBar()->setValue(0);
    }
}

void RequestFacts::tick()
{
    showTimes();
}

void RequestFacts::showTimes()
{
    const QDateTime now = m_clock.utcNow();
    m_status->showFact(statusWords(m_request.status), m_request.status.word());
    m_duration->showFact(
        durationWords(m_request.duration), m_request.duration ? m_request.duration->text() : QString());

    const auto show = [&now](FactRow &row, const std::optional<Domain::Timestamp> &moment) {
        if (!moment || moment->text().isEmpty()) {
            row.showFact(tr("Not delivered"));
        } else if (!moment->isReadable()) {
            row.showFact(tr("Cannot be read: %1").arg(Domain::visibleLine(moment->text(), 60)), moment->text());
        } else {
            //: %1 date and time, %2 such as "in 3 days and 2 hours"
            row.showFact(
                tr("%1, %2").arg(localWords(moment->utc()), relativeWords(moment->utc(), now)), moment->text());
            row.setToolTip(utcWords(moment->utc()));
        }
    };
    show(*m_created, m_request.created);
    show(*m_expires, m_request.expiration);

    using Known = Domain::RequestStatus::Known;
    const bool accessMayRun =
        m_request.status.known() == Known::Approved || m_request.status.known() == Known::Completing;
    const QDateTime end = latestAccessEnd(m_request, m_request.expiration ? m_request.expiration->utc() : QDateTime());
    const bool tellsEnd = accessMayRun && end.isValid();
    // Approved in the last moment the access would end then; Azure reports no closer time.
    m_accessEnd->showFact(
        tellsEnd ? tr("At most until %1, %2").arg(localWords(end), relativeWords(end, now)) : QString());
    m_accessEnd->setToolTip(utcWords(end));
}

void RequestFacts::showPlaces()
{
    QStringList ids;
    for (const Domain::ResourceId &resource : std::as_const(m_request.resources)) {
        ids << resource.text();
    }
    m_resources->showFact(resourceWords(m_request), ids.join(u'\n'));
    m_resources->setToolTip(Domain::visibleText(ids.join(u'\n'), 1000));
    m_label->showFact(addressWords(m_request.resourceType), m_request.resourceType.value_or(QString()));
    m_subscription->showFact(Domain::visibleLine(m_context.subscriptionTitle), m_context.subscriptionId);
    m_subscription->setToolTip(Domain::visibleLine(m_context.subscriptionId));
    m_tenant->showFact(Domain::visibleLine(m_context.tenantTitle), m_context.tenantId);
    m_tenant->setToolTip(Domain::visibleLine(m_context.tenantId));
    m_tenant->setTenant({m_context.tenantId, m_context.tenantTitle});
    m_ticket->showFact(ticketWords(m_request), m_request.supportRequest.value_or(QString()));
    m_ticketAddress->showFact(addressWords(m_request.supportCaseUrl), m_request.supportCaseUrl.value_or(QString()));
    m_source->showFact(addressWords(m_request.workItemSource), m_request.workItemSource.value_or(QString()));
    m_accessLevel->showFact(addressWords(m_request.accessLevel), m_request.accessLevel.value_or(QString()));
    const QString id = addressWords(m_request.requestId);
    m_requestId->showFact(id.isEmpty() ? tr("Not delivered") : id, m_request.requestId.value_or(QString()));
}

void RequestFacts::showDefects()
{
    QStringList sentences = defectSentences(m_request.defects);
    if (!m_context.warning.isEmpty()) {
        sentences << m_context.warning;
    }
    m_defects->showText(sentences.join(u'\n'));
    m_defects->setVisible(!sentences.isEmpty());
    m_defectIcon->setVisible(!sentences.isEmpty());
}

void RequestFacts::restyle()
{
    const QPalette colors = palette();
    const auto paint = [this](QLabel &label, const QIcon &picture, const QWidget &line) {
        const int height = line.fontMetrics().height();
        label.setFixedHeight(height); // in line with the first line of the text beside it
        label.setPixmap(picture.pixmap(QSize(height, height) * 0.9, devicePixelRatioF()));
    };
    paint(*m_icon, icon(serviceIconName(m_request), colors), *m_title);
    const QColor attention = accentColor(Accent::NeedsAttention, colors.color(QPalette::Window));
    paint(*m_defectIcon, icon(u"warning"_s, attention), *m_defects);
}

void RequestFacts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
    }
    QScrollArea::changeEvent(event);
}

} // namespace Views
