// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowpages.h"

#include "detailpane.h"
#include "gapspage.h"
#include "iconset.h"
#include "pagerail.h"
#include "queuerail.h"
#include "readinesspage.h"
#include "requestpage.h"
#include "scopelabel.h"
#include "textstyle.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Views
{

WindowPages::WindowPages(Models::RequestTableModel &requests, Models::QueueListModel &queues,
    Models::SubscriptionListModel &subscriptions, const Domain::Clock &serviceClock, QWidget *parent)
    : QSplitter(parent)
    , m_gaps(subscriptions)
    , m_queues(new QueueRail(queues))
    , m_pages(new PageRail(m_pageList))
    , m_scopeLabel(new ScopeLabel)
    , m_account(new QToolButton)
    , m_stack(new QStackedWidget)
    , m_requestPanes(new QSplitter)
    , m_requests(new RequestPage(requests, subscriptions))
    , m_detail(new DetailPane(serviceClock))
{
    m_requestPanes->addWidget(m_requests);
    m_requestPanes->addWidget(m_detail);
    m_requestPanes->setStretchFactor(0, 3);
    m_requestPanes->setStretchFactor(1, 2);
    m_stack->addWidget(m_requestPanes);
    addWidget(rail());
    addWidget(m_stack);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    for (QSplitter *splitter : {static_cast<QSplitter *>(this), m_requestPanes}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    const int character = fontMetrics().averageCharWidth();
    setSizes({26 * character, 166 * character});
    m_requestPanes->setSizes({100 * character, 66 * character});

    restyle();
    connect(m_queues, &QueueRail::queueSelected, m_requests, &RequestPage::setQueue);
    connect(m_queues, &QueueRail::queueSelected, this, &WindowPages::showRequests);
    connect(m_pages, &PageRail::pageSelected, this, &WindowPages::showPage);
    connect(m_requests, &RequestPage::checkRequested, this, &WindowPages::checkRequested);
    connect(m_requests, &RequestPage::signInRequested, this, &WindowPages::signInRequested);
    connect(m_requests, &RequestPage::gapsRequested, this, [this] { showPage(Models::Page::NotWatched); });
    connect(m_detail, &DetailPane::signInRequested, this, &WindowPages::signInRequested);
    connect(m_detail, &DetailPane::noticeRaised, this, &WindowPages::noticeRaised);
}

QWidget *WindowPages::rail()
{
    auto *rail = new QWidget;
    m_account->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_account->setPopupMode(QToolButton::InstantPopup);
    m_account->setAutoRaise(true);
    m_account->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name must not widen the rail
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(8, 0, 8, 8);
    foot->addWidget(m_account);
    auto *column = new QVBoxLayout(rail);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_queues);
    column->addSpacing(16);
    column->addWidget(m_pages);
    column->addStretch(1);
    column->addWidget(m_scopeLabel);
    column->addLayout(foot);
    return rail;
}

GapsPage &WindowPages::gapsPage()
{
    if (!m_gapsPage) {
        m_gapsPage = new GapsPage(m_gaps);
        m_stack->addWidget(m_gapsPage);
        connect(m_gapsPage, &GapsPage::checkRequested, this, &WindowPages::checkRequested);
        connect(m_gapsPage, &GapsPage::signInRequested, this, &WindowPages::signInRequested);
        m_gapsPage->showWatchState(m_state, m_now);
    }
    return *m_gapsPage;
}

ReadinessPage &WindowPages::readinessPage()
{
    if (!m_readinessPage) {
        m_readinessPage = new ReadinessPage;
        m_stack->addWidget(m_readinessPage);
        m_readinessPage->setScope(m_scope);
        connect(m_readinessPage, &ReadinessPage::readinessRequested, this, &WindowPages::readinessRequested);
        connect(m_readinessPage, &ReadinessPage::lockboxSwitchRequested, this, &WindowPages::lockboxSwitchRequested);
        connect(m_readinessPage, &ReadinessPage::exportRequested, this, &WindowPages::exportRequested);
        connect(m_readinessPage, &ReadinessPage::noticeRaised, this, &WindowPages::noticeRaised);
    }
    return *m_readinessPage;
}

void WindowPages::setScope(const Scope &scope)
{
    m_scope = scope;
    m_scopeLabel->setScope(scope);
    m_requests->setPortal(scope.portalUrl);
    if (m_readinessPage) {
        m_readinessPage->setScope(scope);
    }
}

void WindowPages::showWatchState(const Domain::WatchState &state, const QDateTime &now)
{
    if (state.gaps != m_state.gaps) {
        m_gaps.showGaps(state.gaps);
        m_pageList.setGapCount(Models::unwatchedCount(state.gaps));
    }
    m_state = state;
    m_now = now;
    m_requests->showWatchState(state, now);
    if (m_gapsPage) {
        m_gapsPage->showWatchState(state, now);
    }
}

void WindowPages::showPage(Models::Page page)
{
    m_queues->unmark();
    m_pages->selectPage(page);
    if (page == Models::Page::NotWatched) {
        m_stack->setCurrentWidget(&gapsPage());
    } else {
        m_stack->setCurrentWidget(&readinessPage());
    }
}

void WindowPages::restyle()
{
    const int edge = qMax(16, fontMetrics().ascent());
    m_account->setIcon(icon(u"account"_s, palette()));
    m_account->setIconSize({edge, edge});
}

void WindowPages::changeEvent(QEvent *event)
{
    if (changesStyle(*event)) {
        restyle();
    }
    QSplitter::changeEvent(event);
}

void WindowPages::showRequests()
{
    m_pages->unmark();
    m_stack->setCurrentWidget(m_requestPanes);
}

} // namespace Views
