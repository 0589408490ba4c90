// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinrefusal.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

// The published example: "2016-01-09 02:02:12Z".
QString timestamp(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s);
}

} // namespace

QString SignInRefusal::description() const
{
    const QString text = code == 0 ? message : u"AADSTS%1: %2"_s.arg(code).arg(message);
    return u"%1 Trace ID: %2 Correlation ID: %3 Timestamp: %4"_s.arg(text, requestId, correlation, timestamp(at));
}

ArmResponse SignInRefusal::answer() const
{
    QJsonObject body{{u"error"_s, error}, {u"error_description"_s, description()},
        {u"error_codes"_s, code == 0 ? QJsonArray() : QJsonArray{code}}, {u"timestamp"_s, timestamp(at)},
        {u"trace_id"_s, requestId}, {u"correlation_id"_s, correlation}};
    if (!suberror.isEmpty()) {
        body[u"suberror"_s] = suberror;
    }
    if (!claims.isEmpty()) {
        body[u"claims"_s] = QString::fromUtf8(claims);
    }
    ArmResponse answer = jsonAnswer(body);
    answer.status = error == "invalid_client"_L1 ? 401 : 400; // RFC 6749, section 5.2
    return answer;
}

ArmResponse SignInRefusal::page() const
{
    return htmlPage(u"Sorry, but we’re having trouble signing you in"_s,
        u"<p id=\"error\">%1</p>"_s.arg(description().toHtmlEscaped()), 400);
}

std::unexpected<SignInRefusal> refuse(const QString &error, int code, const QString &message)
{
    return std::unexpected(SignInRefusal{.error = error, .code = code, .message = message});
}

ArmResponse htmlPage(const QString &title, const QString &content, int status)
{
    const QString page = u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title></head>"
                         "<body><h1>%1</h1>%2<p>This is a simulation. It asks for no password.</p></body></html>"_s.arg(
                             title.toHtmlEscaped(), content);
    ArmResponse answer{
        .status = status, .body = page.toUtf8(), .contentType = "text/html; charset=utf-8", .headers = {}};
    answer.headers.append(
        QHttpHeaders::WellKnownHeader::ContentSecurityPolicy, "default-src 'none'; form-action 'self'");
    answer.headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
    return answer;
}

} // namespace Sandbox
