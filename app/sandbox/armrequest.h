// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHttpHeaders>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <utility>

namespace Sandbox
{

// One request as the simulated service sees it, free of sockets so that everything behind it can be tested without any.
struct ArmRequest {
    // address: complete address as the client knows it, with the host of its Host header.
    static ArmRequest of(
        const QString &method, const QUrl &address, const QHttpHeaders &headers = {}, const QByteArray &body = {});

    // The first value of a query parameter; names are compared regardless of case, as ARM does. Absent when not sent.
    std::optional<QString> parameter(QLatin1StringView name) const;

    // The fields of an application/x-www-form-urlencoded body, decoded, in the order sent.
    QList<std::pair<QString, QString>> form() const;

    // The bearer token. Empty when there is none or another scheme is used.
    QString bearer() const;

    QString method; // upper case
    QUrl address;
    QString path;                             // decoded
    QStringList segments;                     // of the path, decoded each on its own
    QList<std::pair<QString, QString>> query; // decoded; a plus sign is a blank
    QHttpHeaders headers;
    QByteArray body;
};

} // namespace Sandbox
