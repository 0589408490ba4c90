// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessmanager.h"
#include "waitfor.h"

#include <QNetworkReply>
#include <QUrlQuery>

namespace Tests
{

struct Page {
    int status = 0; // 0: nobody answered
    QByteArray body;
};

// What a browser does at the end of a sign-in: it opens the address it was sent to.
class BrowserDriver
{
public:
    static QUrl address(const QString &base, const QList<std::pair<QString, QString>> &items)
    {
        QUrlQuery query;
        for (const auto &[name, value] : items) {
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
        QUrl url(base);
        url.setQuery(query);
        return url;
    }

    // host: of the header; empty: the address's.
    Page open(const QUrl &url, const QByteArray &host = {})
    {
        QNetworkRequest request = requestFor(url);
        if (!host.isEmpty()) {
            request.setRawHeader("Host", host);
        }
        return finish(managerFor(url).get(request));
    }

    Page post(const QUrl &url) { return finish(managerFor(url).post(requestFor(url), QByteArray("x=1"))); }

private:
    static QNetworkRequest requestFor(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        request.setTransferTimeout(std::chrono::seconds(5));
        return request;
    }

    Azure::AccessManager &managerFor(const QUrl &url)
    {
        m_manager = std::make_unique<Azure::AccessManager>(url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery),
            QString(), Azure::AccessManager::Authorization::Refused);
        return *m_manager;
    }

    static Page finish(QNetworkReply *reply)
    {
        std::ignore = comesTrue([reply] { return reply->isFinished(); });
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), .body = reply->readAll()};
    }

    std::unique_ptr<Azure::AccessManager> m_manager; // a new one each time, and so a new connection
};

} // namespace Tests
