// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controlendpoint.h"

#include "armrequest.h"
#include "signincontrol.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

ArmResponse notFound()
{
    return errorAnswer(404, u"NotFound"_s, u"The control endpoint has nothing of this name and method."_s);
}

ArmResponse badInput(const QString &message)
{
    return errorAnswer(400, u"BadInput"_s, message);
}

ArmResponse done()
{
    return jsonAnswer({{u"done"_s, true}});
}

} // namespace

ControlEndpoint::ControlEndpoint(
    World &world, SimulatedClock &clock, FaultPlan &faults, CallLog &log, SignInState &signIn)
    : m_world(world)
    , m_clock(clock)
    , m_faults(faults)
    , m_log(log)
    , m_signIn(signIn)
{
}

bool ControlEndpoint::isMeant(const ArmRequest &request)
{
    return !request.segments.isEmpty() && request.segments.constFirst() == "sandbox"_L1;
}

ArmResponse ControlEndpoint::answer(const ArmRequest &request)
{
    // Browsers name the page a call comes from; no page has any business here.
    if (request.headers.contains(QHttpHeaders::WellKnownHeader::Origin)) {
        return errorAnswer(403, u"Forbidden"_s, u"The control endpoint is not for web pages."_s);
    }
    const QString topic = request.segments.value(1);
    if (topic.isEmpty()) {
        return jsonAnswer({{u"topics"_s,
            QJsonArray{u"faults"_s, u"clock"_s, u"log"_s, u"posts"_s, u"sign-in"_s, u"subscriptions"_s}}});
    }
    if (topic == "faults"_L1) {
        return faults(request);
    }
    if (topic == "clock"_L1) {
        return clock(request);
    }
    if (topic == "log"_L1) {
        return log(request);
    }
    if (topic == "sign-in"_L1) {
        return signInControlAnswer(m_signIn, request);
    }
    if (topic == "posts"_L1 && request.method == "GET"_L1) {
        return posts();
    }
    return topic == "subscriptions"_L1 && request.segments.value(3) == "requests"_L1 ? requests(request) : notFound();
}

ArmResponse ControlEndpoint::faults(const ArmRequest &request)
{
    if (request.method == "POST"_L1) {
        return addFaults(request);
    }
    if (request.method == "DELETE"_L1) {
        if (request.segments.size() > 2) {
            return m_faults.remove(request.segments[2].toInt()) ? done() : notFound();
        }
        m_faults.clear();
        return done();
    }
    QJsonArray all;
    for (const Fault &fault : m_faults.faults()) {
        all.append(fault.toJson());
    }
    return jsonAnswer({{u"faults"_s, all}});
}

ArmResponse ControlEndpoint::addFaults(const ArmRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonArray given = document.isArray() ? document.array() : QJsonArray{document.object()};
    QList<Fault> faults;
    for (const QJsonValue &item : given) {
        const auto fault = Fault::fromJson(item.toObject());
        if (!fault) {
            return badInput(fault.error().detail);
        }
        faults.append(*fault);
    }
    QJsonArray ids;
    for (const Fault &fault : std::as_const(faults)) {
        ids.append(m_faults.add(fault));
    }
    return jsonAnswer({{u"ids"_s, ids}});
}

ArmResponse ControlEndpoint::clock(const ArmRequest &request)
{
    if (request.method == "POST"_L1) {
        const double seconds = QJsonDocument::fromJson(request.body)["advance"_L1].toDouble(-1);
        constexpr double most = 10 * 366 * 86'400.0;
        if (seconds < 0 || seconds > most) {
            return badInput(u"'advance' must be a number of seconds, 0 to ten years."_s);
        }
        m_clock.advance(std::chrono::milliseconds(static_cast<qint64>(seconds * 1000)));
        m_world.advance(m_clock.utcNow());
    }
    return jsonAnswer({{u"now"_s, m_clock.utcNow().toString(Qt::ISODateWithMs)}});
}

ArmResponse ControlEndpoint::log(const ArmRequest &request)
{
    if (request.method == "DELETE"_L1) {
        m_log.clear();
        return done();
    }
    QJsonArray calls;
    for (const CallRecord &record : m_log.records()) {
        calls.append(QJsonObject{{u"at"_s, record.at.toString(Qt::ISODateWithMs)}, {u"method"_s, record.method},
            {u"path"_s, record.path}, {u"query"_s, record.query}, {u"bearer"_s, record.hasBearer},
            {u"status"_s, record.status}});
    }
    return jsonAnswer({{u"calls"_s, calls}});
}

ArmResponse ControlEndpoint::posts() const
{
    QJsonObject counts;
    for (const CallRecord &record : m_log.records()) {
        const QStringList segments = record.path.toLower().split(u'/', Qt::SkipEmptyParts);
        if (record.method == "POST"_L1 && segments.size() > 1 && segments.constLast() == "updateapproval"_L1) {
            const QString &id = segments[segments.size() - 2];
            counts[id] = counts[id].toInt() + 1;
        }
    }
    return jsonAnswer({{u"posts"_s, counts}});
}

ArmResponse ControlEndpoint::requests(const ArmRequest &request)
{
    const QString &subscriptionId = request.segments[2];
    const QString requestId = request.segments.value(4);
    if (m_world.subscription(subscriptionId) == nullptr) {
        return notFound();
    }
    if (request.segments.size() == 4 && request.method == "POST"_L1) {
        m_world.insertVerbatim(subscriptionId, request.body);
        return done();
    }
    if (request.segments.size() != 5 || m_world.request(subscriptionId, requestId) == nullptr) {
        return notFound();
    }
    if (request.method == "PUT"_L1 || request.method == "DELETE"_L1) {
        m_world.setVerbatim(subscriptionId, requestId, request.method == "PUT"_L1 ? request.body : QByteArray());
        return done();
    }
    return request.method == "POST"_L1 ? change(subscriptionId, requestId, request) : notFound();
}

ArmResponse ControlEndpoint::change(const QString &subscriptionId, const QString &requestId, const ArmRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (const QString status = body["status"_L1].toString(); !status.isEmpty()) {
        m_world.forceStatus(subscriptionId, requestId, status);
        return done();
    }
    const QString decision = body["decision"_L1].toString();
    if (decision != "Approve"_L1 && decision != "Deny"_L1) {
        return badInput(u"'status' or 'decision' (Approve or Deny) is expected."_s);
    }
    const auto decided =
        m_world.decide(subscriptionId, requestId, decision == "Approve"_L1 ? Decision::Approve : Decision::Deny,
            u"erin.frost@contoso.example"_s, u"Decided over the control endpoint."_s);
    return decided ? done()
                   : errorAnswer(409, u"InvalidRequestStatus"_s, u"The status is '%1'."_s.arg(decided.error()));
}

} // namespace Sandbox
