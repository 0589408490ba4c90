// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confirmationdialog.h"

#include "deliberatebutton.h"
#include "factform.h"
#include "factwords.h"
#include "plainlabel.h"
#include "tenantmark.h"
#include "timewords.h"
#include "visibletext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

// True when the digits to type are those of the ticket; else they are taken from the request id.
bool areOfTicket(const Domain::LockboxRequest &request, const QString &digits)
{
    QString ticketDigits = request.supportRequest.value_or(QString());
    ticketDigits.removeIf([](QChar character) { return character < u'0' || character > u'9'; });
    return !digits.isEmpty() && ticketDigits.endsWith(digits);
}

QString orUnknown(const QString &text)
{
    const QString line = Domain::visibleLine(text);
    return line.isEmpty() ? ConfirmationDialog::tr("Not known") : line;
}

} // namespace

ConfirmationDialog::ConfirmationDialog(const Domain::Decision &decision, const RequestContext &context,
    const QDateTime &now, const Domain::DecisionRules &rules, QWidget *parent)
    : QDialog(parent)
    , m_decision(decision)
    , m_rules(rules)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"confirmation"_s);
    const bool isSandbox = context.place == RequestContext::Place::Sandbox;
    const QString title = isApproval() ? tr("Approve this access?") : tr("Deny this access?");
    //: Window title in the sandbox: %1 is "Approve this access?"
    setWindowTitle(isSandbox ? tr("%1 — Sandbox").arg(title) : title);

    auto *heading = new PlainLabel(PlainLabel::Rank::Title, this);
    heading->showText(title);
    auto *sentence = new PlainLabel(PlainLabel::Rank::Body, this);
    sentence->showText(requestSentence(decision.shown, context));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(heading);
    column->addWidget(sentence);
    column->addWidget(factsOf(context, now), 1);
    if (isApproval()) {
        column->addWidget(comparison());
    }
    if (const int seconds = static_cast<int>(rules.holdTime.count()); seconds > 0) {
        auto *undoing = new PlainLabel(PlainLabel::Rank::Muted, this);
        undoing->showText(tr("You can undo it for %n seconds before it is sent.", nullptr, seconds));
        column->addWidget(undoing);
    }
    column->addWidget(buttons());
    showWhetherComplete();
    // Wrapped text needs its height for this width; a window does not ask for it by itself.
    const int width = sizeHint().width();
    setMinimumSize(width, column->totalHeightForWidth(width));
}

QWidget *ConfirmationDialog::factsOf(const RequestContext &context, const QDateTime &now)
{
    const Domain::LockboxRequest &request = m_decision.shown;
    auto *form = new FactForm(this);
    const QString cloud = orUnknown(context.cloudName);
    const bool isSandbox = context.place == RequestContext::Place::Sandbox;
    form->addFact(tr("Cloud"))->showFact(isSandbox ? tr("Sandbox: nothing real is decided") : cloud);
    form->addFact(tr("Account"))->showFact(orUnknown(context.accountName));
    FactRow *tenant = form->addFact(tr("Tenant"));
    tenant->showFact(orUnknown(context.tenantTitle));
    tenant->setToolTip(Domain::visibleLine(context.tenantId));
    tenant->setTenant({context.tenantId, context.tenantTitle});
    FactRow *subscription = form->addFact(tr("Subscription"));
    subscription->showFact(orUnknown(context.subscriptionTitle));
    subscription->setToolTip(Domain::visibleLine(context.subscriptionId));
    form->addFact(tr("Resources"))->showFact(resourceWords(request));
    form->addFact(tr("Ticket"))->showFact(ticketWords(request));
    form->addFact(tr("Length of access"))->showFact(durationWords(request.duration));
    if (isApproval()) {
        const QDateTime end = latestAccessEnd(request, now);
        FactRow *granted = form->addFact(tr("What is granted"));
        granted->showFact(
            end.isValid()
                ? tr("Access until about %1. Whether it is read or write access is not told.").arg(localWords(end))
                : tr("Access whose end is not told. Whether it is read or write access is not told either."));
        granted->setToolTip(utcWords(end));
    }
    const QString reason = Domain::visibleText(m_decision.reason, 2000);
    form->addFact(tr("Reason"))->showFact(reason.isEmpty() ? tr("None given") : reason);

    // Twenty resources and a long reason may be taller than the screen.
    auto *area = new QScrollArea(this);
    area->setWidget(form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    area->setMinimumHeight(qMin(form->heightForWidth(area->minimumWidth()), screen()->availableSize().height() / 2));
    return area;
}

QWidget *ConfirmationDialog::comparison()
{
    if (m_rules.ticketDigits == Domain::Preferences::TicketDigits::Asked) {
        return digitsQuestion();
    }
    m_compared = new QCheckBox(tr("&I have compared this request with its ticket"), this);
    m_compared->setObjectName(u"compared"_s);
    m_compared->setAccessibleDescription(tr("Needed before the request can be approved"));
    connect(m_compared, &QCheckBox::toggled, this, &ConfirmationDialog::showWhetherComplete);
    return m_compared;
}

QWidget *ConfirmationDialog::digitsQuestion()
{
    const QString digits = Domain::confirmationDigits(m_decision.shown);
    auto *question = new PlainLabel(PlainLabel::Rank::Body, this);
    question->showText(
        areOfTicket(m_decision.shown, digits)
            ? tr("To approve, type the last four digits of the ticket number:")
            : tr("The ticket has no usable number. To approve, type the last four characters of the request id, %1:")
                  .arg(Domain::visibleLine(m_decision.shown.requestId.value_or(QString()))));
    m_digits = new QLineEdit(this);
    m_digits->setObjectName(u"digits"_s);
    m_digits->setMaxLength(static_cast<int>(digits.size()));
    m_digits->setAccessibleName(question->shownText());
    m_digits->setMaximumWidth(m_digits->fontMetrics().averageCharWidth() * 12);
    connect(m_digits, &QLineEdit::textChanged, this, &ConfirmationDialog::showWhetherComplete);

    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(question, 1);
    line->addWidget(m_digits);
    return box;
}

QWidget *ConfirmationDialog::buttons()
{
    const QString deciding = isApproval() ? tr("&Approve") : tr("&Deny");
    const DecidingRow row = decidingRow(tr("&Cancel"), deciding, *this);
    m_confirm = row.confirm;
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmationDialog::confirm);
    // Nothing that decides has the focus at first.
    (m_digits ? static_cast<QWidget *>(m_digits) : row.cancel)->setFocus();
    return row.widget;
}

void ConfirmationDialog::confirm()
{
    if (!m_confirm->isEnabled()) {
        return;
    }
    m_confirm->setEnabled(false); // a second click on the way out must not decide again
    accept();
    Q_EMIT confirmed(m_decision);
}

void ConfirmationDialog::showWhetherComplete()
{
    const QString digits = Domain::confirmationDigits(m_decision.shown);
    const bool isTyped = !m_digits || (!digits.isEmpty() && m_digits->text().compare(digits, Qt::CaseInsensitive) == 0);
    m_confirm->setEnabled(isTyped && (!m_compared || m_compared->isChecked()));
}

} // namespace Views
