// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "columnmenu.h"
#include "detailpane.h"
#include "errorwords.h"
#include "helpwindow.h"
#include "layoutstate.h"
#include "mainactions.h"
#include "messagebar.h"
#include "portallinks.h"
#include "queuelistmodel.h"
#include "queuerail.h"
#include "requestpage.h"
#include "requestselection.h"
#include "requesttable.h"
#include "requesttablemodel.h"
#include "scopelabel.h"
#include "statusline.h"
#include "ticker.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMessageBox>
#include <QSplitter>
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
    , m_panes(new QSplitter(this))
    , m_rail(new QueueRail(queues, m_panes))
    , m_scopeLabel(new ScopeLabel(m_panes))
    , m_page(new RequestPage(requests, subscriptions, m_panes))
    , m_detail(new DetailPane(serviceClock, m_panes))
    , m_actions(new MainActions(*this, m_page->table().columnMenu()))
    , m_status(new StatusLine(this))
    , m_ticker(new Ticker(serviceClock, *this))
{
    layOut();
    connectParts();
    connectActions();
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
    auto *rail = new QWidget(m_panes);
    auto *railColumn = new QVBoxLayout(rail);
    railColumn->setContentsMargins(0, 8, 0, 0);
    railColumn->setSpacing(8);
    railColumn->addWidget(m_rail, 1);
    railColumn->addWidget(m_scopeLabel);

    m_panes->insertWidget(0, rail);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 3);
    m_panes->setStretchFactor(2, 2);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addWidget(m_panes, 1);
    setCentralWidget(content);
    setStatusBar(m_status);

    const int character = fontMetrics().averageCharWidth();
    m_panes->setSizes({26 * character, 100 * character, 66 * character});
    resize(192 * character, 44 * fontMetrics().lineSpacing());
}

void MainWindow::connectParts()
{
    connect(m_rail, &QueueRail::queueSelected, m_page, &RequestPage::setQueue);
    connect(m_rail, &QueueRail::queueSelected, m_actions, &MainActions::showQueue);
    connect(m_page, &RequestPage::checkRequested, this, &MainWindow::checkRequested);
    connect(&m_page->selection(), &RequestSelection::requestShown, this, &MainWindow::showRequest);
    connect(&m_page->selection(), &RequestSelection::shownChanged, this, &MainWindow::updateShownRequest);
    connect(&m_page->selection(), &RequestSelection::nothingShown, this, &MainWindow::showNothing);
    connect(m_detail, &DetailPane::decisionMade, this, &MainWindow::decisionMade);
    connect(m_detail, &DetailPane::noticeRaised, m_status, &StatusLine::showNotice);
    connect(m_ticker, &Ticker::ticked, this, &MainWindow::tick);
    connect(&m_queues, &QAbstractItemModel::dataChanged, this, &MainWindow::renewTitle);
    connect(m_problem, &MessageBar::actionTriggered, this, [this] { m_problem->setMessage(std::nullopt); });
}

void MainWindow::connectActions()
{
    connect(m_actions, &MainActions::queueChosen, m_rail, &QueueRail::selectQueue);
    connect(m_actions, &MainActions::searchRequested, m_page, &RequestPage::focusSearch);
    connect(m_actions, &MainActions::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(m_actions, &MainActions::checkRequested, this, &MainWindow::checkRequested);
    connect(m_actions, &MainActions::helpRequested, this, &MainWindow::showHelp);
    connect(m_actions, &MainActions::aboutRequested, this, &MainWindow::showAbout);
    connect(m_actions, &MainActions::requestIdCopyRequested, this,
        [this] { copy(shownRequest()->requestId.value_or(QString()), tr("The request id was copied.")); });
    connect(m_actions, &MainActions::ticketNumberCopyRequested, this,
        [this] { copy(shownRequest()->supportRequest.value_or(QString()), tr("The ticket number was copied.")); });
    connect(m_actions, &MainActions::ticketLinkCopyRequested, this, [this] {
        copy(ticketLink(m_scope.portalUrl, *shownRequest()).toString(), tr("The link to the ticket was copied."));
    });
    connect(m_actions, &MainActions::portalLinkCopyRequested, this,
        [this] { copy(lockboxLink(m_scope.portalUrl).toString(), tr("The link to Lockbox was copied.")); });
}

const Domain::LockboxRequest *MainWindow::shownRequest() const
{
    const QModelIndex shown = m_page->selection().shown();
    return shown.isValid() ? &m_requests.rowAt(shown.row()).request() : nullptr;
}

void MainWindow::showRequest(const QModelIndex &index)
{
    const Domain::LockboxRequest &request = m_requests.rowAt(index.row()).request();
    m_detail->showRequest(request, {.subscriptionTitle = index.data(Models::SubscriptionTitleRole).toString(),
                                       .subscriptionId = request.askedSubscriptionId,
                                       .tenantTitle = index.data(Models::TenantTitleRole).toString(),
                                       .accountName = m_scope.accountName,
                                       .cloudName = m_scope.cloudName,
                                       .place = m_scope.kind == Scope::Kind::Sandbox ? RequestContext::Place::Sandbox
                                                                                     : RequestContext::Place::Cloud});
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
    m_actions->setAvailability({.hasRequestId = request && request->requestId,
        .hasTicket = request && request->supportRequest,
        .hasTicketLink = request && ticketLink(m_scope.portalUrl, *request).isValid(),
        .hasPortal = lockboxLink(m_scope.portalUrl).isValid()});
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
    setWindowTitle(title.arg(tr("Lockbox Console"), scopeTitle(m_scope)));
}

void MainWindow::setScope(const Scope &scope)
{
    m_scope = scope;
    m_scopeLabel->setScope(scope);
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
    m_page->showWatchState(state, now);
    m_status->showWatchState(state, now);
    renewTitle();
}

void MainWindow::showProgress(const Domain::DecisionProgress &progress)
{
    m_detail->showProgress(progress);
}

void MainWindow::showProblem(const Domain::Error &problem)
{
    m_problem->setMessage(BarMessage{BarMessage::Weight::Error, u"error"_s, Domain::sentenceFor(problem),
        Domain::detailFor(problem), tr("&Dismiss")});
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

void MainWindow::copy(const QString &text, const QString &notice)
{
    QGuiApplication::clipboard()->setText(text);
    m_status->showNotice(notice);
}

QByteArray MainWindow::layoutState() const
{
    return LayoutState{saveGeometry(), m_panes->saveState(), m_page->table().horizontalHeader()->saveState()}.toBytes();
}

void MainWindow::restoreLayoutState(const QByteArray &bytes)
{
    const std::optional<LayoutState> state = LayoutState::fromBytes(bytes);
    if (!state) {
        return;
    }
    restoreGeometry(state->geometry);
    m_panes->restoreState(state->splitter);
    QHeaderView *header = m_page->table().horizontalHeader();
    header->restoreState(state->columns);
    m_page->table().sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

} // namespace Views
