// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulatedrequest.h"
#include "simulatedrole.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include <deque>
#include <expected>
#include <functional>
#include <map>

namespace Sandbox
{

struct Tenant {
    QString tenantId = {};
    QString displayName = {};
    QString defaultDomain = {};
    QString countryCode = {};
    QString category = {}; // Home, ProjectedBy or ManagedBy
    bool optedIn = true;
};

struct Subscription {
    QString subscriptionId = {};
    QString tenantId = {};
    QString displayName = {};
    QString state = QStringLiteral("Enabled");                  // a published word
    QList<SimulatedRole> roles = {};                            // of the caller, whoever that is
    bool rolesReadable = true;                                  // false: reading roles is answered with 403
    bool requestsReadable = true;                               // false: the Lockbox requests are, too
    QString lockboxRegistration = QStringLiteral("Registered"); // of the provider
    // One for each resource.
    QStringList resourceTypes = {QStringLiteral("Microsoft.Compute/virtualMachines"),
        QStringLiteral("Microsoft.Compute/virtualMachines"), QStringLiteral("Microsoft.Compute/disks"),
        QStringLiteral("Microsoft.Storage/storageAccounts"), QStringLiteral("Microsoft.Sql/servers"),
        QStringLiteral("Microsoft.Sql/servers/databases"), QStringLiteral("Microsoft.ContainerService/managedClusters"),
        QStringLiteral("Microsoft.KeyVault/vaults"), QStringLiteral("Microsoft.Network/virtualNetworks")};
};

// What the activity log will say about a request. The words are the last segment of the published operation names.
struct ActivityEvent {
    QDateTime at = {};
    QString subscriptionId = {};
    QString requestId = {};
    QString operation = {}; // e.g. "ApproveLockboxRequest"
    QString caller = {};    // user principal name or the service's own name
    QString reason = {};    // of a decision
};

enum class Decision { Approve, Deny };

// What changed since the last look, for the state file.
struct WorldChanges {
    QMap<qsizetype, const SimulatedRequest *> requests; // by position in the order they appeared
    QList<ActivityEvent> events;
};

// The state of the simulated Azure and the passing of its time; no network, no clock, no disk. The same seeding and the
// same calls at the same simulated times give the same world. Ids are found regardless of case, as ARM does.
class World
{
public:
    // Gives the index-th request that arrives by itself, 0 being the first; later ones are created later.
    using ArrivalSource = std::function<SimulatedRequest(int index)>;

    // begin: when history starts; nothing happens before, UTC.
    explicit World(const QDateTime &begin);

    void addTenant(const Tenant &tenant);
    void addSubscription(const Subscription &subscription);

    // Appears as soon as its creation time is reached and then lives on by itself.
    void addRequest(const SimulatedRequest &request);

    // next: index of the first request still to arrive.
    void setArrivals(ArrivalSource source, int next = 0);
    // Index of the request that arrives next.
    int nextArrival() const { return m_nextArrival; }

    // Takes over what a state file kept: the request is there already and nothing is logged. Both count as changes.
    void restoreRequest(const SimulatedRequest &request);
    void restoreEvent(const ActivityEvent &event);

    // Lets happen, in order, whatever is due until now. Going back is ignored.
    void advance(const QDateTime &now);
    QDateTime now() const { return m_now; }

    const QList<Tenant> &tenants() const { return m_tenants; }
    const QList<Subscription> &subscriptions() const { return m_subscriptions; }
    const QList<ActivityEvent> &events() const { return m_events; } // oldest first

    // Absent when there is none of this id.
    const Tenant *tenant(const QString &tenantId) const;
    const Subscription *subscription(const QString &subscriptionId) const;
    const SimulatedRequest *request(const QString &subscriptionId, const QString &requestId) const;

    // The visible requests of one subscription in the order they came.
    QList<const SimulatedRequest *> requests(const QString &subscriptionId) const;

    void setOptedIn(const QString &tenantId, bool optedIn);

    // A person's answer to an existing request. Error: its current status, when that is not Pending.
    std::expected<void, QString> decide(const QString &subscriptionId, const QString &requestId, Decision decision,
        const QString &by, const QString &reason);

    // For tests over the control endpoint: another status word, which then stays; false when there is no such request.
    bool forceStatus(const QString &subscriptionId, const QString &requestId, const QString &status);

    // Raw JSON to deliver instead of a request (empty: the request itself again); false when there is no such request.
    bool setVerbatim(const QString &subscriptionId, const QString &requestId, const QByteArray &json);

    // Raw JSON delivered as one more request of the subscription, whatever it is.
    void insertVerbatim(const QString &subscriptionId, const QByteArray &json);

    // Whether there is anything that a state file does not have yet.
    bool isChanged() const;
    WorldChanges takeChanges();

private:
    enum class Kind { Appears, Arrives, Changes };
    struct Due {
        qsizetype index; // in m_requests
        Kind kind;
    };

    void await(const SimulatedRequest &request, Kind kind);
    void happen(const QDateTime &at, const Due &due);
    void list(qsizetype index);
    void schedule(qsizetype index);
    void change(qsizetype index, const QString &status, const QString &by);
    void record(const SimulatedRequest &request, const QString &operation, const QString &caller);
    SimulatedRequest *find(const QString &subscriptionId, const QString &requestId);

    QDateTime m_now;
    QList<Tenant> m_tenants;
    QList<Subscription> m_subscriptions;
    QHash<QString, qsizetype> m_subscriptionIndex;
    std::deque<SimulatedRequest> m_requests; // a deque keeps its elements in place
    QHash<QString, qsizetype> m_requestIndex;
    QHash<QString, QList<qsizetype>> m_listed; // by subscription
    QHash<qsizetype, qsizetype> m_position;    // of each visible request, in the order they appeared
    QList<ActivityEvent> m_events;
    std::multimap<QDateTime, Due> m_agenda;
    ArrivalSource m_arrivals;
    int m_nextArrival = 0;
    QSet<qsizetype> m_changed;
    qsizetype m_eventsTaken = 0;
    bool m_tenantsChanged = false;
};

} // namespace Sandbox
