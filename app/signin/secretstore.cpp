// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretstore.h"

namespace SignIn
{

QCoro::Task<Domain::Keeping> NoSecretStore::keep(QString /*key*/, QByteArray /*secret*/)
{
    co_return Domain::Keeping::MemoryOnly;
}

QCoro::Task<Domain::Result<QByteArray>> NoSecretStore::secret(QString /*key*/)
{
    co_return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::NotFound});
}

QCoro::Task<Domain::Result<void>> NoSecretStore::forget(QString /*key*/)
{
    co_return Domain::Result<void>();
}

} // namespace SignIn
