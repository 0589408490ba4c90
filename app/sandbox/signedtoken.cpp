// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signedtoken.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr auto keyName = "lockbox-sandbox"_L1;

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64Url);
}

QJsonObject decoded(const QByteArray &part)
{
    const auto json = QByteArray::fromBase64Encoding(part, base64Url | QByteArray::AbortOnBase64DecodingErrors);
    return json ? QJsonDocument::fromJson(*json).object() : QJsonObject();
}

QByteArray signatureOf(const QByteArray &content, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(content, key, QCryptographicHash::Sha256).toBase64(base64Url);
}

} // namespace

QByteArray signedToken(const QJsonObject &claims, const QByteArray &key)
{
    const QByteArray content =
        encoded({{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"HS256"_s}, {u"kid"_s, keyName}}) + '.' + encoded(claims);
    return content + '.' + signatureOf(content, key);
}

bool isSandboxToken(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    return parts.size() == 3 && decoded(parts[0])["kid"_L1] == keyName;
}

std::optional<QJsonObject> verifiedClaims(const QByteArray &token, const QByteArray &key)
{
    const QList<QByteArray> parts = token.split('.');
    if (!isSandboxToken(token) || parts[2] != signatureOf(parts[0] + '.' + parts[1], key)) {
        return std::nullopt;
    }
    return decoded(parts[1]);
}

} // namespace Sandbox
