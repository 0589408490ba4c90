// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinendpoints.h"

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

ArmResponse codeForm(const QString &note)
{
    return htmlPage(
        u"Enter code"_s, u"<p id=\"note\">%1</p><form method=\"get\"><label>Code <input name=\"code\" "
                         "autocomplete=\"off\"></label> <button>Next</button></form>"_s.arg(note.toHtmlEscaped()));
}

// Codes are read from one screen and typed into another.
QString typed(const QString &code)
{
    return code.simplified().remove(u' ').remove(u'-').toUpper();
}

SignInResult<void> approve(SignInState &state, DeviceRequest &device, const Person &person)
{
    return state.tenantFor(person, device.tenant).transform([&](const QString &tenantId) {
        device.grant.objectId = person.objectId;
        device.grant.tenantId = tenantId;
        device.grant.signedInAt = state.now();
        device.grant.multiFactor = state.rules.multiFactorNeeded || !device.grant.contexts.isEmpty();
        device.answer = DeviceRequest::Answer::Approved;
    });
}

} // namespace

ArmResponse deviceCodeAnswer(SignInState &state, const ArmRequest &request, const QString &tenant)
{
    const auto form = formOf(request);
    const auto scopes = form.and_then([&state](const auto &fields) { return state.scopesOf(fields[u"scope"_s]); });
    const auto known = scopes.and_then([&](const QStringList &) { return state.tenantNamed(tenant); });
    if (!known) {
        return state.completed(known.error(), request).answer();
    }
    const QString deviceCode = state.secret();
    const DeviceRequest device{.userCode = state.userCode(),
        .tenant = tenant,
        .grant = {.clientId = form->value(u"client_id"_s),
            .scopes = *scopes,
            .contexts = contextsOf(form->value(u"claims"_s).toUtf8())},
        .expiresAt = state.now().addSecs(state.rules.deviceCodeLife)};
    state.devices.add(deviceCode, device, state.now());
    const QString page = state.authority() + u"/device"_s;
    return jsonAnswer({{u"device_code"_s, deviceCode}, {u"user_code"_s, device.userCode}, {u"verification_uri"_s, page},
        {u"expires_in"_s, state.rules.deviceCodeLife}, {u"interval"_s, state.rules.deviceCodeInterval},
        {u"message"_s,
            u"To sign in, use a web browser to open the page %1 and enter the code %2 to authenticate."_s.arg(
                page, device.userCode)}});
}

ArmResponse devicePage(SignInState &state, const ArmRequest &request)
{
    const QString code = typed(request.parameter("code"_L1).value_or(QString()));
    if (code.isEmpty()) {
        return codeForm(u"Enter the code that your device shows."_s);
    }
    DeviceRequest *device = state.devices.findIf([&](const DeviceRequest &candidate) {
        return candidate.userCode == code && candidate.answer == DeviceRequest::Answer::None &&
               candidate.expiresAt > state.now();
    });
    if (device == nullptr) {
        return codeForm(u"That code didn’t work. Check the code and try again."_s);
    }
    if (request.parameter("sandbox_answer"_L1) == u"declined"_s) {
        device->answer = DeviceRequest::Answer::Declined;
        return htmlPage(u"Declined"_s, u"<p>You have declined. You may now close this window.</p>"_s);
    }
    const Person *person = state.person(request.parameter("sandbox_person"_L1).value_or(QString()));
    if (person == nullptr) {
        return personPage(state, request.address, u"Pick an account to sign in on another device"_s);
    }
    const auto approved = approve(state, *device, *person);
    if (!approved) {
        return state.completed(approved.error(), request).page();
    }
    return htmlPage(u"Signed in"_s, u"<p>You have signed in on your device. You may now close this window.</p>"_s);
}

} // namespace Sandbox
