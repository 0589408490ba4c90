// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Platform
{

// Turns the system's request to end the program (SIGTERM and SIGINT, or the console events of Windows) into a signal in
// the thread that made this object. One at a time; the system's own reaction is back when it is destroyed.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    // Once for every request, which may be several.
    void terminationRequested();
};

} // namespace Platform
