// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authorityaccess.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

using Domain::Error;
using Domain::ErrorKind;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

constexpr const char *stopReason = "lockboxStopReason"; // of a reply that this class ended

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Error tooLarge(int status)
{
    return {.kind = ErrorKind::BadAnswer,
        .detail = Words::tr("The answer of the sign-in service is too large."),
        .httpStatus = status};
}

Error failureOf(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // Qt's word for a transfer that was silent too long
        return {.kind = ErrorKind::TimedOut, .detail = Words::tr("The sign-in service did not answer in time.")};
    case QNetworkReply::ContentAccessDenied: // without a status it was not sent
        return {.kind = ErrorKind::BadInput, .detail = reply.errorString()};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return {.kind = ErrorKind::Offline,
            .detail = Words::tr("The connection to the sign-in service broke before it answered.")};
    default:
        return {.kind = ErrorKind::Offline,
            .detail = Words::tr("The sign-in service cannot be reached (%1).").arg(reply.errorString())};
    }
}

} // namespace

AuthorityAccess::AuthorityAccess(const Azure::Cloud &cloud, const AuthorityLimits &limits)
    : Azure::AccessManager(cloud.authority, cloud.caFile, Authorization::Refused)
    , m_limits(limits)
{
}

QNetworkReply *AuthorityAccess::createRequest(
    Operation operation, const QNetworkRequest &originalRequest, QIODevice *outgoingData)
{
    QNetworkRequest request(originalRequest);
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    request.setRawHeader("client-request-id"_ba, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    request.setHeader(QNetworkRequest::UserAgentHeader, u"LockboxConsole/"_s + QCoreApplication::applicationVersion());
    request.setDecompressedSafetyCheckThreshold(m_limits.largestBody);
    request.setTransferTimeout(m_limits.silence);
    QNetworkReply *const reply = Azure::AccessManager::createRequest(operation, request, outgoingData);
    bound(*reply);
    return reply;
}

void AuthorityAccess::bound(QNetworkReply &reply) const
{
    connect(
        &reply, &QNetworkReply::downloadProgress, &reply, [&reply, largest = m_limits.largestBody](qint64 received) {
            if (received > largest) {
                stop(reply, tooLarge(statusOf(reply)));
            }
        });
    auto *const deadline = new QTimer(&reply);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, &reply, [&reply] {
        stop(reply, {.kind = ErrorKind::TimedOut, .detail = Words::tr("The sign-in service did not answer in time.")});
    });
    deadline->start(m_limits.total);
}

void AuthorityAccess::stop(QNetworkReply &reply, const Domain::Error &reason)
{
    if (!reply.isFinished() && !reply.property(stopReason).isValid()) {
        reply.setProperty(stopReason, QVariant::fromValue(reason));
        reply.abort();
    }
}

Domain::Result<Azure::HttpAnswer> AuthorityAccess::answerIn(QNetworkReply &reply)
{
    if (const QVariant reason = reply.property(stopReason); reason.isValid()) {
        return std::unexpected(reason.value<Domain::Error>());
    }
    const int status = statusOf(reply);
    if (status == 0) {
        return std::unexpected(failureOf(reply));
    }
    if (status >= 300 && status < 400) {
        return std::unexpected(Domain::Error{.kind = ErrorKind::BadAnswer,
            .detail = Words::tr("The sign-in service tried to lead to another address. This was refused."),
            .httpStatus = status});
    }
    if (status < 300 && reply.error() != QNetworkReply::NoError) {
        return std::unexpected(Domain::Error{.kind = ErrorKind::BadAnswer,
            .detail = Words::tr("The connection was closed before the answer was complete."),
            .httpStatus = status});
    }
    constexpr qint64 mostBytes = 1024LL * 1024; // a compressed body may be longer than what was counted
    Azure::HttpAnswer answer{.status = status, .headers = reply.headers(), .body = reply.read(mostBytes + 1)};
    if (answer.body.size() > mostBytes) {
        return std::unexpected(tooLarge(status));
    }
    return answer;
}

} // namespace SignIn
