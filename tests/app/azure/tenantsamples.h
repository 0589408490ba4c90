// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scriptedserver.h"
#include "tenantconnections.h"

namespace Tests
{

using namespace Qt::StringLiterals;

inline const QByteArray tenantsTarget = "/tenants?api-version=2022-12-01"_ba;
inline const QByteArray subscriptionsTarget = "/subscriptions?api-version=2022-12-01"_ba;

// Says that the person has to sign in to this tenant.
class RefusingTokens : public Azure::TokenSource
{
public:
    QCoro::Task<Domain::Result<Azure::AccessToken>> token(Azure::TokenDemand /*demand*/) override
    {
        co_return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::NotSignedIn, .claims = "{}"_ba});
    }
};

// Has the token "<account>-<tenant>" for each tenant, "<account>-" for that of its sign-in.
class FakeAccount : public Azure::AccountTokens
{
public:
    FakeAccount(QString id, Reach reach, QString refusedTenant = u"none"_s)
        : m_id(std::move(id))
        , m_reach(reach)
        , m_refusedTenant(std::move(refusedTenant))
    {
    }

    Domain::Account account() const override { return {.id = m_id, .homeTenantId = u"a"_s}; }
    Reach reach() const override { return m_reach; }
    std::unique_ptr<Azure::TokenSource> tokensFor(const QString &tenantId) override
    {
        if (tenantId == m_refusedTenant) {
            return std::make_unique<RefusingTokens>();
        }
        return std::make_unique<Azure::FixedTokenSource>((m_id + u'-' + tenantId).toLatin1());
    }

private:
    QString m_id;
    Reach m_reach;
    QString m_refusedTenant;
};

inline ScriptedAnswer tenants(const QList<QByteArray> &ids)
{
    QByteArrayList items;
    for (const QByteArray &id : ids) {
        items.append(R"({"tenantId":")"_ba + id + R"("})");
    }
    return ScriptedAnswer::json(R"({"value":[)"_ba + items.join(',') + "]}");
}

// subscriptions: id and tenant, separated by a slash.
inline ScriptedAnswer subscriptions(const QList<QByteArray> &subscriptions)
{
    QByteArrayList items;
    for (const QByteArray &each : subscriptions) {
        const QList<QByteArray> parts = each.split('/');
        items.append(R"({"subscriptionId":")"_ba + parts.value(0) + R"(","tenantId":")" + parts.value(1) +
                     R"(","state":"Enabled"})");
    }
    return ScriptedAnswer::json(R"({"value":[)"_ba + items.join(',') + "]}");
}

inline QStringList idsOf(const Azure::Discovery &discovery)
{
    QStringList ids;
    for (const Domain::Subscription &subscription : discovery.subscriptions) {
        ids.append(subscription.id);
    }
    return ids;
}

} // namespace Tests
