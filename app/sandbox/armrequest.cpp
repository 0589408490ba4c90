// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "armrequest.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

QString decoded(const QString &part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

QList<std::pair<QString, QString>> decodedItems(const QUrlQuery &query)
{
    QList<std::pair<QString, QString>> items;
    for (auto [name, value] : query.queryItems(QUrl::FullyEncoded)) {
        // Forms and published examples, `atScope()+and+assignedTo(...)`, write a plus sign for a blank; QUrlQuery
        // leaves that to us.
        items.append({decoded(name.replace(u'+', u' ')), decoded(value.replace(u'+', u' '))});
    }
    return items;
}

} // namespace

ArmRequest ArmRequest::of(
    const QString &method, const QUrl &address, const QHttpHeaders &headers, const QByteArray &body)
{
    ArmRequest request{.method = method.toUpper(),
        .address = address,
        .path = address.path(QUrl::FullyDecoded),
        .segments = {},
        .query = decodedItems(QUrlQuery(address)),
        .headers = headers,
        .body = body};
    for (const QString &segment : address.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts)) {
        request.segments.append(decoded(segment));
    }
    return request;
}

std::optional<QString> ArmRequest::parameter(QLatin1StringView name) const
{
    const auto found = std::ranges::find_if(
        query, [name](const auto &item) { return item.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == query.end() ? std::nullopt : std::optional(found->second);
}

QList<std::pair<QString, QString>> ArmRequest::form() const
{
    return decodedItems(QUrlQuery(QString::fromLatin1(body)));
}

QString ArmRequest::bearer() const
{
    const QString value = QString::fromLatin1(headers.value(QHttpHeaders::WellKnownHeader::Authorization)).trimmed();
    return value.startsWith("Bearer "_L1, Qt::CaseInsensitive) ? value.sliced(7).trimmed() : QString();
}

} // namespace Sandbox
