// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "armclient.h"

#include "armanswer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QSet>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Azure
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ArmClient)
};

// Against lists without end.
constexpr qsizetype mostPages = 2'000;
constexpr qsizetype mostItems = 200'000;

// Where the list goes on, if it does. page: the address that gave it.
Domain::Result<std::optional<QUrl>> nextPage(const QJsonObject &object, const QUrl &page, const HttpAnswer &answer)
{
    const QJsonValue link = object.value("nextLink"_L1);
    if (link.isUndefined() || link.isNull() || (link.isString() && link.toString().isEmpty())) {
        return std::nullopt;
    }
    QUrl url = page.resolved(QUrl(link.toString()));
    if (!link.isString() || !url.isValid()) {
        return std::unexpected(badAnswer(answer, Words::tr("“nextLink” of the list is no address.")));
    }
    return url;
}

// Appends what the page holds; returns where the list goes on, if it does.
Domain::Result<std::optional<QUrl>> takePage(const HttpAnswer &answer, const QUrl &page, QJsonArray &items)
{
    const Domain::Result<QJsonObject> object = readAnswer(answer);
    if (!object) {
        return std::unexpected(object.error());
    }
    const QJsonValue value = object->value("value"_L1);
    if (!value.isArray()) {
        return std::unexpected(badAnswer(answer, Words::tr("The list has no “value”, or it is no array.")));
    }
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        items.append(item);
    }
    return nextPage(*object, page, answer);
}

} // namespace

ArmClient::ArmClient(HttpClient &http)
    : m_http(http)
{
}

QCoro::Task<Domain::Result<QJsonObject>> ArmClient::get(QString path, QString apiVersion)
{
    const Domain::Result<HttpAnswer> answer = co_await m_http.get(urlOf(path, apiVersion));
    co_return answer.and_then(readAnswer);
}

QCoro::Task<Domain::Result<QJsonObject>> ArmClient::post(QString path, QString apiVersion, QJsonObject body)
{
    const QByteArray content = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const Domain::Result<HttpAnswer> answer = co_await m_http.post(urlOf(path, apiVersion), content);
    co_return answer.and_then(readAnswer);
}

QCoro::Task<Listing> ArmClient::list(QString path, QString apiVersion, QueryItems query)
{
    Listing listing;
    QSet<QUrl> seen;
    const QDeadlineTimer deadline(m_http.limits().total);
    for (std::optional<QUrl> page = urlOf(path, apiVersion, query); page;) {
        seen.insert(*page);
        const Domain::Result<HttpAnswer> answer = co_await m_http.get(*page);
        const Domain::Result<std::optional<QUrl>> next =
            answer.and_then([&](const HttpAnswer &content) { return takePage(content, *page, listing.items); });
        if (!next) {
            listing.problem = next.error();
            break;
        }
        page = *next;
        if (page && !m_http.reaches(*page)) {
            listing.problem = badAnswer(*answer, Words::tr("“nextLink” leads to another host; it was not followed."));
        } else if (page && seen.contains(*page)) {
            listing.problem = badAnswer(*answer, Words::tr("“nextLink” leads in a circle; the list is not complete."));
        } else if (page && (seen.size() == mostPages || listing.items.size() > mostItems || deadline.hasExpired())) {
            listing.problem = badAnswer(*answer, Words::tr("The list does not come to an end; it is not complete."));
        }
        if (listing.problem) {
            break;
        }
    }
    co_return listing;
}

Domain::Result<QString> ArmClient::segment(const QString &id)
{
    if (id.isEmpty() || id == "."_L1 || id == ".."_L1) {
        return std::unexpected(
            Domain::Error{.kind = Domain::ErrorKind::BadInput, .detail = Words::tr("“%1” is no identifier.").arg(id)});
    }
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QUrl ArmClient::urlOf(const QString &path, const QString &apiVersion, const QueryItems &query) const
{
    QUrl url = m_http.cloud().arm;
    url.setPath(path, QUrl::StrictMode);
    QUrlQuery parameters;
    parameters.addQueryItem(u"api-version"_s, apiVersion);
    for (const auto &[name, value] : query) {
        // What OData writes stays readable, as in the documentation.
        parameters.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, "()'")));
    }
    url.setQuery(parameters);
    return url;
}

} // namespace Azure
