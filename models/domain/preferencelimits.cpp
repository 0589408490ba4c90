// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferencelimits.h"

#include "resourceid.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Domain
{

bool isClientId(const QString &text)
{
    return text.isEmpty() || isGuid(text);
}

bool isTenant(const QString &text)
{
    // Labels of at most 63 letters, digits and inner hyphens, 253 characters in all (RFC 1035, RFC 1123).
    static const QRegularExpression domain(
        uR"(\A(?=.{3,253}\z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.isEmpty() || isGuid(text) || domain.match(text).hasMatch();
}

bool isCloudChoice(const QString &text)
{
    return text == "public"_L1 || text == "usgovernment"_L1 || text == "china"_L1 ||
           (QDir::isAbsolutePath(text) && !text.startsWith(u':')); // QDir takes Qt's resources for absolute paths, too
}

std::optional<ProxyAddress> parseProxyAddress(const QString &text)
{
    const QUrl url("http://"_L1 + text, QUrl::StrictMode);
    const int port = url.port(0);
    const bool isOnlyAddress = url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && !text.contains(u'@');
    if (!url.isValid() || url.host().isEmpty() || port < 1 || !isOnlyAddress) {
        return std::nullopt;
    }
    return ProxyAddress{.host = url.host(), .port = static_cast<quint16>(port)};
}

QString textOf(const ProxyAddress &address)
{
    QUrl url;
    url.setHost(address.host, QUrl::StrictMode);
    url.setPort(address.port);
    return url.host().isEmpty() ? QString() : url.authority();
}

} // namespace Domain
