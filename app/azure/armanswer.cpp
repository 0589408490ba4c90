// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "armanswer.h"

#include "claimschallenge.h"
#include "jsonmember.h"
#include "ratebudget.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Azure
{
namespace
{

// Unqualified where functions return it: lupdate takes a qualifier there for the context of the texts.
using Domain::Error;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ArmAnswer)
};

constexpr qsizetype longestText = 4000; // of an error message; more is no message

Domain::ErrorKind kindOf(int status)
{
    using enum Domain::ErrorKind;
    switch (status) {
    case 401:
        return NotSignedIn;
    case 403:
        return Forbidden;
    case 404:
        return NotFound;
    case 409:
    case 412:
        return Conflict;
    case 429:
        return Throttled;
    default:
        return status >= 500 ? ServiceFailed : status >= 400 ? BadInput : BadAnswer;
    }
}

QString textOf(const QJsonObject &object, QLatin1StringView name)
{
    return member(object, name).toString().left(longestText);
}

// `additionalInfo[].info.currentStatus` of the Lockbox error.
QString currentStatusOf(const QJsonObject &envelope)
{
    const QJsonArray infos = member(envelope, "additionalInfo"_L1).toArray();
    for (const auto &each : infos) {
        const QString status = textOf(member(each.toObject(), "info"_L1).toObject(), "currentStatus"_L1);
        if (!status.isEmpty()) {
            return status;
        }
    }
    return {};
}

QString correlationIdOf(const QHttpHeaders &headers)
{
    for (const QLatin1StringView name : {"x-ms-request-id"_L1, "x-ms-correlation-request-id"_L1}) {
        if (const QByteArrayView value = headers.value(name); !value.isEmpty()) {
            return QString::fromLatin1(value).left(longestText);
        }
    }
    return {};
}

// object: the answer's body, empty when it is none.
Error readError(const HttpAnswer &answer, const QJsonObject &object)
{
    const QJsonValue error = member(object, "error"_L1);
    const QJsonObject envelope = error.isObject() ? error.toObject() : object;
    Domain::Error result{
        .kind = kindOf(answer.status),
        .detail = textOf(envelope, "message"_L1),
        .httpStatus = answer.status,
        .serviceCode = error.isString() ? error.toString().left(longestText) : textOf(envelope, "code"_L1),
        .currentStatus = currentStatusOf(envelope),
        .correlationId = correlationIdOf(answer.headers),
        .retryAfter = retryAfterOf(answer.headers),
        .claims = answer.status == 401 ? claimsOf(answer.headers) : QByteArray(),
        .clientRequestId = answer.clientRequestId,
    };
    if (!result.currentStatus.isEmpty()) {
        result.kind = Domain::ErrorKind::Conflict;
    }
    if (answer.status >= 300 && answer.status < 400) {
        result.detail = Words::tr("The service pointed to another address; that is not followed.");
    }
    return result;
}

} // namespace

Domain::Result<QJsonObject> readAnswer(const HttpAnswer &answer)
{
    const bool isSuccess = answer.status >= 200 && answer.status < 300;
    if (isSuccess && answer.body.trimmed().isEmpty()) {
        return QJsonObject();
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &parseError);
    QJsonObject object = document.object();
    const QJsonValue error = member(object, "error"_L1);
    if (!isSuccess || error.isObject() || error.isString()) {
        return std::unexpected(readError(answer, object));
    }
    if (!document.isObject()) {
        const QString detail = parseError.error == QJsonParseError::NoError
                                   ? Words::tr("The answer is JSON, but no object.")
                                   : Words::tr("The answer is no JSON: %1 (at byte %2).")
                                         .arg(parseError.errorString())
                                         .arg(parseError.offset);
        return std::unexpected(badAnswer(answer, detail));
    }
    return object;
}

Domain::Error badAnswer(const HttpAnswer &answer, const QString &detail)
{
    Error error = readError(answer, {});
    error.kind = Domain::ErrorKind::BadAnswer;
    error.detail = detail;
    return error;
}

} // namespace Azure
