// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingspane.h"

#include "factform.h"
#include "iconset.h"
#include "plainlabel.h"
#include "textstyle.h"
#include "visibletext.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Views
{

FindingsPane::FindingsPane(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // every word wraps
    setAccessibleName(tr("Findings"));
}

void FindingsPane::showSubject(const std::optional<SubjectCard> &subject)
{
    if (subject == m_subject) {
        return;
    }
    const bool isSame = subject && m_subject && subject->id == m_subject->id && subject->title == m_subject->title;
    const int place = isSame ? verticalScrollBar()->value() : 0;
    m_subject = subject;
    rebuild();
    verticalScrollBar()->setValue(place);
}

void FindingsPane::rebuild()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(24);
    if (m_subject) {
        column->addWidget(head(*m_subject, page));
        for (const FindingCard &finding : std::as_const(m_subject->findings)) {
            column->addWidget(card(finding, page));
        }
    }
    column->addStretch(1);
    setWidget(page); // destroys the one before
}

QWidget *FindingsPane::head(const SubjectCard &subject, QWidget *page)
{
    auto *box = new QWidget(page);
    auto *title = new PlainLabel(PlainLabel::Rank::Title, box);
    title->showText(subject.title);
    auto *form = new FactForm(box);
    FactRow *tenant = form->addFact(tr("Tenant"));
    tenant->showFact(Domain::visibleLine(subject.tenant.title), subject.tenant.tenantId);
    tenant->setTenant(subject.tenant);
    form->addFact(tr("Id"))->showFact(Domain::visibleLine(subject.id), subject.id);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(form);
    return box;
}

QWidget *FindingsPane::card(const FindingCard &finding, QWidget *page) const
{
    auto *box = new QWidget(page);
    auto *picture = new QLabel(box);
    const int edge = qMax(20, fontMetrics().height());
    const QColor color = finding.accent ? accentColor(*finding.accent, palette().color(QPalette::Window))
                                        : palette().color(QPalette::WindowText);
    picture->setPixmap(icon(finding.iconName, color).pixmap(QSize(edge, edge), devicePixelRatioF()));
    auto *reason = new PlainLabel(PlainLabel::Rank::Body, box);
    reason->showText(finding.reason);
    //: For a screen reader; %1 is a grade such as "Problem", %2 a sentence
    reason->setAccessibleName(
        finding.grade.isEmpty() ? finding.reason : tr("%1: %2").arg(finding.grade, finding.reason));
    auto *form = new FactForm(box);
    form->addFact(tr("Result"))->showFact(finding.grade);
    form->addFact(tr("What to do"))->showFact(finding.fix, finding.fix);
    form->addFact(tr("Source"))->showFact(finding.source, finding.source);
    form->addFact(tr("Technical detail"))->showFact(finding.detail, finding.detail);

    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setSpacing(8);
    grid->addWidget(picture, 0, 0, Qt::AlignTop);
    grid->addWidget(reason, 0, 1);
    grid->addWidget(form, 1, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

void FindingsPane::changeEvent(QEvent *event)
{
    if (changesStyle(*event)) {
        // Later: while the style of all widgets is being changed, none of them may go.
        QMetaObject::invokeMethod(this, &FindingsPane::rebuild, Qt::QueuedConnection);
    }
    QScrollArea::changeEvent(event);
}

} // namespace Views
