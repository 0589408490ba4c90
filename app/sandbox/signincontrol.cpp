// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

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

ArmResponse revoke(SignInState &state, const ArmRequest &request)
{
    const QString what = QJsonDocument::fromJson(request.body)["what"_L1].toString();
    if (what != "tokens"_L1 && what != "sessions"_L1) {
        return errorAnswer(400, u"BadInput"_s, u"'what' must be 'tokens' or 'sessions'."_s);
    }
    state.tokensRevokedAt = state.now();
    if (what == "sessions"_L1) {
        state.sessionsRevokedAt = state.now();
    }
    return jsonAnswer({{u"revokedBefore"_s, state.now().toString(Qt::ISODateWithMs)}});
}

ArmResponse persons(const SignInState &state)
{
    QJsonArray all;
    for (const Person &person : state.persons()) {
        all.append(QJsonObject{{u"objectId"_s, person.objectId}, {u"userPrincipalName"_s, person.userPrincipalName},
            {u"displayName"_s, person.displayName}, {u"homeTenantId"_s, person.homeTenantId},
            {u"tenantIds"_s, QJsonArray::fromStringList(person.tenantIds)},
            {u"directoryRoles"_s, QJsonArray::fromStringList(person.directoryRoles)}});
    }
    return jsonAnswer({{u"persons"_s, all}});
}

ArmResponse change(SignInState &state, const ArmRequest &request)
{
    const auto rules = state.rules.with(QJsonDocument::fromJson(request.body).object());
    if (!rules) {
        return errorAnswer(400, u"BadInput"_s, rules.error().detail);
    }
    state.rules = *rules;
    return jsonAnswer(state.rules.toJson());
}

} // namespace

ArmResponse signInControlAnswer(SignInState &state, const ArmRequest &request)
{
    const QString call = request.method + u' ' + request.segments.sliced(2).join(u'/');
    if (call == "POST revoke"_L1) {
        return revoke(state, request);
    }
    if (call == "GET persons"_L1) {
        return persons(state);
    }
    if (call == "POST "_L1) {
        return change(state, request);
    }
    if (call == "DELETE "_L1) {
        state.rules = {};
        state.tokensRevokedAt = {};
        state.sessionsRevokedAt = {};
    }
    return call == "GET "_L1 || call == "DELETE "_L1 ? jsonAnswer(state.rules.toJson()) : notFound();
}

} // namespace Sandbox
