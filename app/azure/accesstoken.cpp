// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesstoken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Azure
{

struct AccessToken::Secret {
    QByteArray bytes;

    explicit Secret(const QByteArray &text)
        : bytes(text.constData(), text.size()) // a buffer of its own, so that it can be overwritten
    {
    }
    Q_DISABLE_COPY_MOVE(Secret)
    ~Secret()
    {
        // Through a volatile pointer, or the compiler leaves the stores to dying memory out.
        for (volatile char *byte = bytes.data(), *end = byte + bytes.size(); byte != end; byte = byte + 1) {
            *byte = 0;
        }
    }
};

AccessToken::AccessToken(std::shared_ptr<const Secret> secret)
    : m_secret(std::move(secret))
{
}

Domain::Result<AccessToken> AccessToken::fromText(const QByteArray &text)
{
    const QByteArray token = text.trimmed();
    static const QRegularExpression form(u"\\A[A-Za-z0-9._~+/-]+=*\\z"_s); // b64token of RFC 6750
    if (!form.match(QString::fromLatin1(token)).hasMatch()) {
        return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::NotSignedIn});
    }
    return AccessToken(std::make_shared<const Secret>(token));
}

QByteArray AccessToken::bearerHeader() const
{
    return "Bearer "_ba + m_secret->bytes;
}

void AccessToken::removeFrom(QByteArray &text) const
{
    constexpr qsizetype shortestSecret = 8;
    // Looking first is far cheaper than replacing nothing.
    if (m_secret->bytes.size() >= shortestSecret && text.contains(m_secret->bytes)) {
        text.replace(m_secret->bytes, "***"_ba);
    }
}

std::optional<Domain::TokenIdentity> AccessToken::identity() const
{
    // Header, payload and signature (RFC 7519); the payload is a JSON object in base64url.
    const QList<QByteArray> parts = m_secret->bytes.split('.');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QJsonDocument payload = QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), options));
    if (!payload.isObject()) {
        return std::nullopt;
    }
    const auto text = [&payload](QLatin1StringView name) {
        return payload[name].toString();
    };
    Domain::TokenIdentity identity{.objectId = text("oid"_L1).toLower(),
        .tenantId = text("tid"_L1).toLower(),
        .userName = text("upn"_L1),
        .displayName = text("name"_L1)};
    for (const auto name : {"preferred_username"_L1, "unique_name"_L1}) {
        identity.userName = identity.userName.isEmpty() ? text(name) : identity.userName;
    }
    const QJsonArray roles = payload["wids"_L1].toArray();
    for (const auto &role : roles) {
        identity.directoryRoles.append(role.toString().toLower());
    }
    if (const qint64 expiry = payload["exp"_L1].toInteger(); expiry > 0) {
        identity.expiresAt = QDateTime::fromSecsSinceEpoch(expiry, QTimeZone::UTC);
    }
    return identity;
}

FixedTokenSource::FixedTokenSource(const QByteArray &text)
    : m_token(AccessToken::fromText(text))
{
}

QCoro::Task<Domain::Result<AccessToken>> FixedTokenSource::token(TokenDemand demand)
{
    if (!demand.claims.isEmpty()) {
        co_return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::NotSignedIn, .claims = demand.claims});
    }
    // A copy: QCoro moves whatever it is given out of its place.
    co_return Domain::Result<AccessToken>(m_token);
}

} // namespace Azure
