// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Models
{
class GapListModel;
}

namespace Views
{

class EmptyState;
class FindingsPane;
class SubjectList;

// The page "Not watched": every subscription and tenant whose requests cannot be seen at present, with the reason, the
// last good reading and what to do; or that all of them are watched, and since when.
class GapsPage : public QWidget
{
    Q_OBJECT

public:
    // gaps: outlives this widget.
    explicit GapsPage(Models::GapListModel &gaps, QWidget *parent = nullptr);

public Q_SLOTS:
    // For the empty page. now: UTC, by this computer's clock.
    void showWatchState(const Domain::WatchState &state, const QDateTime &now);

Q_SIGNALS:
    void checkRequested();
    // gap: what a sign-in would end.
    void signInRequested(const Domain::WatchGap &gap);

private:
    QWidget *buttons();
    void showGap(const QModelIndex &index);
    void refresh();

    Models::GapListModel &m_gaps;
    Domain::WatchGap m_shown;
    QStackedWidget *m_stack;
    SubjectList *m_list;
    FindingsPane *m_pane;
    QPushButton *m_signIn = nullptr;
    EmptyState *m_empty;
};

} // namespace Views
