// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "browserdriver.h"
#include "fakekeychain.h"
#include "scriptedcli.h"
#include "signinsamples.h"
#include "signinservice.h"

namespace Tests
{

using GivenAccount = std::unique_ptr<Azure::AccountTokens>;

inline const QString accountId = objectId + u'.' + homeTenant;

// One computer: what outlives a run of the program.
struct Computer : ScriptedAuthority {
    FakeKeychain keychain;
    ScriptedCli cli;
    QTemporaryDir folder;
    QString accountsFile = folder.filePath(u"accounts.ini"_s);
};

// One run of the program.
struct SignInStage {
    Computer &computer;
    SignIn::SignInService service;
    QList<Domain::SignInProgress> reports;
    std::optional<Domain::Result<GivenAccount>> outcome;
    QObject context;

    explicit SignInStage(
        Computer &here, const SignIn::ClientRegistration &registration = {.clientId = clientId, .tenant = {}})
        : computer(here)
        , service(here.cloud, registration, here.keychain, here.clock,
              {.accountsFile = here.accountsFile, .azureCli = here.cli.program()})
    {
        QObject::connect(&service, &SignIn::SignInService::progressed, &context,
            [this](const Domain::SignInProgress &progress) { reports.append(progress); });
    }

    void start(const Domain::SignInRequest &request)
    {
        outcome.reset();
        reports.clear();
        QCoro::connect(service.signIn(request), &context,
            [this](Domain::Result<GivenAccount> result) { outcome = std::move(result); });
    }

    bool ends()
    {
        return comesTrue([this] { return outcome.has_value(); });
    }
    Domain::Error error() const { return outcome && !*outcome ? outcome->error() : Domain::Error{.detail = u"none"_s}; }

    // A person who signs in in the browser as this one.
    bool signInByBrowser(const Domain::SignInRequest &request = {}, const QJsonObject &person = {},
        const QString &tenant = homeTenant, const QByteArray &refreshToken = "refresh-1"_ba)
    {
        start(request);
        if (reports.isEmpty()) {
            return false;
        }
        const QUrlQuery asked(reports.first().address);
        const auto item = [&asked](const QString &name) {
            return asked.queryItemValue(name, QUrl::FullyDecoded);
        };
        QJsonObject payload = idTokenPayload(computer.server.url(), item(u"nonce"_s), tenant);
        for (auto claim = person.begin(); claim != person.end(); ++claim) {
            payload.insert(claim.key(), claim.value());
        }
        const QByteArray accessToken = jwt({{u"tid"_s, tenant}, {u"oid"_s, payload.value(u"oid"_s)}});
        const QString path = reports.first().address.path();
        computer.server.expect("POST"_ba, path.chopped(9).toLatin1() + "token",
            ScriptedAnswer::json(tokenJson(accessToken, refreshToken, jwt(payload))));
        BrowserDriver().open(BrowserDriver::address(
            item(u"redirect_uri"_s), {{u"code"_s, u"secret-code"_s}, {u"state"_s, item(u"state"_s)}}));
        return ends() && outcome->has_value();
    }

    std::vector<GivenAccount> restore() { return std::move(*Tests::waitFor(service.restore())); }
    Domain::Result<void> signOut() { return *Tests::waitFor(service.signOut(accountId)); }
};

inline Domain::Result<Azure::AccessToken> tokenOf(Azure::AccountTokens &account, const QString &tenant = {})
{
    const auto source = account.tokensFor(tenant);
    return *Tests::waitFor(source->token({}));
}

} // namespace Tests
