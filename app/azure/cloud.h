// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preferences.h"
#include "result.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace Azure
{

// How servers are reached. A server on this computer is always reached directly.
struct ProxySettings {
    Domain::Preferences::Proxy choice = Domain::Preferences::Proxy::System;
    QString host = {}; // of an HTTP proxy; for Manual
    quint16 port = 0;
};

// One Azure cloud: where its parts stand. The host of `arm` is the only one a token is ever sent to.
struct Cloud {
    QString name;
    QUrl arm;       // Azure Resource Manager: scheme, host and port, no path
    QUrl authority; // where one signs in
    QUrl portal;    // for links to open in a browser
    QString caFile; // PEM file with the authorities to trust instead of the system's; loopback only, else empty
    ProxySettings proxy = {}; // the way there: of this computer, not of the cloud file
};

// The published clouds (Azure Resource Manager documentation).
Cloud publicCloud();
Cloud usGovernmentCloud();
Cloud chinaCloud();

// name: "public", "usgovernment" or "china"; case does not matter.
std::optional<Cloud> cloudNamed(const QString &name);

// json: an object `{name, arm, authority, portal, caFile?}`; other members are ignored, a byte order mark is allowed.
// Plain http and `caFile` are accepted on loopback hosts alone, so that no token travels in clear. Errors: BadInput,
// naming the member at fault.
Domain::Result<Cloud> parseCloud(const QByteArray &json);

// path: a file with what parseCloud() reads, at most 1 MiB; a relative `caFile` counts from its folder.
Domain::Result<Cloud> readCloudFile(const QString &path);

// True for 127.0.0.0/8, ::1 and localhost.
bool isLoopback(const QUrl &url);

} // namespace Azure
