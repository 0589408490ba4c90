// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"

#include <QStatusBar>

class QLabel;

namespace Views
{

// When was checked and when will be, as clock times; beside it the last notice. Nothing here ticks.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    // now: UTC, by this computer's clock.
    void showWatchState(const Domain::WatchState &state, const QDateTime &now);

public Q_SLOTS:
    // One sentence about something that happened; stays until the next. Announced to screen readers.
    void showNotice(const QString &sentence);

private:
    QLabel *m_freshness;
    QLabel *m_notice;
};

} // namespace Views
