// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "browserdriver.h"
#include "browserflow.h"
#include "signinsamples.h"

namespace Tests
{

// One sign-in with a person who does as the test says.
struct BrowserStage : ScriptedAuthority {
    std::unique_ptr<SignIn::TokenClient> tokens = client();
    SignIn::BrowserFlow flow;
    BrowserDriver browser;
    QList<Domain::SignInProgress> reports;
    std::optional<Domain::Result<SignIn::Grant>> outcome;
    QObject context;

    explicit BrowserStage(std::chrono::milliseconds patience = std::chrono::seconds(60))
        : flow(*tokens, clock, Domain::systemTimers(), patience)
    {
    }

    // Until the address to open is there.
    bool start(const Domain::SignInRequest &request = {})
    {
        QCoro::connect(flow.run(request, [this](const auto &progress) { reports.append(progress); }), &context,
            [this](Domain::Result<SignIn::Grant> result) { outcome = std::move(result); });
        return !reports.isEmpty();
    }

    QUrlQuery asked() const { return QUrlQuery(reports.first().address); }
    QString askedFor(const QString &name) const { return asked().queryItemValue(name, QUrl::FullyDecoded); }

    // The address the browser is sent back to, with the state that was asked with.
    QUrl back(const QList<std::pair<QString, QString>> &items) const
    {
        return BrowserDriver::address(askedFor(u"redirect_uri"_s), items);
    }
    QUrl backWithCode(const QString &code = u"secret-code"_s) const
    {
        return back({{u"code"_s, code}, {u"state"_s, askedFor(u"state"_s)}});
    }

    bool ends()
    {
        return comesTrue([this] { return outcome.has_value(); });
    }
    Domain::Error error() const { return outcome->error_or(Domain::Error{.detail = u"no error"_s}); }
};

} // namespace Tests
