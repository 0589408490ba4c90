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

Domain::Error badAnswer(const QString &detail)
{
    return {.kind = Domain::ErrorKind::BadAnswer, .detail = detail};
}

// Where the list goes on, if it does. page: the address that gave it.
Domain::Result<std::optional<QUrl>> nextPage(const QJsonObject &object, const QUrl &page)
{
    const QJsonValue link = object.value("nextLink"_L1);
    if (link.isUndefined() || link.isNull() || (link.isString() && link.toString().isEmpty())) {
        return std::nullopt;
    }
    QUrl url = page.resolved(QUrl(link.toString()));
    if (!link.isString() || !url.isValid()) {
        return std::unexpected(badAnswer(Words::tr("“nextLink” of the list is no address.")));
    }
    return url;
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
    constexpr qsizetype mostPages = 2'000; // against a chain without end
    Listing listing;
    QSet<QUrl> seen;
    for (std::optional<QUrl> page = urlOf(path, apiVersion, query); page;) {
        if (seen.contains(*page) || seen.size() == mostPages) {
            listing.problem = badAnswer(Words::tr("“nextLink” leads in a circle; the list is not complete."));
            break;
        }
        if (!m_http.reaches(*page)) {
            listing.problem = badAnswer(Words::tr("“nextLink” leads to another host; it was not followed."));
            break;
        }
        seen.insert(*page);
        const Domain::Result<HttpAnswer> answer = co_await m_http.get(*page);
        const Domain::Result<QJsonObject> object = answer.and_then(readAnswer);
        if (!object) {
            listing.problem = object.error();
            break;
        }
        const QJsonValue items = object->value("value"_L1);
        if (!items.isArray()) {
            listing.problem = badAnswer(Words::tr("The list has no “value”, or it is no array."));
            break;
        }
        const QJsonArray array = items.toArray();
        for (const auto &item : array) {
            listing.items.append(item);
        }
        const Domain::Result<std::optional<QUrl>> next = nextPage(*object, *page);
        if (!next) {
            listing.problem = next.error();
            break;
        }
        page = *next;
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
