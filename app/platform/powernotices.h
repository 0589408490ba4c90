// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace Platform
{

// What the system tells about sleep and power: logind and UPower over D-Bus on Linux, the power notifications of
// Windows. Elsewhere, and where those services are missing, it is silent, and who depends on it has to compare clocks.
// Belongs to the thread that makes it, whose event loop must run; making it may wait for the system's message bus, so
// not the GUI thread.
class PowerNotices : public QObject
{
    Q_OBJECT

public:
    explicit PowerNotices(QObject *parent = nullptr);
    ~PowerNotices() override;

Q_SIGNALS:
    void resumed(); // from sleep, just now
    // Once soon after the making, as far as the system tells, and at each change.
    void switchedToBattery();
    void switchedToMains();

private:
    class Link;
    std::unique_ptr<Link> m_link; // to the system
};

} // namespace Platform
