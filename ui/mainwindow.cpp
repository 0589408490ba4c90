// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "accountactions.h"
#include "accountwords.h"
#include "columnmenu.h"
#include "copyactions.h"
#include "detailpane.h"
#include "errorwords.h"
#include "helpwindow.h"
#include "layoutstate.h"
#include "mainactions.h"
#include "messagebar.h"
#include "queuelistmodel.h"
#include "queuerail.h"
#include "readinesspage.h"
#include "readinesssubject.h"
#include "requestpage.h"
#include "requestselection.h"
#include "requesttable.h"
#include "requesttablemodel.h"
#include "scopelabel.h"
#include "statusline.h"
#include "ticker.h"
#include "trayicon.h"
#include "visibletext.h"
#include "windowpages.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Views
{

MainWindow::MainWindow(Models::RequestTableModel &requests, Models::QueueListModel &queues,
    Models::SubscriptionListModel &subscriptions, const Domain::Clock &serviceClock, const Domain::Clock &localClock,
    QWidget *parent)
    : QMainWindow(parent)
    , m_requests(requests)
    , m_queues(queues)
    , m_serviceClock(serviceClock)
    , m_localClock(localClock)
    , m_problem(new MessageBar(this))
    , m_pages(new WindowPages(requests, queues, subscriptions, serviceClock, this))
    , m_rail(&m_pages->queueRail())
    , m_page(&m_pages->requestPage())
    , m_detail(&m_pages->detailPane())
    , m_accounts(new AccountActions(*this, subscriptions, localClock))
    , m_actions(new MainActions(*this, m_page->table().columnMenu(), m_accounts->actions()))
    , m_copies(new CopyActions(*m_actions, this))
    , m_status(new StatusLine(this))
    , m_ticker(new Ticker(serviceClock, *this))
{
    layOut();
    connectParts();
    connectActions();
    connectAccounts();
    setScope(m_scope);
    showWatchState(m_watchState);
    m_actions->showQueue(m_rail->queue());
    // The table is hidden until there are requests, and a hidden widget cannot take the keyboard.
    connect(
        &m_page->selection(), &RequestSelection::requestShown, this, [this] { m_page->table().setFocus(); },
        Qt::SingleShotConnection);
}

void MainWindow::layOut()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addWidget(m_pages, 1);
    setCentralWidget(content);
    setStatusBar(m_status);

    resize(192 * fontMetrics().averageCharWidth(), 44 * fontMetrics().lineSpacing());
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = new TrayIcon(*this);
        connect(m_tray, &TrayIcon::checkRequested, this, &MainWindow::checkRequested);
        m_tray->show();
    }
}

void MainWindow::connectParts()
{
    connect(m_rail, &QueueRail::queueSelected, m_actions, &MainActions::showQueue);
    connect(m_pages, &WindowPages::checkRequested, this, &MainWindow::checkRequested);
    connect(m_pages, &WindowPages::signInRequested, this, &MainWindow::signInFor);
    connect(m_pages, &WindowPages::readinessRequested, this, &MainWindow::readinessRequested);
    connect(m_pages, &WindowPages::lockboxSwitchRequested, this, &MainWindow::lockboxSwitchRequested);
    connect(m_pages, &WindowPages::exportRequested, this, &MainWindow::exportRequested);
    connect(m_pages, &WindowPages::noticeRaised, m_status, &StatusLine::showNotice);
    connect(&m_page->selection(), &RequestSelection::requestShown, this, &MainWindow::showRequest);
    connect(&m_page->selection(), &RequestSelection::shownChanged, this, &MainWindow::updateShownRequest);
    connect(&m_page->selection(), &RequestSelection::nothingShown, this, &MainWindow::showNothing);
    connect(m_detail, &DetailPane::decisionMade, this, &MainWindow::decisionMade);
    connect(m_ticker, &Ticker::ticked, this, &MainWindow::tick);
    connect(&m_queues, &QAbstractItemModel::dataChanged, this, &MainWindow::renewTitle);
    connect(m_problem, &MessageBar::actionTriggered, this, &MainWindow::answerProblem);
}

void MainWindow::connectActions()
{
    connect(m_actions, &MainActions::queueChosen, m_rail, &QueueRail::selectQueue);
    connect(m_actions, &MainActions::pageChosen, m_pages, &WindowPages::showPage);
    connect(m_actions, &MainActions::searchRequested, this, [this] {
        m_rail->selectQueue(m_rail->queue()); // from another page, back to the requests
        m_page->focusSearch();
    });
    connect(m_actions, &MainActions::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(m_actions, &MainActions::checkRequested, this, &MainWindow::checkRequested);
    connect(m_actions, &MainActions::helpRequested, this, &MainWindow::showHelp);
    connect(m_actions, &MainActions::aboutRequested, this, &MainWindow::showAbout);
    connect(m_copies, &CopyActions::noticeRaised, m_status, &StatusLine::showNotice);
}

void MainWindow::connectAccounts()
{
    QToolButton &button = m_pages->accountButton();
    auto *menu = new QMenu(&button);
    menu->addActions(m_accounts->actions());
    button.setMenu(menu);
    connect(m_accounts, &AccountActions::accountsChanged, this, &MainWindow::showScope);
    connect(m_accounts, &AccountActions::signInRequested, this, &MainWindow::signInRequested);
    connect(m_accounts, &AccountActions::signInCancelled, this, &MainWindow::signInCancelled);
    connect(m_accounts, &AccountActions::signOutRequested, this, &MainWindow::signOutRequested);
    connect(m_accounts, &AccountActions::preferencesChosen, this, &MainWindow::preferencesChosen);
    connect(m_accounts, &AccountActions::localDataDeletionRequested, this, &MainWindow::localDataDeletionRequested);
}

void MainWindow::signInFor(const Domain::WatchGap &gap)
{
    m_accounts->askForSignIn(m_accounts->signInFor(gap.reason, gap.subscriptionId, gap.tenantId));
}

const Domain::LockboxRequest *MainWindow::shownRequest() const
{
    const QModelIndex shown = m_page->selection().shown();
    return shown.isValid() ? &m_requests.rowAt(shown.row()).request() : nullptr;
}

void MainWindow::showRequest(const QModelIndex &index)
{
    const Models::RequestRow &row = m_requests.rowAt(index.row());
    const QString account = m_accounts->accountTitle(row.title().accountId);
    m_detail->showRequest(
        row.request(), {.subscriptionTitle = row.title().subscription,
                           .subscriptionId = row.request().askedSubscriptionId,
                           .tenantTitle = row.title().tenant,
                           .tenantId = row.title().tenantId,
                           .accountName = account.isEmpty() ? m_scope.accountName : account,
                           .cloudName = m_scope.cloudName,
                           .place = m_scope.kind == Scope::Kind::Sandbox ? RequestContext::Place::Sandbox
                                                                         : RequestContext::Place::Cloud,
                           .warning = m_warnings.value(row.key())});
    followShownRequest();
}

void MainWindow::updateShownRequest(const QModelIndex &index)
{
    m_detail->requestChanged(m_requests.rowAt(index.row()).request());
    followShownRequest();
}

void MainWindow::showNothing()
{
    m_detail->showNothing();
    followShownRequest();
}

void MainWindow::followShownRequest()
{
    const Domain::LockboxRequest *request = shownRequest();
    QDateTime deadline;
    if (request && request->expiration &&
        decidabilityOf(*request, m_serviceClock.utcNow()) == Domain::Decidability::Decidable) {
        deadline = request->expiration->utc();
    }
    m_ticker->setDeadline(deadline);
    m_copies->offer(request, m_scope.portalUrl);
}

void MainWindow::tick()
{
    m_requests.tick();
    m_detail->tick();
    followShownRequest();
    showWatchState(m_watchState);
}

void MainWindow::renewTitle()
{
    const int pending = m_queues.count(Domain::Queue::Pending);
    const bool isKnown = pending > 0 || m_watchState.lastGoodCheck.isValid();
    //: Window title; %1 is the program, %2 the cloud or "Sandbox"
    const QString title = isKnown ? tr("%1 — %n pending — %2", nullptr, pending)
                                  //: Window title; %1 is the program, %2 the cloud or "Sandbox"
                                  : tr("%1 — not checked — %2");
    const int unwatched = Models::unwatchedCount(m_watchState.gaps);
    //: In the window title, behind the cloud
    const QString gaps = unwatched > 0 ? u" — "_s + tr("%n not watched", nullptr, unwatched) : QString();
    setWindowTitle(title.arg(tr("Lockbox Console"), scopeTitle(m_scope)) + gaps);
    renewTray();
}

void MainWindow::renewTray()
{
    if (m_tray) {
        m_tray->showState(trayStateOf(m_watchState, m_queues.count(Domain::Queue::Pending), m_localClock.utcNow()));
    }
}

void MainWindow::setScope(const Scope &scope)
{
    m_scope = scope;
    showScope();
}

void MainWindow::showScope()
{
    const QList<Domain::Account> &accounts = m_accounts->accounts();
    Scope scope = m_scope;
    if (!accounts.isEmpty()) {
        scope.accountName = accounts.size() == 1 ? accounts.first().title()
                                                 : tr("%n accounts", nullptr, static_cast<int>(accounts.size()));
    }
    m_pages->setScope(scope);
    m_pages->accountButton().setText(accounts.isEmpty() ? tr("Sign in") : tr("Accounts"));
    renewTitle();
    if (const QModelIndex shown = m_page->selection().shown(); shown.isValid()) {
        showRequest(shown);
    } else {
        followShownRequest();
    }
}

void MainWindow::showAppearance(Appearance appearance)
{
    m_actions->showAppearance(appearance);
}

void MainWindow::showWatchState(const Domain::WatchState &state)
{
    m_watchState = state;
    const QDateTime now = m_localClock.utcNow();
    m_pages->showWatchState(state, now);
    m_status->showWatchState(state, now);
    renewTitle();
}

void MainWindow::showProgress(const Domain::DecisionProgress &progress)
{
    m_detail->showProgress(progress);
}

void MainWindow::showProblem(const Domain::Error &problem)
{
    m_shownProblem = problem;
    m_problem->setMessage(BarMessage{BarMessage::Weight::Error, u"error"_s, Domain::sentenceFor(problem),
        Domain::detailFor(problem), needsSignIn(problem) ? tr("Sign &In …") : tr("&Dismiss")});
}

void MainWindow::answerProblem()
{
    m_problem->setMessage(std::nullopt);
    if (needsSignIn(m_shownProblem)) {
        m_accounts->askForSignIn(m_accounts->signInFor(m_shownProblem, {}, {}));
    }
}

void MainWindow::showAccounts(const QList<Domain::Account> &accounts)
{
    m_accounts->showAccounts(accounts);
}

void MainWindow::showSignIn(const Domain::SignInProgress &progress)
{
    m_accounts->showSignIn(progress);
    if (progress.phase == Domain::SignInProgress::Phase::SignedIn && progress.account) {
        //: %1 is an account
        m_status->showNotice(tr("%1 is signed in.").arg(Domain::visibleLine(progress.account->title())));
    }
}

void MainWindow::showReadiness(const Domain::ReadinessReport &report)
{
    m_pages->readinessPage().showReport(report);
    if (!report.failure) {
        m_warnings = Models::requestWarnings(report);
        showScope();
    }
}

void MainWindow::showLockboxSwitched(const QString &tenantId, const Domain::TenantOptIn &optIn)
{
    Domain::TenantOptIn known = optIn;
    known.tenantId = tenantId;
    m_pages->readinessPage().showLockboxSwitched(known);
}

void MainWindow::showPreferences(
    const Domain::Preferences &preferences, Domain::PreferenceSet enforced, const QStringList &rejected)
{
    m_accounts->showPreferences(preferences, enforced, rejected);
    m_detail->setDecisionRules({.ticketDigits = preferences.ticketDigits,
        .holdTime = preferences.holdTime,
        .shortestReason = preferences.shortestReason});
}

void MainWindow::selectQueue(Domain::Queue queue)
{
    m_rail->selectQueue(queue);
}

void MainWindow::selectRequest(const Domain::RequestKey &key)
{
    const QModelIndex index = m_requests.indexOf(key);
    if (!index.isValid()) {
        return;
    }
    m_rail->selectQueue(index.data(Models::QueueRole).value<Domain::Queue>());
    if (!m_page->queueModel().mapFromSource(index).isValid()) {
        m_page->clearFilters();
    }
    m_page->selection().show(index);
}

void MainWindow::showHelp()
{
    if (!m_help) {
        m_help = new HelpWindow(this);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Lockbox Console"),
        u"<h3>%1</h3><p>%2</p><p>%3</p>"_s.arg(
            //: %1 is the version
            tr("Lockbox Console %1").arg(QCoreApplication::applicationVersion()),
            tr("Shows and decides requests of Customer Lockbox for Microsoft Azure."),
            tr("Free software under the GNU General Public License, version 3 or later. Not made or endorsed by "
               "Microsoft.")));
}

QByteArray MainWindow::layoutState() const
{
    return LayoutState{saveGeometry(), m_pages->saveState(), m_pages->requestPanes().saveState(),
        m_page->table().horizontalHeader()->saveState()}
        .toBytes();
}

void MainWindow::restoreLayoutState(const QByteArray &bytes)
{
    const std::optional<LayoutState> state = LayoutState::fromBytes(bytes);
    if (!state) {
        return;
    }
    restoreGeometry(state->geometry);
    m_pages->restoreState(state->splitter);
    m_pages->requestPanes().restoreState(state->requestPanes);
    QHeaderView *header = m_page->table().horizontalHeader();
    header->restoreState(state->columns);
    m_page->table().sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

} // namespace Views
