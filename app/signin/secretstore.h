// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"

#include <QCoroTask>

namespace SignIn
{

// Where refresh tokens outlive this process. Used in one thread; outlives everything that uses it.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    // Keeps secret under key, in place of an older one; where it did. MemoryOnly: nowhere, the caller has the only
    // copy.
    virtual QCoro::Task<Domain::Keeping> keep(QString key, QByteArray secret) = 0;

    // Errors: NotFound (nothing is kept), Storage (what is kept cannot be read, as when the keychain stays locked).
    virtual QCoro::Task<Domain::Result<QByteArray>> secret(QString key) = 0;

    // Nothing kept under key counts as success. Errors: Storage.
    virtual QCoro::Task<Domain::Result<void>> forget(QString key) = 0;

protected:
    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
};

// Keeps nothing: the session ends with the process.
class NoSecretStore : public SecretStore
{
public:
    NoSecretStore() = default;

    QCoro::Task<Domain::Keeping> keep(QString key, QByteArray secret) override;
    QCoro::Task<Domain::Result<QByteArray>> secret(QString key) override;
    QCoro::Task<Domain::Result<void>> forget(QString key) override;
};

} // namespace SignIn
