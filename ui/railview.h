// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace Views
{

// A list in the rail at the edge of the window: as high as its rows, on the window's own ground.
class RailView : public QListView
{
    Q_OBJECT

public:
    // model: outlives this widget.
    explicit RailView(QAbstractItemModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    // Another list of the rail has what is shown; nothing is marked here. The current row stays for the keyboard.
    void unmark();

Q_SIGNALS:
    // A row was marked, by mouse, keyboard or call; also the one that was marked before unmark().
    void rowMarked(const QModelIndex &index);
};

} // namespace Views
