// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "switchconfirmation.h"

#include "readinessrules.h"
#include "visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString effect(Domain::LockboxSwitch direction)
{
    return direction == Domain::LockboxSwitch::Enable
               ? Words::tr(
                     "You are about to enable Customer Lockbox. From then on Microsoft has to ask before its staff "
                     "has access to customer data in any subscription of the tenant, and somebody has to answer "
                     "within four days.")
               : Words::tr("You are about to disable Customer Lockbox. From then on nobody is asked before Microsoft's "
                           "staff has access to customer data, in any subscription of the tenant.");
}

QString tenantLine(const Domain::Tenant &tenant)
{
    if (tenant.id.isEmpty()) {
        return Words::tr("Tenant: the one that the access token is for, which the token does not tell");
    }
    const QString id = Domain::visibleLine(tenant.id);
    const QString title = Domain::visibleLine(tenant.title());
    //: The name of a tenant and its id
    return title == id ? Words::tr("Tenant: %1").arg(id) : Words::tr("Tenant: %1 (%2)").arg(title, id);
}

QString presentLine(const Domain::TenantOptIn &optIn)
{
    if (!optIn.isOptedIn) {
        return Words::tr("At present: not known");
    }
    return *optIn.isOptedIn ? Words::tr("At present: enabled") : Words::tr("At present: not enabled");
}

} // namespace

QString switchQuestion(Domain::LockboxSwitch direction, const SwitchPlace &place)
{
    QStringList lines = {effect(direction), Words::tr("Cloud: %1").arg(Domain::visibleLine(place.cloudName)),
        tenantLine(place.tenant), presentLine(place.optIn),
        Words::tr("It takes a Global Administrator of the tenant and a support plan.")};
    if (place.identity && !place.identity->directoryRoles.isEmpty() &&
        !Domain::isGlobalAdministrator(*place.identity)) {
        lines << Words::tr("By your token you are no Global Administrator at present, so Azure will probably refuse.");
    }
    //: %1 is the word to type, which is not translated
    lines << Words::tr("Type “%1” to go on:").arg(switchWord(direction)) + u' ';
    return lines.join(u'\n');
}

QString switchWord(Domain::LockboxSwitch direction)
{
    return direction == Domain::LockboxSwitch::Enable ? u"enable"_s : u"disable"_s;
}

} // namespace CommandLine
