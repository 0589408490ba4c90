// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worldstore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

using Done = Domain::Result<void>;

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QVariant &column)
{
    return QJsonDocument::fromJson(column.toString().toUtf8()).object();
}

QJsonObject eventToStored(const ActivityEvent &event)
{
    return {{u"at"_s, event.at.toString(Qt::ISODateWithMs)}, {u"subscriptionId"_s, event.subscriptionId},
        {u"requestId"_s, event.requestId}, {u"operation"_s, event.operation}, {u"caller"_s, event.caller},
        {u"reason"_s, event.reason}};
}

ActivityEvent eventFromStored(const QJsonObject &stored)
{
    return {.at = QDateTime::fromString(stored["at"_L1].toString(), Qt::ISODateWithMs),
        .subscriptionId = stored["subscriptionId"_L1].toString(),
        .requestId = stored["requestId"_L1].toString(),
        .operation = stored["operation"_L1].toString(),
        .caller = stored["caller"_L1].toString(),
        .reason = stored["reason"_L1].toString()};
}

QString planToStored(const WorldPlan &plan)
{
    QJsonObject stored{{u"scenario"_s, static_cast<int>(plan.scenario)}, {u"seed"_s, QString::number(plan.seed)},
        {u"start"_s, plan.start.toString(Qt::ISODateWithMs)}};
    if (plan.subscriptions) {
        stored[u"subscriptions"_s] = *plan.subscriptions;
    }
    if (plan.requests) {
        stored[u"requests"_s] = *plan.requests;
    }
    return text(stored);
}

WorldPlan planFromStored(const QJsonObject &stored)
{
    WorldPlan plan{.scenario = static_cast<Scenario>(stored["scenario"_L1].toInt()),
        .seed = stored["seed"_L1].toString().toULongLong(),
        .start = QDateTime::fromString(stored["start"_L1].toString(), Qt::ISODateWithMs),
        .subscriptions = {},
        .requests = {}};
    if (stored.contains("subscriptions"_L1)) {
        plan.subscriptions = stored["subscriptions"_L1].toInt();
    }
    if (stored.contains("requests"_L1)) {
        plan.requests = stored["requests"_L1].toInt();
    }
    return plan;
}

QString optedOutTenants(const World &world)
{
    QStringList ids;
    for (const Tenant &tenant : world.tenants()) {
        if (!tenant.optedIn) {
            ids.append(tenant.tenantId);
        }
    }
    return ids.join(u' ');
}

} // namespace

WorldStore::WorldStore(Store::Database database)
    : m_database(std::move(database))
{
}

Domain::Result<WorldStore> WorldStore::open(const QString &file)
{
    auto database = Store::Database::open(file);
    if (!database) {
        return std::unexpected(database.error());
    }
    for (const auto &statement : {u"CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
             u"CREATE TABLE IF NOT EXISTS request (position INTEGER PRIMARY KEY, body TEXT NOT NULL)"_s,
             u"CREATE TABLE IF NOT EXISTS event (position INTEGER PRIMARY KEY, body TEXT NOT NULL)"_s}) {
        if (const Done done = database->execute(statement); !done) {
            return std::unexpected(done.error());
        }
    }
    return WorldStore(std::move(*database));
}

Domain::Result<std::optional<World>> WorldStore::load()
{
    const auto facts = m_database.select(u"SELECT name, value FROM fact"_s);
    const auto requests = m_database.select(u"SELECT body FROM request ORDER BY position"_s);
    const auto events = m_database.select(u"SELECT body FROM event ORDER BY position"_s);
    for (const auto *rows : {&facts, &requests, &events}) {
        if (!*rows) {
            return std::unexpected(rows->error());
        }
    }
    if (facts->isEmpty()) {
        return std::nullopt;
    }
    QHash<QString, QString> fact;
    for (const QVariantList &row : *facts) {
        fact.insert(row[0].toString(), row[1].toString());
    }
    const WorldPlan plan = planFromStored(object(fact.value(u"plan"_s)));
    const QDateTime now = QDateTime::fromString(fact.value(u"now"_s), Qt::ISODateWithMs);
    World world = makeShell(plan, now, fact.value(u"nextArrival"_s).toInt());
    for (const QVariantList &row : *requests) {
        world.restoreRequest(requestFromStored(object(row[0])));
    }
    for (const QVariantList &row : *events) {
        world.restoreEvent(eventFromStored(object(row[0])));
    }
    const QStringList optedOut = fact.value(u"optedOut"_s).split(u' ', Qt::SkipEmptyParts);
    const QList<Tenant> tenants = world.tenants();
    for (const Tenant &tenant : tenants) {
        world.setOptedIn(tenant.tenantId, !optedOut.contains(tenant.tenantId));
    }
    // Positions are counted anew with every start, so the file is, too.
    return begin(world, plan).transform([&world] { return std::optional(std::move(world)); });
}

Domain::Result<void> WorldStore::begin(World &world, const WorldPlan &plan)
{
    auto transaction = Store::Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    return m_database.execute(u"DELETE FROM request"_s)
        .and_then([this] { return m_database.execute(u"DELETE FROM event"_s); })
        .and_then([&] { return put(u"plan"_s, planToStored(plan)); })
        .and_then([&] { return write(world); })
        .and_then([&] { return transaction->commit(); });
}

Domain::Result<void> WorldStore::save(World &world)
{
    auto transaction = Store::Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    return write(world).and_then([&] { return transaction->commit(); });
}

Domain::Result<void> WorldStore::put(const QString &key, const QString &value)
{
    // A null QString would be stored as NULL, which is no text.
    const QString text = value.isNull() ? u""_s : value;
    return m_database.execute(u"INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)"_s, {key, text});
}

Domain::Result<void> WorldStore::write(World &world)
{
    const WorldChanges changes = world.takeChanges();
    for (const auto &[position, request] : changes.requests.asKeyValueRange()) {
        const Done done = m_database.execute(
            u"INSERT OR REPLACE INTO request (position, body) VALUES (?, ?)"_s, {position, text(toStored(*request))});
        if (!done) {
            return done;
        }
    }
    for (const ActivityEvent &event : changes.events) {
        const Done done = m_database.execute(u"INSERT INTO event (body) VALUES (?)"_s, {text(eventToStored(event))});
        if (!done) {
            return done;
        }
    }
    return put(u"now"_s, world.now().toString(Qt::ISODateWithMs))
        .and_then([&] { return put(u"nextArrival"_s, QString::number(world.nextArrival())); })
        .and_then([&] { return put(u"optedOut"_s, optedOutTenants(world)); });
}

} // namespace Sandbox
