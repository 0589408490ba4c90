// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secretstore.h"

#include <QMap>

namespace Tests
{

// A keychain that is there, or is not.
class FakeKeychain : public SignIn::SecretStore
{
public:
    QCoro::Task<Domain::Keeping> keep(QString key, QByteArray secret) override
    {
        if (isThere) {
            secrets.insert(key, secret);
        }
        co_return isThere ? Domain::Keeping::Keychain : Domain::Keeping::MemoryOnly;
    }

    QCoro::Task<Domain::Result<QByteArray>> secret(QString key) override
    {
        if (!isThere || !secrets.contains(key)) {
            co_return std::unexpected(
                Domain::Error{.kind = isThere ? Domain::ErrorKind::NotFound : Domain::ErrorKind::Storage});
        }
        co_return QByteArray(secrets.value(key));
    }

    QCoro::Task<Domain::Result<void>> forget(QString key) override
    {
        if (!isThere) {
            co_return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::Storage});
        }
        secrets.remove(key);
        co_return Domain::Result<void>();
    }

    QMap<QString, QByteArray> secrets;
    bool isThere = true;
};

} // namespace Tests
