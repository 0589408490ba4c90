// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

// Tells when a window has been painted for the first time. What takes time at the start waits for that.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    // window: outlives this object.
    explicit FirstPaint(QWidget &window);

Q_SIGNALS:
    // The window and all it holds are painted; emitted once.
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
