// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resourceservice.h"

#include "jsonmember.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Azure
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ResourceService)
};

const QString apiVersion = u"2021-04-01"_s;

Domain::Result<QString> pathBelow(const QString &subscriptionId, QLatin1StringView rest)
{
    return ArmClient::segment(subscriptionId).transform([rest](const QString &segment) {
        return "/subscriptions/"_L1 + segment + rest;
    });
}

} // namespace

ResourceService::ResourceService(ArmClient &arm)
    : m_arm(arm)
{
}

QCoro::Task<Domain::Result<QList<ResourceTypeCount>>> ResourceService::resourceTypes(QString subscriptionId)
{
    const Domain::Result<QString> path = pathBelow(subscriptionId, "/resources"_L1);
    if (!path) {
        co_return std::unexpected(path.error());
    }
    const Listing listing = co_await m_arm.list(*path, apiVersion);
    if (listing.problem) {
        co_return std::unexpected(*listing.problem);
    }
    QMap<QString, ResourceTypeCount> counts;
    for (const auto &item : listing.items) {
        const QString type = member(item.toObject(), "type"_L1).toString();
        ResourceTypeCount &count = counts[type.toLower()];
        count.type = count.resources == 0 ? type : count.type;
        ++count.resources;
    }
    counts.remove(QString()); // without a type there is nothing to tell
    co_return counts.values();
}

QCoro::Task<Domain::Result<QString>> ResourceService::lockboxRegistration(QString subscriptionId)
{
    const Domain::Result<QString> path = pathBelow(subscriptionId, "/providers/Microsoft.CustomerLockbox"_L1);
    if (!path) {
        co_return std::unexpected(path.error());
    }
    const Domain::Result<QJsonObject> answer = co_await m_arm.get(*path, apiVersion);
    if (!answer) {
        co_return std::unexpected(answer.error());
    }
    const QString state = member(*answer, "registrationState"_L1).toString();
    if (state.isEmpty()) {
        co_return std::unexpected(Domain::Error{
            .kind = Domain::ErrorKind::BadAnswer, .detail = Words::tr("The answer has no “registrationState”.")});
    }
    co_return state;
}

} // namespace Azure
