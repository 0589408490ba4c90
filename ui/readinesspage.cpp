// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesspage.h"

#include "clockwords.h"
#include "errorwords.h"
#include "findingspane.h"
#include "lockboxswitchdialog.h"
#include "messagebar.h"
#include "optinlist.h"
#include "plainlabel.h"
#include "portallinks.h"
#include "readinesscsv.h"
#include "requestroles.h"
#include "servicesview.h"
#include "subjectlist.h"
#include "visibletext.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Models::ReadinessModel;
using Models::ReadinessSubject;

namespace Views
{
namespace
{

ReadinessSubject subjectAt(const QModelIndex &index)
{
    return index.data(ReadinessModel::SubjectRole).value<ReadinessSubject>();
}

SubjectLine lineOf(const QModelIndex &index)
{
    const ReadinessSubject subject = subjectAt(index);
    return {.iconName = gradeIconName(subject.worst),
        .accent = gradeAccent(subject.worst),
        .title = index.data().toString(),
        .tenant = {subject.tenantId, subject.tenantTitle},
        .place = subject.subscriptionId.isEmpty() ? ReadinessPage::tr("Whole tenant")
                                                  : Domain::visibleLine(subject.tenantTitle),
        .note = subjectWords(subject)};
}

FindingCard cardOf(const Domain::ReadinessFinding &finding)
{
    QString reason = Domain::visibleText(finding.reason, 1000);
    if (!finding.requestId.isEmpty()) {
        //: %1 is a request id
        reason += u' ' + ReadinessPage::tr("It concerns the request %1.").arg(Domain::visibleLine(finding.requestId));
    }
    return {.iconName = gradeIconName(finding.grade),
        .accent = gradeAccent(finding.grade),
        .grade = gradeWord(finding.grade),
        .reason = reason,
        .fix = Domain::visibleText(finding.fix, 1000),
        .source = Domain::visibleLine(finding.source, 300),
        .detail = finding.cause ? Domain::detailFor(*finding.cause) : QString()};
}

SubjectCard subjectCard(const QModelIndex &index)
{
    const ReadinessSubject subject = subjectAt(index);
    SubjectCard card{.title = index.data().toString(),
        .tenant = {subject.tenantId, subject.tenantTitle},
        .id = subject.subscriptionId};
    for (const Domain::ReadinessFinding &finding : subject.findings) {
        card.findings << cardOf(finding);
    }
    return card;
}

// The right to decide requests, of which the general sentence speaks, is another one.
QString switchFailure(const Domain::Error &error)
{
    return error.kind == Domain::ErrorKind::Forbidden
               ? ReadinessPage::tr("Your account may not do this: it takes a Global Administrator of the tenant.")
               : Domain::sentenceFor(error);
}

} // namespace

ReadinessPage::ReadinessPage(QWidget *parent)
    : QWidget(parent)
    , m_checkedAt(new PlainLabel(PlainLabel::Rank::Muted, this))
    , m_problemsAlone(new QCheckBox(tr("Problems and &warnings only"), this))
    , m_check(new QPushButton(tr("Check A&gain"), this))
    , m_export(new QPushButton(tr("E&xport"), this))
    , m_bar(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(m_stack))
    , m_optIns(new OptInList)
    , m_services(new ServicesView)
    , m_empty(new EmptyState(m_stack))
{
    m_filtered.setSourceModel(&m_subjects);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(subjectPanes(), tr("&Subscriptions"));
    m_tabs->addTab(m_optIns, tr("&Tenants"));
    m_tabs->addTab(m_services, tr("Servic&es"));
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(8);
    column->addWidget(headRow());
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::actionTriggered, this, &ReadinessPage::checkAgain);
    connect(m_bar, &MessageBar::actionTriggered, this, &ReadinessPage::checkAgain);
    connect(m_optIns, &OptInList::switchRequested, this, &ReadinessPage::askForSwitch);
    refresh();
}

QWidget *ReadinessPage::headRow()
{
    auto *title = new PlainLabel(PlainLabel::Rank::Title, this);
    title->showText(tr("Readiness"));
    auto *exports = new QMenu(m_export);
    exports->addAction(tr("&Findings as CSV …"), this,
        [this] { Q_EMIT exportRequested(u"lockbox-readiness.csv"_s, Models::findingsCsv(*m_report)); });
    exports->addAction(tr("&Services as CSV …"), this,
        [this] { Q_EMIT exportRequested(u"lockbox-services.csv"_s, Models::servicesCsv(*m_report)); });
    m_export->setMenu(exports);
    for (QPushButton *button : {m_check, m_export}) {
        button->setAutoDefault(false);
    }
    connect(m_check, &QPushButton::clicked, this, &ReadinessPage::checkAgain);
    connect(m_problemsAlone, &QCheckBox::toggled, &m_filtered, [this](bool isChecked) {
        using enum Models::ReadinessFilterModel::Shown;
        m_filtered.setShown(isChecked ? ProblemsAlone : All);
    });

    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(16, 0, 16, 0);
    grid->setSpacing(8);
    grid->addWidget(title, 0, 0);
    grid->addWidget(m_check, 0, 1);
    grid->addWidget(m_export, 0, 2);
    grid->addWidget(m_checkedAt, 1, 0);
    grid->addWidget(m_problemsAlone, 1, 1, 1, 2);
    grid->setColumnStretch(0, 1);
    return row;
}

QWidget *ReadinessPage::subjectPanes()
{
    auto *panes = new QSplitter;
    auto *list = new SubjectList(m_filtered, lineOf);
    list->setAccessibleName(tr("Subscriptions and tenants"));
    m_findings = new FindingsPane;
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    panes->addWidget(list);
    panes->addWidget(m_findings);
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 3);
    connect(list, &SubjectList::subjectShown, this, &ReadinessPage::showSubject);

    auto *allWell = new EmptyState;
    allWell->setPage({u"queue-approved"_s, tr("Nothing asks for something to be done."),
        tr("There are no problems and no warnings. What could not be found out is shown without the filter."), {}});
    m_subjectStack = new QStackedWidget;
    m_subjectStack->addWidget(panes);
    m_subjectStack->addWidget(allWell);
    const auto follow = [this] {
        m_subjectStack->setCurrentIndex(m_filtered.rowCount() > 0 ? 0 : 1);
    };
    connect(&m_filtered, &QAbstractItemModel::rowsInserted, this, follow);
    connect(&m_filtered, &QAbstractItemModel::rowsRemoved, this, follow);
    return m_subjectStack;
}

void ReadinessPage::setScope(const Scope &scope)
{
    m_scope = scope;
    m_optIns->setPortalPage(lockboxLink(scope.portalUrl));
}

void ReadinessPage::showReport(const Domain::ReadinessReport &report)
{
    m_reading = ReadinessReading::Read;
    // A report that failed takes nothing away: what was read before stays, with its time and the reason above it.
    if (!report.failure || !m_report) {
        m_report = report;
        m_subjects.showReport(report);
        m_optIns->showReport(report);
        m_services->showReport(report);
    }
    m_bar->setMessage(
        report.failure
            ? std::optional(BarMessage{BarMessage::Weight::Error,
                  report.failure->kind == Domain::ErrorKind::Offline ? u"offline"_s : u"error"_s,
                  Domain::sentenceFor(*report.failure), Domain::detailFor(*report.failure), tr("Check A&gain")})
            : std::nullopt);
    refresh();
}

void ReadinessPage::showLockboxSwitched(const Domain::TenantOptIn &optIn)
{
    m_optIns->showOptIn(optIn);
    if (optIn.problem) {
        m_bar->setMessage(BarMessage{BarMessage::Weight::Error, u"error"_s,
            tr("Lockbox was not switched.") + u' ' + switchFailure(*optIn.problem), Domain::detailFor(*optIn.problem),
            tr("Check A&gain")});
    } else if (optIn.isOptedIn) {
        Q_EMIT noticeRaised(
            *optIn.isOptedIn ? tr("Lockbox is on, as Azure reports.") : tr("Lockbox is off, as Azure reports."));
    }
}

void ReadinessPage::checkAgain()
{
    if (m_reading != ReadinessReading::Reading) {
        m_reading = ReadinessReading::Reading;
        refresh();
        Q_EMIT readinessRequested();
    }
}

void ReadinessPage::showSubject(const QModelIndex &index)
{
    m_findings->showSubject(index.isValid() ? std::optional(subjectCard(index)) : std::nullopt);
}

void ReadinessPage::askForSwitch(const QString &tenantId, Domain::LockboxSwitch change)
{
    if (!m_report) {
        return;
    }
    Models::SubscriptionTitles titles;
    titles.learn(m_report->subscriptions, m_report->tenants);
    auto *question = new LockboxSwitchDialog(change, {tenantId, titles.ofTenant(tenantId)}, m_scope, this);
    connect(question, &LockboxSwitchDialog::confirmed, this,
        [this, tenantId, change] { Q_EMIT lockboxSwitchRequested(tenantId, change); });
    question->open();
}

void ReadinessPage::refresh()
{
    const bool isReading = m_reading == ReadinessReading::Reading;
    const bool hasSubjects = m_subjects.rowCount() > 0;
    m_check->setEnabled(!isReading);
    m_export->setEnabled(hasSubjects);
    m_problemsAlone->setEnabled(hasSubjects);
    const QString checked = m_report && m_report->finishedAt.isValid()
                                //: %1 is date and time
                                ? tr("Checked %1").arg(dayAndClockWords(m_report->finishedAt))
                                : QString();
    m_checkedAt->showText(isReading ? tr("Checking now") : checked);
    m_empty->setPage(readinessEmptyPage(m_reading, m_report));
    m_stack->setCurrentIndex(hasSubjects ? 0 : 1);
}

void ReadinessPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_reading == ReadinessReading::NotRead) {
        checkAgain();
    }
}

} // namespace Views
