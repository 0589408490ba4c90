// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "latch.h"
#include "tokenrenewer.h"

#include <QList>

namespace Tests
{

// Gives tokens when the test says so.
class ScriptedRenewer : public SignIn::TokenRenewer
{
public:
    struct Demand {
        QString tenantId;
        QByteArray claims;
    };

    QCoro::Task<Domain::Result<SignIn::TimedToken>> renew(QString tenantId, QByteArray claims) override
    {
        demands.append({.tenantId = tenantId, .claims = claims});
        const auto latch = std::make_shared<Azure::Latch>();
        waiting.append(latch);
        co_await *latch;
        co_return Domain::Result<SignIn::TimedToken>(*answer);
    }

    void close() override
    {
        isClosed = true;
        give(std::unexpected(Domain::Error{.kind = Domain::ErrorKind::Cancelled}));
    }

    // Everybody who waits gets this.
    void give(Domain::Result<SignIn::TimedToken> result)
    {
        answer = std::move(result);
        const auto all = std::exchange(waiting, {});
        for (const auto &latch : all) {
            latch->release();
        }
    }

    QList<Demand> demands;
    QList<std::shared_ptr<Azure::Latch>> waiting;
    std::optional<Domain::Result<SignIn::TimedToken>> answer;
    bool isClosed = false;
};

} // namespace Tests
