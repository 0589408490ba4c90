// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"

#include <QSystemTrayIcon>

#include <memory>

namespace Views
{

// What the tray tells about the watch, worst first.
struct TrayState {
    enum class Kind {
        SignedOut,  // nothing is watched until somebody signs in
        NotWatched, // something is stale or cannot be watched, or nothing was read yet
        Pending,    // requests wait
        Quiet,      // all is watched, nothing waits
    };
    Kind kind = Kind::NotWatched;
    QString sentence; // for the tooltip

    friend bool operator==(const TrayState &, const TrayState &) = default;
};

// pending: requests that wait. now: UTC, by this computer's clock.
TrayState trayStateOf(const Domain::WatchState &state, int pending, const QDateTime &now);

// The state of the watch in the system's tray: the program's icon with a mark of its own for each state. A click brings
// the window to the front. It offers no decision: those are made in the window, where the request is seen.
class TrayIcon : public QSystemTrayIcon
{
    Q_OBJECT

public:
    // window: brought to the front; outlives this object or is its parent.
    explicit TrayIcon(QWidget &window);
    ~TrayIcon() override;

    void showState(const TrayState &state);
    const TrayState &state() const { return m_state; }

Q_SIGNALS:
    void checkRequested();

private:
    void raiseWindow();

    QWidget &m_window;
    std::unique_ptr<QMenu> m_menu;
    TrayState m_state;
};

} // namespace Views
