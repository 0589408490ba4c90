// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networknotices.h"

#include <QNetworkInformation>

namespace Platform
{

NetworkNotices::NetworkNotices(QObject *parent)
    : QObject(parent)
{
    using Information = QNetworkInformation;
    if (!Information::loadBackendByFeatures(Information::Feature::Reachability)) {
        return;
    }
    connect(Information::instance(), &Information::reachabilityChanged, this, &NetworkNotices::tell);
    // From cable to radio: old connections are dead although there was a network all the time.
    connect(Information::instance(), &Information::transportMediumChanged, this, &NetworkNotices::tell);
}

void NetworkNotices::tell()
{
    using Reachability = QNetworkInformation::Reachability;
    const QNetworkInformation *const information = QNetworkInformation::instance();
    if (information == nullptr || information->reachability() == Reachability::Unknown) {
        return;
    }
    // A local or site network may have a proxy or a private way to Azure.
    if (information->reachability() == Reachability::Disconnected) {
        Q_EMIT networkLost();
    } else {
        Q_EMIT networkFound();
    }
}

} // namespace Platform
