// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "challenges.h"

using namespace Qt::StringLiterals;

namespace Sandbox
{

ArmResponse unauthorized(const QString &authority, const QString &code, const QString &message)
{
    ArmResponse answer = errorAnswer(401, code, message);
    answer.headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate,
        u"Bearer authorization_uri=\"%1\", error=\"invalid_token\", error_description=\"%2\""_s.arg(
            authority, message));
    return answer;
}

ArmResponse claimsDemanded(const QString &authority, const QByteArray &claims)
{
    ArmResponse answer =
        errorAnswer(401, u"InvalidAuthenticationToken"_s, u"More claims are needed to access the resource."_s);
    answer.headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate,
        u"Bearer realm=\"\", authorization_uri=\"%1\", error=\"insufficient_claims\", claims=\"%2\""_s.arg(
            authority, QString::fromLatin1(claims.toBase64())));
    return answer;
}

} // namespace Sandbox
