// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance.h"
#include "pagelistmodel.h"
#include "requeststatus.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace Views
{

// The menu bar: every action of the window, with its shortcut. It only emits; the window knows what an action needs.
class MainActions : public QObject
{
    Q_OBJECT
public:
    // columns: shown as part of the view menu; outlives this object.
    // accounts: actions of the file menu; outlive this object.
    MainActions(QMainWindow &window, QMenu &columns, const QList<QAction *> &accounts);

    // Which items can be used now.
    struct Availability {
        bool hasRequestId = false;
        bool hasTicket = false;
        bool hasTicketLink = false;
        bool hasPortal = false;
    };
    void setAvailability(const Availability &availability);
    void showQueue(Domain::Queue queue);
    void showAppearance(Appearance appearance);

Q_SIGNALS:
    void queueChosen(Domain::Queue queue);
    void pageChosen(Models::Page page);
    void searchRequested();
    void appearanceChosen(Views::Appearance appearance);
    void checkRequested();
    void requestIdCopyRequested();
    void ticketNumberCopyRequested();
    void ticketLinkCopyRequested();
    void portalLinkCopyRequested();
    void helpRequested();
    void aboutRequested();

private:
    void fillFileMenu(QMenu &menu, const QList<QAction *> &accounts);
    void fillViewMenu(QMenu &menu, QMenu &columns);
    void fillAppearanceMenu(QMenu &menu);
    void fillRequestMenu(QMenu &menu);
    void fillHelpMenu(QMenu &menu);

    QMainWindow &m_window;
    QActionGroup *m_queues;
    QActionGroup *m_appearances;
    QAction *m_copyRequestId = nullptr;
    QAction *m_copyTicketNumber = nullptr;
    QAction *m_copyTicketLink = nullptr;
    QAction *m_copyPortalLink = nullptr;
};

} // namespace Views
