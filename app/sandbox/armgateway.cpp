// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "armgateway.h"

#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

bool isRead(const ArmRequest &request)
{
    return request.method == "GET"_L1 || request.method == "HEAD"_L1;
}

} // namespace

ArmGateway::ArmGateway(ServiceContext service, GatewayRules rules, const Domain::Clock &realClock)
    : m_service(std::move(service))
    , m_rules(std::move(rules))
    , m_clock(realClock)
    , m_ids(m_service.seed, "request-id")
{
    for (const auto &routes :
        {subscriptionRoutes(), lockboxRoutes(), supportRoutes(), activityLogRoutes(), authorizationRoutes()}) {
        m_routes.append(routes);
    }
}

ArmResponse ArmGateway::answer(const ArmRequest &request)
{
    const QString token = request.bearer();
    if (token.isEmpty()) {
        return unauthorized(
            u"AuthenticationFailed"_s, u"Authentication failed. The 'Authorization' header is missing."_s);
    }
    if (!m_rules.tokens.isEmpty() && !m_rules.tokens.contains(token)) {
        return unauthorized(u"InvalidAuthenticationToken"_s, u"The access token is invalid."_s);
    }
    return authorized(request);
}

ArmResponse ArmGateway::authorized(const ArmRequest &request)
{
    const QString version = request.parameter("api-version"_L1).value_or(QString());
    if (version.isEmpty()) {
        return errorAnswer(400, u"MissingApiVersionParameter"_s,
            u"The api-version query parameter (?api-version=) is required for all requests."_s);
    }
    QStringList allowed;
    for (const Route &route : std::as_const(m_routes)) {
        const auto parameters = match(route, request.segments);
        if (parameters && route.method == request.method) {
            return routed(request, version, route, *parameters);
        }
        if (parameters) {
            allowed.append(route.method);
        }
    }
    if (allowed.isEmpty()) {
        return errorAnswer(
            404, u"ResourceNotFound"_s, u"The resource '%1' was not found."_s.arg(request.path.left(500)));
    }
    ArmResponse answer = errorAnswer(
        405, u"MethodNotAllowed"_s, u"The requested resource does not support http method '%1'."_s.arg(request.method));
    answer.headers.append(QHttpHeaders::WellKnownHeader::Allow, allowed.join(u", "_s));
    return answer;
}

ArmResponse ArmGateway::routed(
    const ArmRequest &request, const QString &version, const Route &route, const QHash<QString, QString> &parameters)
{
    if (!route.apiVersions.contains(version, Qt::CaseInsensitive)) {
        return errorAnswer(400, u"InvalidApiVersionParameter"_s,
            u"The api-version '%1' is invalid. The supported versions are '%2'."_s.arg(
                version, route.apiVersions.join(u',')));
    }
    const auto subscriptionId = parameters.constFind(u"subscriptionId"_s);
    const bool ofSubscription = subscriptionId != parameters.cend();
    if (ofSubscription && m_service.world.subscription(*subscriptionId) == nullptr) {
        return errorAnswer(
            404, u"SubscriptionNotFound"_s, u"The subscription '%1' could not be found."_s.arg(*subscriptionId));
    }
    const RateLimiter::Take take = takeCall(request, ofSubscription ? subscriptionId->toLower() : QString());
    ArmResponse answer;
    if (take.granted || !m_rules.throttle) {
        answer = route.handler(Call{.request = request, .service = m_service, .parameters = parameters});
    } else {
        answer = errorAnswer(429, ofSubscription ? u"SubscriptionRequestsThrottled"_s : u"TooManyRequests"_s,
            u"Number of requests exceeded the limit. Please try again after '%1' seconds."_s.arg(take.retryAfter));
        answer.headers.append(QHttpHeaders::WellKnownHeader::RetryAfter, QByteArray::number(take.retryAfter));
    }
    addRateHeaders(answer, request, ofSubscription, take.remaining);
    return answer;
}

ArmResponse ArmGateway::unauthorized(const QString &code, const QString &message) const
{
    ArmResponse answer = errorAnswer(401, code, message);
    answer.headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate,
        u"Bearer authorization_uri=\"%1\", error=\"invalid_token\", error_description=\"%2\""_s.arg(
            m_rules.authority, message));
    return answer;
}

RateLimiter::Take ArmGateway::takeCall(const ArmRequest &request, const QString &subscriptionId)
{
    // A caller is known by the token, of which only a hash is kept.
    const QString bucket = subscriptionId + u'/' + QString::number(qHash(request.bearer()));
    return m_limiter.take(
        bucket, isRead(request) ? RateLimiter::Kind::Read : RateLimiter::Kind::Write, m_clock.utcNow());
}

void ArmGateway::addRateHeaders(
    ArmResponse &answer, const ArmRequest &request, bool ofSubscription, int remaining) const
{
    const QString kind = isRead(request) ? u"reads"_s : u"writes"_s;
    const QString prefix = u"x-ms-ratelimit-remaining-"_s;
    const QByteArray count = QByteArray::number(remaining);
    answer.headers.append(prefix + (ofSubscription ? u"subscription-"_s : u"tenant-"_s) + kind, count);
    if (ofSubscription) {
        // The whole subscription's limit is fifteen times the caller's, and here is one caller.
        const int others = (isRead(request) ? 250 : 200) * 14;
        answer.headers.append(prefix + u"subscription-global-"_s + kind, QByteArray::number(remaining + others));
    }
}

void ArmGateway::addCommonHeaders(const ArmRequest &request, ArmResponse &answer)
{
    const QString requestId = m_ids.guid();
    const QByteArray correlation = request.headers.value("x-ms-correlation-request-id"_L1).toByteArray();
    const bool known = !QUuid::fromString(QLatin1StringView(correlation)).isNull();
    answer.headers.append("x-ms-request-id"_L1, requestId);
    answer.headers.append("x-ms-correlation-request-id"_L1, known ? correlation : requestId.toLatin1());
    const QByteArray clientId = request.headers.value("x-ms-client-request-id"_L1).toByteArray();
    const bool wanted =
        request.headers.value("x-ms-return-client-request-id"_L1).compare("true", Qt::CaseInsensitive) == 0;
    if (wanted && !clientId.isEmpty()) {
        answer.headers.append("x-ms-client-request-id"_L1, clientId);
    }
    answer.headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-cache");
    answer.headers.append(QHttpHeaders::WellKnownHeader::XContentTypeOptions, "nosniff");
}

} // namespace Sandbox
