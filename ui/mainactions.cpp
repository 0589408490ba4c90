// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainactions.h"

#include "queuelistmodel.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

namespace Views
{

MainActions::MainActions(QMainWindow &window, QMenu &columns, const QList<QAction *> &accounts)
    : QObject(&window)
    , m_window(window)
    , m_queues(new QActionGroup(this))
    , m_appearances(new QActionGroup(this))
{
    QMenuBar &bar = *window.menuBar();
    fillFileMenu(*bar.addMenu(tr("&File")), accounts);
    fillViewMenu(*bar.addMenu(tr("&View")), columns);
    fillRequestMenu(*bar.addMenu(tr("&Request")));
    fillHelpMenu(*bar.addMenu(tr("&Help")));
    showAppearance(Appearance::System);
    setAvailability({});
}

void MainActions::fillFileMenu(QMenu &menu, const QList<QAction *> &accounts)
{
    menu.addActions(accounts);
    menu.addSeparator();
    QAction *quit = menu.addAction(tr("&Quit"), &m_window, &QWidget::close);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void MainActions::fillViewMenu(QMenu &menu, QMenu &columns)
{
    for (const auto queue : {Domain::Queue::Pending, Domain::Queue::Approved, Domain::Queue::Denied,
             Domain::Queue::Expired, Domain::Queue::Attention}) {
        QAction *action = menu.addAction(Models::QueueListModel::title(queue));
        action->setShortcut(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(queue))));
        action->setCheckable(true);
        action->setData(QVariant::fromValue(queue));
        m_queues->addAction(action);
    }
    connect(m_queues, &QActionGroup::triggered, this,
        [this](const QAction *action) { Q_EMIT queueChosen(action->data().value<Domain::Queue>()); });
    for (const auto page : {Models::Page::NotWatched, Models::Page::Readiness}) {
        QAction *action =
            menu.addAction(Models::PageListModel::title(page), this, [this, page] { Q_EMIT pageChosen(page); });
        action->setShortcut(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_6 + static_cast<int>(page))));
    }
    menu.addSeparator();
    menu.addAction(tr("&Search"), QKeySequence(Qt::CTRL | Qt::Key_F), this, &MainActions::searchRequested);
    menu.addSeparator();
    menu.addMenu(&columns);
    fillAppearanceMenu(*menu.addMenu(tr("&Appearance")));
}

void MainActions::fillAppearanceMenu(QMenu &menu)
{
    const std::initializer_list<std::pair<Appearance, QString>> appearances{
        {Appearance::System, tr("As the &System")},
        {Appearance::Light, tr("&Light")},
        {Appearance::Dark, tr("&Dark")},
        {Appearance::HighContrast, tr("&High Contrast")},
    };
    for (const auto &[appearance, title] : appearances) {
        QAction *action = menu.addAction(title);
        action->setCheckable(true);
        action->setData(QVariant::fromValue(appearance));
        m_appearances->addAction(action);
    }
    connect(m_appearances, &QActionGroup::triggered, this,
        [this](const QAction *action) { Q_EMIT appearanceChosen(action->data().value<Appearance>()); });
}

void MainActions::fillRequestMenu(QMenu &menu)
{
    menu.addAction(tr("&Check Now"), QKeySequence(Qt::Key_F5), this, &MainActions::checkRequested);
    menu.addSeparator();
    m_copyRequestId = menu.addAction(tr("Copy Request &ID"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
        &MainActions::requestIdCopyRequested);
    m_copyTicketNumber = menu.addAction(tr("Copy &Ticket Number"), this, &MainActions::ticketNumberCopyRequested);
    m_copyTicketLink =
        menu.addAction(tr("Copy &Link to the Ticket in the Azure Portal"), this, &MainActions::ticketLinkCopyRequested);
    m_copyPortalLink =
        menu.addAction(tr("Copy Link to Lockbox in the Azure &Portal"), this, &MainActions::portalLinkCopyRequested);
}

void MainActions::fillHelpMenu(QMenu &menu)
{
    menu.addAction(tr("&Keys and Meanings"), QKeySequence(Qt::Key_F1), this, &MainActions::helpRequested);
    menu.addSeparator();
    QAction *about = menu.addAction(tr("&About Lockbox Console"), this, &MainActions::aboutRequested);
    about->setMenuRole(QAction::AboutRole);
}

void MainActions::setAvailability(const Availability &availability)
{
    m_copyRequestId->setEnabled(availability.hasRequestId);
    m_copyTicketNumber->setEnabled(availability.hasTicket);
    m_copyTicketLink->setEnabled(availability.hasTicketLink);
    m_copyPortalLink->setEnabled(availability.hasPortal);
}

void MainActions::showQueue(Domain::Queue queue)
{
    m_queues->actions().at(static_cast<int>(queue))->setChecked(true);
}

void MainActions::showAppearance(Appearance appearance)
{
    m_appearances->actions().at(static_cast<int>(appearance))->setChecked(true);
}

} // namespace Views
