// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinendpoints.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

constexpr int codeLife = 600; // seconds, as documented

QString given(const ArmRequest &request, QLatin1StringView name)
{
    return request.parameter(name).value_or(QString());
}

// Where the client waits. Error: no address of this computer, so nobody may be sent there.
SignInResult<QUrl> redirectOf(const ArmRequest &request)
{
    QUrl uri(given(request, "redirect_uri"_L1), QUrl::StrictMode);
    const bool isHere = uri.host() == "localhost"_L1 || uri.host() == "127.0.0.1"_L1;
    if (given(request, "client_id"_L1).isEmpty()) {
        return refuse(
            u"invalid_request"_s, 900144, u"The request must contain the following parameter: 'client_id'."_s);
    }
    if (!uri.isValid() || uri.scheme() != "http"_L1 || !isHere || uri.hasFragment()) {
        return refuse(u"invalid_request"_s, 50011,
            u"The redirect URI '%1' specified in the request does not match the redirect URIs configured for the application."_s
                .arg(uri.toString().left(200)));
    }
    if (uri.path().isEmpty()) {
        uri.setPath(u"/"_s); // documented: it comes back with a slash
    }
    return uri;
}

// What is left to check once the client can be told about it.
SignInResult<QStringList> wishesOf(const SignInState &state, const ArmRequest &request)
{
    if (given(request, "response_type"_L1) != "code"_L1) {
        return refuse(u"unsupported_response_type"_s, 0, u"The response type is not supported: 'code' is."_s);
    }
    const QString mode = given(request, "response_mode"_L1);
    if (!mode.isEmpty() && mode != "query"_L1) {
        return refuse(u"invalid_request"_s, 0, u"The response mode is not supported: 'query' is."_s);
    }
    if (given(request, "code_challenge_method"_L1) != "S256"_L1 || given(request, "code_challenge"_L1).isEmpty()) {
        return refuse(u"invalid_request"_s, 0, u"Proof Key for Code Exchange with the method S256 is required."_s);
    }
    if (given(request, "prompt"_L1) == "none"_L1) {
        return refuse(u"login_required"_s, 50058, u"Session information is not sufficient for single-sign-on."_s);
    }
    if (given(request, "sandbox_answer"_L1) == "declined"_L1) {
        return refuse(u"access_denied"_s, 65004, u"User declined to consent to access the app."_s);
    }
    return state.scopesOf(given(request, "scope"_L1));
}

ArmResponse redirected(QUrl uri, const ArmRequest &request, const QList<std::pair<QString, QString>> &items)
{
    QUrlQuery query(uri.query());
    for (const auto &[name, value] : items) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    if (const auto state = request.parameter("state"_L1)) {
        query.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(*state)));
    }
    uri.setQuery(query);
    ArmResponse answer{.status = 302};
    answer.headers.append(QHttpHeaders::WellKnownHeader::Location, uri.toString(QUrl::FullyEncoded));
    answer.headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
    return answer;
}

QString codeFor(SignInState &state, const ArmRequest &request, const Person &person, const QString &tenantId,
    const QStringList &scopes)
{
    const QStringList contexts = contextsOf(given(request, "claims"_L1).toUtf8());
    const QString code = state.secret();
    state.codes.add(code,
        {.grant = {.clientId = given(request, "client_id"_L1),
             .objectId = person.objectId,
             .tenantId = tenantId,
             .scopes = scopes,
             .multiFactor = state.rules.multiFactorNeeded || !contexts.isEmpty(),
             .signedInAt = state.now(),
             .contexts = contexts},
            .redirectUri = given(request, "redirect_uri"_L1),
            .challenge = given(request, "code_challenge"_L1),
            .nonce = given(request, "nonce"_L1),
            .expiresAt = state.now().addSecs(codeLife)},
        state.now());
    return code;
}

} // namespace

ArmResponse authorizeAnswer(SignInState &state, const ArmRequest &request, const QString &tenant)
{
    const auto known = state.tenantNamed(tenant);
    const auto redirect = known.and_then([&request](const QString &) { return redirectOf(request); });
    if (!redirect) {
        return state.completed(redirect.error(), request).page();
    }
    const auto scopes = wishesOf(state, request);
    if (!scopes) {
        const SignInRefusal refusal = state.completed(scopes.error(), request);
        return redirected(
            *redirect, request, {{u"error"_s, refusal.error}, {u"error_description"_s, refusal.description()}});
    }
    const Person *person = state.person(given(request, "sandbox_person"_L1));
    if (person == nullptr) {
        return personPage(state, request.address, u"Pick an account"_s, given(request, "login_hint"_L1));
    }
    const auto tenantId = state.tenantFor(*person, tenant);
    if (!tenantId) {
        return state.completed(tenantId.error(), request).page();
    }
    return redirected(*redirect, request, {{u"code"_s, codeFor(state, request, *person, *tenantId, *scopes)}});
}

ArmResponse personPage(const SignInState &state, const QUrl &address, const QString &heading, const QString &loginHint)
{
    const auto link = [&address](const QString &name, const QString &value, const QString &text) {
        QUrlQuery query(address);
        query.removeAllQueryItems(name);
        query.addQueryItem(name, value);
        // Relative, so that the page works under whichever name its host was reached.
        const QString target = u'?' + query.toString(QUrl::FullyEncoded);
        return u"<li><a href=\"%1\">%2</a></li>"_s.arg(target.toHtmlEscaped(), text.toHtmlEscaped());
    };
    QString hinted;
    QString others;
    for (const Person &person : state.persons()) {
        const bool isHinted = person.userPrincipalName.compare(loginHint, Qt::CaseInsensitive) == 0;
        (isHinted ? hinted : others) +=
            link(u"sandbox_person"_s, person.objectId, u"%1 (%2)"_s.arg(person.displayName, person.userPrincipalName));
    }
    const QString decline = link(u"sandbox_answer"_s, u"declined"_s, u"Decline"_s);
    return htmlPage(heading, u"<ul>"_s + hinted + others + decline + u"</ul>"_s);
}

} // namespace Sandbox
