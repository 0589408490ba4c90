// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "armgateway.h"

#include "challenges.h"

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

ArmGateway::ArmGateway(
    ServiceContext service, GatewayRules rules, const AuthorityService &signIn, const Domain::Clock &realClock)
    : m_service(std::move(service))
    , m_rules(std::move(rules))
    , m_signIn(signIn)
    , m_clock(realClock)
    , m_ids(m_service.seed, "request-id")
{
    for (const auto &routes : {subscriptionRoutes(), lockboxRoutes(), supportRoutes(), activityLogRoutes(),
             authorizationRoutes(), resourceRoutes()}) {
        m_routes.append(routes);
    }
}

ArmResponse ArmGateway::answer(const ArmRequest &request)
{
    const QString token = request.bearer();
    if (token.isEmpty()) {
        return unauthorized(m_signIn.authority(), u"AuthenticationFailed"_s,
            u"Authentication failed. The 'Authorization' header is missing."_s);
    }
    const auto caller = m_signIn.callerOf(token);
    if (!caller) {
        return caller.error();
    }
    if (!*caller && !m_rules.tokens.isEmpty() && !m_rules.tokens.contains(token)) {
        return unauthorized(m_signIn.authority(), u"InvalidAuthenticationToken"_s, u"The access token is invalid."_s);
    }
    return authorized(request, *caller);
}

ArmResponse ArmGateway::authorized(const ArmRequest &request, const std::optional<Caller> &caller)
{
    if (request.parameter("api-version"_L1).value_or(QString()).isEmpty()) {
        return errorAnswer(400, u"MissingApiVersionParameter"_s,
            u"The api-version query parameter (?api-version=) is required for all requests."_s);
    }
    ServiceContext service = m_service;
    if (caller) {
        service.principal = caller->principal;
        service.tenantId = caller->tenantId;
        service.tenantIds = caller->tenantIds;
    }
    QStringList allowed;
    for (const Route &route : std::as_const(m_routes)) {
        const auto parameters = match(route, request.segments);
        if (parameters && route.method == request.method) {
            return routed(route, {.request = request, .service = service, .parameters = *parameters}, caller);
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

std::optional<ArmResponse> ArmGateway::refusal(
    const Route &route, const Call &call, const std::optional<Caller> &caller) const
{
    const QString version = call.request.parameter("api-version"_L1).value_or(QString());
    if (!route.apiVersions.contains(version, Qt::CaseInsensitive)) {
        return errorAnswer(400, u"InvalidApiVersionParameter"_s,
            u"The api-version '%1' is invalid. The supported versions are '%2'."_s.arg(
                version, route.apiVersions.join(u',')));
    }
    if (const auto id = call.parameters.constFind(u"subscriptionId"_s); id != call.parameters.cend()) {
        const Subscription *subscription = call.service.world.subscription(*id);
        if (subscription == nullptr) {
            return errorAnswer(404, u"SubscriptionNotFound"_s, u"The subscription '%1' could not be found."_s.arg(*id));
        }
        if (caller && !call.service.reaches(subscription->tenantId)) {
            return m_signIn.wrongTenant(*caller, subscription->tenantId);
        }
    }
    return caller ? m_signIn.stepUpFor(*caller, call.request.method) : std::nullopt;
}

ArmResponse ArmGateway::routed(const Route &route, const Call &call, const std::optional<Caller> &caller)
{
    if (const auto refused = refusal(route, call, caller)) {
        return *refused;
    }
    const QString subscriptionId = call[u"subscriptionId"_s].toLower();
    const bool ofSubscription = !subscriptionId.isEmpty();
    const RateLimiter::Take take = takeCall(call.request, subscriptionId);
    ArmResponse answer;
    if (take.granted || !m_rules.throttle) {
        answer = route.handler(call);
    } else {
        answer = errorAnswer(429, ofSubscription ? u"SubscriptionRequestsThrottled"_s : u"TooManyRequests"_s,
            u"Number of requests exceeded the limit. Please try again after '%1' seconds."_s.arg(take.retryAfter));
        answer.headers.append(QHttpHeaders::WellKnownHeader::RetryAfter, QByteArray::number(take.retryAfter));
    }
    addRateHeaders(answer, call.request, ofSubscription, take.remaining);
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
