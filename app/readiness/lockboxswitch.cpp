// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxswitch.h"

#include "factreader.h"
#include "tenantconnections.h"

#include <QCoreApplication>

namespace Readiness
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(LockboxSwitch)
};

bool mayHaveArrived(const Domain::Error &error)
{
    using enum Domain::ErrorKind;
    return error.kind == TimedOut || error.kind == BadAnswer || error.kind == ServiceFailed;
}

} // namespace

QCoro::Task<Domain::Result<Domain::TenantOptIn>> switchLockbox(
    Azure::TenantConnections &connections, QString tenantId, Domain::LockboxSwitch direction)
{
    using Domain::ErrorKind;
    Azure::Connection *const connection = connectionForTenant(connections, tenantId);
    if (connection == nullptr) {
        co_return std::unexpected(Domain::Error{.kind = ErrorKind::NotSignedIn});
    }
    const std::optional<Domain::TokenIdentity> identity = co_await connection->identity();
    const QString ofToken = identity ? identity->tenantId : QString();
    if (!tenantId.isEmpty() && !ofToken.isEmpty() && tenantId.compare(ofToken, Qt::CaseInsensitive) != 0) {
        co_return std::unexpected(Domain::Error{.kind = ErrorKind::BadInput,
            .detail = Words::tr("The access token is for tenant %1; nothing was sent.").arg(ofToken)});
    }
    const bool isToBeEnabled = direction == Domain::LockboxSwitch::Enable;
    Azure::LockboxService &lockbox = connection->lockbox();
    Domain::Result<void> sent;
    if (isToBeEnabled) {
        sent = co_await lockbox.enableLockbox();
    } else {
        sent = co_await lockbox.disableLockbox();
    }
    if (!sent && !mayHaveArrived(sent.error())) {
        co_return std::unexpected(sent.error());
    }
    Domain::TenantOptIn optIn{.tenantId = tenantId.isEmpty() ? ofToken : tenantId};
    if (!optIn.tenantId.isEmpty()) {
        const Domain::Result<bool> state = co_await lockbox.isTenantOptedIn(optIn.tenantId);
        if (state) {
            optIn.isOptedIn = *state;
        } else {
            optIn.problem = state.error();
        }
    }
    if (!sent && optIn.isOptedIn != isToBeEnabled) {
        co_return std::unexpected(sent.error());
    }
    co_return optIn;
}

} // namespace Readiness
