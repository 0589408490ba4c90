// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QCoroTask>

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <optional>
#include <utility>

namespace Azure
{

class HttpClient;

// All items of a paged list. With a problem, what was read before it occurred.
struct Listing {
    QJsonArray items;
    std::optional<Domain::Error> problem;
};

// Query parameters beside the api-version, e.g. `$filter`; neither names nor values are encoded yet.
using QueryItems = QList<std::pair<QString, QString>>;

// The conventions of Azure Resource Manager over plain HTTP: api-version, error envelope, paging (resource provider
// contract 1.0). Belongs to the thread of its HttpClient.
class ArmClient
{
public:
    // http: outlives this object.
    explicit ArmClient(HttpClient &http);

    // path: absolute, segments percent-encoded, see segment(). apiVersion: see the service's documentation.
    // Errors: those of HttpClient and of readAnswer().
    QCoro::Task<Domain::Result<QJsonObject>> get(QString path, QString apiVersion);

    // body: empty for operations without a body. An empty answer reads as an empty object. Errors as above; Offline
    // means that nothing arrived.
    QCoro::Task<Domain::Result<QJsonObject>> post(QString path, QString apiVersion, QJsonObject body = {});

    // Follows `nextLink` as given until it is absent, null or empty. A link to another host and a repeated one end the
    // list with a problem, without a call; so do too many pages or items, and more time than one answer may take.
    QCoro::Task<Listing> list(QString path, QString apiVersion, QueryItems query = {});

    // An id as one path segment. Errors: BadInput for "", "." and "..".
    static Domain::Result<QString> segment(const QString &id);

private:
    QUrl urlOf(const QString &path, const QString &apiVersion, const QueryItems &query = {}) const;

    HttpClient &m_http;
};

} // namespace Azure
