// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory.h"

#include "dice.h"

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

Person personOf(const Tenant &tenant, quint64 seed, const QString &name)
{
    const QString local = name.toLower().replace(u' ', u'.');
    return {.objectId = Dice(seed, "person/" + local.toUtf8()).guid(),
        .userPrincipalName = local + u'@' + tenant.defaultDomain,
        .displayName = name,
        .homeTenantId = tenant.tenantId,
        .tenantIds = {tenant.tenantId}};
}

} // namespace

QList<Person> personsOf(const World &world, quint64 seed)
{
    const QList<Tenant> &tenants = world.tenants();
    Person first = personOf(tenants.constFirst(), seed, u"Sandbox User"_s);
    first.objectId = Dice(seed, "principal").guid();
    first.tenantIds.clear();
    for (const Tenant &tenant : tenants) {
        first.tenantIds.append(tenant.tenantId);
    }
    first.directoryRoles = {globalAdministrator};
    Person foreigner = personOf(tenants.constLast(), seed, u"Robin Berg"_s);
    foreigner.directoryRoles = {globalAdministrator};
    return {first, personOf(tenants.constFirst(), seed, u"Erin Frost"_s), foreigner};
}

} // namespace Sandbox
