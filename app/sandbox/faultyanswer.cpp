// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyanswer.h"

#include "challenges.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

// Codes by the list of common ARM errors.
QString codeOf(int status)
{
    static const QHash<int, QString> codes{
        {400, u"BadRequest"_s},
        {401, u"ExpiredAuthenticationToken"_s},
        {403, u"AuthorizationFailed"_s},
        {404, u"ResourceNotFound"_s},
        {409, u"InvalidRequestStatus"_s},
        {429, u"TooManyRequests"_s},
        {500, u"InternalServerError"_s},
        {502, u"BadGateway"_s},
        {503, u"ServiceUnavailable"_s},
        {504, u"GatewayTimeout"_s},
    };
    return codes.value(status, u"UnknownError"_s);
}

ArmResponse statusAnswer(const Fault &fault)
{
    QJsonObject more;
    if (fault.status == 409) {
        more[u"additionalInfo"_s] = QJsonArray{QJsonObject{{u"type"_s, u"LockboxRequestStatus"_s},
            {u"info"_s, QJsonObject{{u"currentStatus"_s, fault.currentStatus}}}}};
    }
    ArmResponse answer = errorAnswer(fault.status, codeOf(fault.status), u"The sandbox was asked to fail."_s, more);
    if (fault.status == 401) {
        answer.headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate,
            R"(Bearer error="invalid_token", error_description="The access token has expired.")");
    }
    if (fault.retryAfter >= 0) {
        answer.headers.append(QHttpHeaders::WellKnownHeader::RetryAfter, QByteArray::number(fault.retryAfter));
    }
    return answer;
}

ArmResponse claimsAnswer(const Fault &fault, const ArmRequest &request)
{
    const QString authority = request.address.resolved(QUrl(u"/authority"_s)).toString();
    return claimsDemanded(authority, fault.claims.toUtf8());
}

ArmResponse htmlAnswer(const Fault &fault)
{
    return {.status = fault.status == 0 ? 502 : fault.status,
        .body = "<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1>"
                "<p>The page cannot be displayed.</p></body></html>",
        .contentType = "text/html; charset=utf-8",
        .headers = {}};
}

ArmResponse withNextLink(const ArmResponse &answer, const QString &link)
{
    QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    object[u"nextLink"_s] = link;
    ArmResponse changed = answer;
    changed.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return changed;
}

// Every host below .invalid leads nowhere, by RFC 2606.
QString foreignLink(const ArmRequest &request)
{
    QUrl link = request.address;
    link.setHost(u"elsewhere.invalid"_s);
    return link.toString(QUrl::FullyEncoded);
}

} // namespace

bool asksService(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::Truncate:
    case FaultKind::NextLinkRepeated:
    case FaultKind::NextLinkForeign:
    case FaultKind::NextLinkEmpty:
    case FaultKind::NextLinkRelative:
        return true;
    default:
        return fault.applied || fault.isAddition();
    }
}

ArmResponse faultyAnswer(const Fault &fault, const ArmRequest &request, const ArmResponse &answer)
{
    switch (fault.kind) {
    case FaultKind::Garbage:
        return {.body = QByteArray::fromHex("7b2276616c7565223a5b00ff80c328")};
    case FaultKind::Html:
        return htmlAnswer(fault);
    case FaultKind::Status:
        return statusAnswer(fault);
    case FaultKind::Claims:
        return claimsAnswer(fault, request);
    case FaultKind::EmptyBody:
        return {};
    case FaultKind::ErrorInOk:
        return errorAnswer(200, u"InternalServerError"_s, u"The sandbox was asked to fail."_s);
    case FaultKind::NextLinkRepeated:
        return withNextLink(answer, request.address.toString(QUrl::FullyEncoded));
    case FaultKind::NextLinkForeign:
        return withNextLink(answer, foreignLink(request));
    case FaultKind::NextLinkEmpty:
        return withNextLink(answer, u""_s);
    case FaultKind::NextLinkRelative:
        return withNextLink(
            answer, request.address.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority));
    default:
        return answer;
    }
}

} // namespace Sandbox
