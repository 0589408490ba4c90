// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokenanswer.h"

#include "aadsts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

using Domain::ErrorKind;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
public:
    static QString refused(const QString &word, std::optional<int> number)
    {
        if (const QString sentence = number ? aadstsSentence(*number) : QString(); !sentence.isEmpty()) {
            return sentence;
        }
        if (word == "access_denied"_L1 || word == "authorization_declined"_L1) {
            return tr("The sign-in was declined. Sign in again and accept to go on.");
        }
        if (word == "expired_token"_L1) {
            return tr("The code was not entered in time. Start again to get a new one.");
        }
        if (word == "bad_verification_code"_L1) {
            return tr("The code is not valid. Start again to get a new one.");
        }
        if (word == "invalid_grant"_L1 || word == "login_required"_L1) {
            return tr("The sign-in is no longer accepted. Sign in again.");
        }
        if (word == "interaction_required"_L1 || word == "consent_required"_L1) {
            return tr("The sign-in service has questions that only you can answer. Sign in again in the browser.");
        }
        if (word == "invalid_client"_L1 || word == "unauthorized_client"_L1) {
            return tr("The sign-in service does not accept this app. Check the client id and the tenant in the "
                      "settings.");
        }
        if (word == "temporarily_unavailable"_L1 || word == "server_error"_L1) {
            return tr("The sign-in service failed or is busy. Try again in a while.");
        }
        return tr("The sign-in service refused (%1).").arg(word.left(100));
    }
};

ErrorKind kindFor(const QString &word)
{
    if (word == "temporarily_unavailable"_L1 || word == "server_error"_L1) {
        return ErrorKind::ServiceFailed;
    }
    const bool isOfTheSettings = word == "invalid_client"_L1 || word == "unauthorized_client"_L1 ||
                                 word == "invalid_scope"_L1 || word == "invalid_resource"_L1;
    return isOfTheSettings ? ErrorKind::BadInput : ErrorKind::NotSignedIn;
}

Refusal unreadable(int status)
{
    return {.word = {},
        .reason = {.kind = status >= 500 ? ErrorKind::ServiceFailed : ErrorKind::BadAnswer,
            .detail = Words::tr("The sign-in service gave an answer that cannot be read."),
            .httpStatus = status}};
}

std::optional<std::chrono::seconds> secondsIn(const QJsonValue &value)
{
    // Some providers write the number as a text.
    const qint64 seconds = value.isString() ? value.toString().toLongLong() : value.toInteger(-1);
    constexpr qint64 longest = 7LL * 86'400; // longer than any token of the service lives
    return seconds > 0 ? std::optional(std::chrono::seconds(std::min(seconds, longest))) : std::nullopt;
}

void readWait(const QHttpHeaders &headers, Domain::Error &error)
{
    const QByteArrayView wait = headers.value("Retry-After"_L1);
    bool isNumber = false;
    if (const int seconds = wait.toInt(&isNumber); isNumber && seconds >= 0) {
        error.retryAfter = std::chrono::seconds(seconds);
    }
}

std::expected<QJsonObject, Refusal> readObject(const Azure::HttpAnswer &answer)
{
    if (answer.status != 200) {
        return std::unexpected(refusalIn(answer));
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject() || document["error"_L1].isString()) {
        return std::unexpected(refusalIn(answer));
    }
    return document.object();
}

} // namespace

Domain::Error errorFor(const QString &word, const QString &description)
{
    const std::optional<int> number = aadstsNumberIn(description);
    return {.kind = kindFor(word),
        .detail = Words::refused(word, number),
        .serviceCode = number ? u"AADSTS%1"_s.arg(*number) : word.left(100)};
}

Refusal refusalIn(const Azure::HttpAnswer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QString word = document["error"_L1].toString();
    if (word.isEmpty()) {
        Refusal refusal = unreadable(answer.status);
        if (answer.status == 429) {
            refusal.reason.kind = ErrorKind::Throttled;
            readWait(answer.headers, refusal.reason);
        }
        return refusal;
    }
    const qint64 listed = document["error_codes"_L1].toArray().first().toInteger();
    const QString numbers = listed > 0 ? u"AADSTS%1"_s.arg(listed) : document["error_description"_L1].toString();
    Refusal refusal{.word = word, .reason = errorFor(word, numbers)};
    refusal.reason.httpStatus = answer.status;
    refusal.reason.correlationId = document["correlation_id"_L1].toString().left(100);
    if (refusal.reason.correlationId.isEmpty()) {
        refusal.reason.correlationId = document["trace_id"_L1].toString().left(100);
    }
    const QJsonValue claims = document["claims"_L1];
    refusal.reason.claims = claims.isObject() ? QJsonDocument(claims.toObject()).toJson(QJsonDocument::Compact)
                                              : claims.toString().toUtf8();
    if (answer.status == 429) {
        refusal.reason.kind = ErrorKind::Throttled;
    } else if (answer.status >= 500) {
        refusal.reason.kind = ErrorKind::ServiceFailed;
    }
    readWait(answer.headers, refusal.reason);
    return refusal;
}

std::expected<TokenAnswer, Refusal> readTokenAnswer(const Azure::HttpAnswer &answer)
{
    return readObject(answer).and_then([&answer](const QJsonObject &object) -> std::expected<TokenAnswer, Refusal> {
        const auto token = Azure::AccessToken::fromText(object.value("access_token"_L1).toString().toLatin1());
        const auto lifetime = secondsIn(object.value("expires_in"_L1));
        const bool isBearer = object.value("token_type"_L1).toString().compare("Bearer"_L1, Qt::CaseInsensitive) == 0;
        if (!token || !lifetime || !isBearer) {
            return std::unexpected(unreadable(answer.status));
        }
        return TokenAnswer{.accessToken = *token,
            .refreshToken = object.value("refresh_token"_L1).toString().toUtf8(),
            .idToken = object.value("id_token"_L1).toString().toLatin1(),
            .lifetime = *lifetime};
    });
}

std::expected<DeviceAuthorization, Refusal> readDeviceAuthorization(const Azure::HttpAnswer &answer)
{
    return readObject(answer).and_then(
        [&answer](const QJsonObject &object) -> std::expected<DeviceAuthorization, Refusal> {
            constexpr qsizetype longestUserCode = 40;
            const QUrl page(object.value("verification_uri"_L1).toString(), QUrl::StrictMode);
            const bool isWeb = page.scheme() == "https"_L1 || (page.scheme() == "http"_L1 && Azure::isLoopback(page));
            const QString userCode = object.value("user_code"_L1).toString();
            const QByteArray deviceCode = object.value("device_code"_L1).toString().toUtf8();
            const auto lifetime = secondsIn(object.value("expires_in"_L1));
            if (!page.isValid() || !isWeb || !page.userInfo().isEmpty() || userCode.isEmpty() ||
                userCode.size() > longestUserCode || deviceCode.isEmpty() || !lifetime) {
                return std::unexpected(unreadable(answer.status));
            }
            constexpr std::chrono::seconds usual(5); // RFC 8628 when the answer names none
            return DeviceAuthorization{.deviceCode = deviceCode,
                .userCode = userCode,
                .verificationUri = page,
                .lifetime = *lifetime,
                .interval = secondsIn(object.value("interval"_L1)).value_or(usual)};
        });
}

} // namespace SignIn
