// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routes.h"

using namespace Qt::StringLiterals;

namespace Sandbox
{

std::optional<QHash<QString, QString>> match(const Route &route, const QStringList &segments)
{
    const QStringList expected = route.pattern.split(u'/', Qt::SkipEmptyParts);
    if (expected.size() != segments.size()) {
        return std::nullopt;
    }
    QHash<QString, QString> parameters;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (expected[i].startsWith(u'{')) {
            parameters.insert(expected[i].sliced(1, expected[i].size() - 2), segments[i]);
        } else if (expected[i].compare(segments[i], Qt::CaseInsensitive) != 0) {
            return std::nullopt;
        }
    }
    return parameters;
}

ArmResponse forbidden(const Call &call, const QString &action)
{
    const Principal &principal = call.service.principal;
    return errorAnswer(403, u"AuthorizationFailed"_s,
        u"The client '%1' with object id '%2' does not have authorization to perform action '%3' over scope '%4'."_s
            .arg(principal.userPrincipalName, principal.objectId, action,
                u"/subscriptions/"_s + call[u"subscriptionId"_s]));
}

} // namespace Sandbox
