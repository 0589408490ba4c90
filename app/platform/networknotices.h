// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Platform
{

// What the system tells about the network as a whole, by the plugins of QNetworkInformation; silent where there is none
// for this system. Belongs to the GUI thread, in which those plugins live.
class NetworkNotices : public QObject
{
    Q_OBJECT

public:
    explicit NetworkNotices(QObject *parent = nullptr);

    // Says now what there is, for somebody who has just connected to the signals.
    void tell();

Q_SIGNALS:
    void networkLost();  // nothing can be reached
    void networkFound(); // there is a network, perhaps another one than before
};

} // namespace Platform
