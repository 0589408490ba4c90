// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory.h"
#include "signingrant.h"

#include <QJsonObject>

namespace Sandbox
{

// Makes the tokens of the simulated sign-in service and reads its own again. Claims and their meaning by the token
// reference of the Microsoft identity platform.
class TokenIssuer
{
public:
    // authority: address of the sign-in service. seed: of the simulation; a sandbox that is started again with the same
    // one still accepts the tokens it gave out.
    TokenIssuer(QString authority, quint64 seed);

    // The audience of access tokens: the address of ARM, without a slash at its end.
    QString resource() const { return m_resource; }

    // life: seconds.
    QString accessToken(const Grant &grant, const Person &person, const QDateTime &now, int life) const;
    QString idToken(const Grant &grant, const Person &person, const QString &nonce, const QDateTime &now) const;

    // The claims of an access token that was made here and is unchanged; nothing for any other.
    std::optional<QJsonObject> read(const QString &accessToken) const;

private:
    QString m_authority;
    QString m_resource;
    QByteArray m_key;
};

} // namespace Sandbox
