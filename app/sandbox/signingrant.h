// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Sandbox
{

// What a person has agreed to by signing in: that this client gets tokens with these scopes.
struct Grant {
    QString clientId = {};
    QString objectId = {}; // of the person
    QString tenantId = {}; // the tokens are for
    QStringList scopes = {};
    bool multiFactor = false;  // the person has given a second factor
    QDateTime signedInAt = {}; // UTC, simulated time
    QStringList contexts = {}; // authentication contexts that the claims asked for, e.g. "p1"
};

// An authorization code on its way, and what its redemption has to prove.
struct AuthorizationCode {
    Grant grant;
    QString redirectUri;
    QString challenge; // PKCE, method S256
    QString nonce;
    QDateTime expiresAt; // UTC
    bool used = false;
};

struct RefreshToken {
    Grant grant;
    QDateTime expiresAt; // UTC
    bool used = false;
};

// A device that waits for a person (RFC 8628).
struct DeviceRequest {
    enum class Answer { None, Approved, Declined, Redeemed };
    QString userCode;
    QString tenant;          // the word of the address: id, domain, organizations or common
    Grant grant = {};        // complete once approved
    QDateTime expiresAt;     // UTC
    QDateTime lastPoll = {}; // UTC; invalid: none yet
    Answer answer = Answer::None;
};

// Things that are known by a secret word, in memory alone.
template <typename Thing> class Issued
{
public:
    // What ended before `now` is forgotten a day later, so that until then its end can be told from a wrong word.
    void add(const QString &word, const Thing &thing, const QDateTime &now)
    {
        m_things.removeIf([&now](const auto &item) { return item.value().expiresAt.addDays(1) < now; });
        m_things.insert(word, thing);
    }
    // Null when there is none.
    Thing *find(const QString &word)
    {
        const auto found = m_things.find(word);
        return found == m_things.end() ? nullptr : &*found;
    }
    Thing *findIf(const auto &fits)
    {
        for (Thing &thing : m_things) {
            if (fits(thing)) {
                return &thing;
            }
        }
        return nullptr;
    }

private:
    QHash<QString, Thing> m_things;
};

} // namespace Sandbox
