// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

const QString serviceName = u"Microsoft Customer Lockbox"_s;

QString keyOf(const QString &subscriptionId, const QString &requestId)
{
    return (subscriptionId + u'/' + requestId).toLower();
}

// The activity log entry that a new status leaves behind; none for the steps in between.
QString operationFor(const QString &status)
{
    static const QHash<QString, QString> operations{
        {u"Initializing"_s, u"CreateLockboxRequest"_s},
        {u"Approved"_s, u"ApproveLockboxRequest"_s},
        {u"Denied"_s, u"DenyLockboxRequest"_s},
        {u"Expired"_s, u"ExpireLockboxRequest"_s},
    };
    return operations.value(status);
}

} // namespace

World::World(const QDateTime &begin)
    : m_now(begin.toUTC())
{
}

void World::addTenant(const Tenant &tenant)
{
    m_tenants.append(tenant);
}

void World::addSubscription(const Subscription &subscription)
{
    m_subscriptionIndex.insert(subscription.subscriptionId.toLower(), m_subscriptions.size());
    m_subscriptions.append(subscription);
}

void World::addRequest(const SimulatedRequest &request)
{
    await(request, Kind::Appears);
}

void World::setArrivals(ArrivalSource source, int next)
{
    m_arrivals = std::move(source);
    m_nextArrival = next;
    await(m_arrivals(m_nextArrival), Kind::Arrives);
}

void World::restoreRequest(const SimulatedRequest &request)
{
    const auto index = static_cast<qsizetype>(m_requests.size());
    m_requests.push_back(request);
    list(index);
    m_changed.insert(index);
    schedule(index);
}

void World::restoreEvent(const ActivityEvent &event)
{
    m_events.append(event);
}

void World::advance(const QDateTime &now)
{
    while (!m_agenda.empty() && m_agenda.begin()->first <= now) {
        const auto [at, due] = *m_agenda.begin();
        m_agenda.erase(m_agenda.begin());
        m_now = qMax(m_now, at);
        happen(at, due);
    }
    m_now = qMax(m_now, now);
}

const Tenant *World::tenant(const QString &tenantId) const
{
    const auto found = std::ranges::find_if(m_tenants, [&tenantId](const Tenant &candidate) {
        return candidate.tenantId.compare(tenantId, Qt::CaseInsensitive) == 0;
    });
    return found == m_tenants.end() ? nullptr : &*found;
}

const Subscription *World::subscription(const QString &subscriptionId) const
{
    const auto found = m_subscriptionIndex.constFind(subscriptionId.toLower());
    return found == m_subscriptionIndex.cend() ? nullptr : &m_subscriptions[*found];
}

const SimulatedRequest *World::request(const QString &subscriptionId, const QString &requestId) const
{
    const auto found = m_requestIndex.constFind(keyOf(subscriptionId, requestId));
    return found == m_requestIndex.cend() ? nullptr : &m_requests[static_cast<size_t>(*found)];
}

SimulatedRequest *World::find(const QString &subscriptionId, const QString &requestId)
{
    return const_cast<SimulatedRequest *>(std::as_const(*this).request(subscriptionId, requestId));
}

QList<const SimulatedRequest *> World::requests(const QString &subscriptionId) const
{
    QList<const SimulatedRequest *> found;
    const auto listed = m_listed.value(subscriptionId.toLower());
    for (const qsizetype index : listed) {
        found.append(&m_requests[static_cast<size_t>(index)]);
    }
    return found;
}

void World::setOptedIn(const QString &tenantId, bool optedIn)
{
    for (Tenant &tenant : m_tenants) {
        if (tenant.tenantId.compare(tenantId, Qt::CaseInsensitive) == 0) {
            tenant.optedIn = optedIn;
            m_tenantsChanged = true;
        }
    }
}

std::expected<void, QString> World::decide(const QString &subscriptionId, const QString &requestId, Decision decision,
    const QString &by, const QString &reason)
{
    const auto found = m_requestIndex.constFind(keyOf(subscriptionId, requestId));
    Q_ASSERT(found != m_requestIndex.cend());
    SimulatedRequest &request = m_requests[static_cast<size_t>(*found)];
    if (request.status != "Pending"_L1) {
        return std::unexpected(request.status);
    }
    request.reason = reason;
    record(request, u"UpdateApproval"_s, by);
    change(*found, decision == Decision::Approve ? u"Approving"_s : u"Denying"_s, by);
    return {};
}

bool World::forceStatus(const QString &subscriptionId, const QString &requestId, const QString &status)
{
    SimulatedRequest *request = find(subscriptionId, requestId);
    if (request == nullptr) {
        return false;
    }
    request->frozen = true;
    change(m_requestIndex.value(keyOf(subscriptionId, requestId)), status, {});
    return true;
}

bool World::setVerbatim(const QString &subscriptionId, const QString &requestId, const QByteArray &json)
{
    SimulatedRequest *request = find(subscriptionId, requestId);
    if (request == nullptr) {
        return false;
    }
    request->verbatim = json;
    m_changed.insert(m_requestIndex.value(keyOf(subscriptionId, requestId)));
    return true;
}

void World::insertVerbatim(const QString &subscriptionId, const QByteArray &json)
{
    const QJsonValue properties = QJsonDocument::fromJson(json)["properties"_L1];
    const auto index = static_cast<qsizetype>(m_requests.size());
    m_requests.push_back({
        .requestId = properties["requestId"_L1].toString(),
        .subscriptionId = subscriptionId,
        .status = properties["status"_L1].toString(),
        .created = m_now,
        .fraction = u"00"_s,
        .statusSince = m_now,
        .frozen = true,
        .verbatim = json,
    });
    list(index);
    m_changed.insert(index);
}

bool World::isChanged() const
{
    return m_tenantsChanged || !m_changed.isEmpty() || m_eventsTaken < m_events.size();
}

WorldChanges World::takeChanges()
{
    m_tenantsChanged = false;
    WorldChanges changes;
    const auto changed = std::exchange(m_changed, {});
    for (const qsizetype index : changed) {
        changes.requests.insert(m_position.value(index), &m_requests[static_cast<size_t>(index)]);
    }
    changes.events = m_events.sliced(std::exchange(m_eventsTaken, m_events.size()));
    return changes;
}

void World::await(const SimulatedRequest &request, Kind kind)
{
    const auto index = static_cast<qsizetype>(m_requests.size());
    m_requests.push_back(request);
    m_agenda.emplace(request.created, Due{.index = index, .kind = kind});
}

void World::happen(const QDateTime &at, const Due &due)
{
    const SimulatedRequest &request = m_requests[static_cast<size_t>(due.index)];
    if (due.kind == Kind::Changes) {
        // An entry is out of date when the request took another turn since it was written.
        const auto next = nextTransition(request);
        if (next && next->at == at) {
            change(due.index, next->status, next->by);
        }
        return;
    }
    list(due.index);
    change(due.index, request.status, {});
    if (due.kind == Kind::Arrives) {
        await(m_arrivals(++m_nextArrival), Kind::Arrives);
    }
}

void World::list(qsizetype index)
{
    const SimulatedRequest &request = m_requests[static_cast<size_t>(index)];
    m_listed[request.subscriptionId.toLower()].append(index);
    m_position.insert(index, m_position.size());
    // A hostile insertion may repeat an id; the id then still leads to the first one.
    const QString key = keyOf(request.subscriptionId, request.requestId);
    if (!m_requestIndex.contains(key)) {
        m_requestIndex.insert(key, index);
    }
}

void World::schedule(qsizetype index)
{
    if (const auto next = nextTransition(m_requests[static_cast<size_t>(index)])) {
        m_agenda.emplace(next->at, Due{.index = index, .kind = Kind::Changes});
    }
}

void World::change(qsizetype index, const QString &status, const QString &by)
{
    SimulatedRequest &request = m_requests[static_cast<size_t>(index)];
    request.status = status;
    request.statusSince = m_now;
    if (!by.isEmpty()) {
        request.decidedBy = by;
    }
    if (const QString operation = operationFor(status); !operation.isEmpty()) {
        const bool byPerson = status == "Approved"_L1 || status == "Denied"_L1;
        record(request, operation, byPerson ? request.decidedBy : serviceName);
    }
    m_changed.insert(index);
    schedule(index);
}

void World::record(const SimulatedRequest &request, const QString &operation, const QString &caller)
{
    m_events.append({.at = m_now,
        .subscriptionId = request.subscriptionId,
        .requestId = request.requestId,
        .operation = operation,
        .caller = caller,
        .reason = request.reason});
}

} // namespace Sandbox
