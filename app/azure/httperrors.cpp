// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httperrors.h"

#include <QCoreApplication>
#include <QNetworkReply>

namespace Azure
{
namespace
{

// Unqualified where functions return it: lupdate takes a qualifier there for the context of the texts.
using Domain::Error;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(HttpClient)
};

Error makeError(Domain::ErrorKind kind, const QString &detail = {}, int httpStatus = 0)
{
    return {.kind = kind, .detail = detail, .httpStatus = httpStatus};
}

// Why no connection could be made; empty when Qt's own text has to do.
QString connectionProblem(QNetworkReply::NetworkError error, const QString &host)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Words::tr("%1 refused the connection.").arg(host);
    case QNetworkReply::HostNotFoundError:
        return Words::tr("There is no address for the name %1.").arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return Words::tr("No secure connection: what answered could not prove that it is %1. Nothing was sent to it.")
            .arg(host);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Words::tr(
            "The proxy asks for a sign-in of its own (407). Choose a proxy without one in the settings, or "
            "ask your administrator to let this computer through.");
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Words::tr("The proxy cannot be reached or does not let the connection through.");
    default:
        return {};
    }
}

qint64 wholeSeconds(std::chrono::milliseconds wait)
{
    return std::chrono::ceil<std::chrono::seconds>(wait).count();
}

} // namespace

Error errorOf(const QNetworkReply &reply)
{
    using enum Domain::ErrorKind;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (reply.error()) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // Qt's word for a transfer that was silent too long
        return tooSlow(status);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // it broke, and Qt could not send the body again
        return makeError(BadAnswer, Words::tr("The connection was closed before the answer was complete."), status);
    case QNetworkReply::ContentAccessDenied:
        return makeError(BadInput, reply.errorString());
    case QNetworkReply::UnknownContentError: // with a good status: Qt could not unpack it, or not within the bound
        if (status < 400) {
            return makeError(
                BadAnswer, Words::tr("The compressed answer is damaged, or too large when unpacked."), status);
        }
        break;
    default:
        break;
    }
    // Qt's text may quote the address, which holds ids but never the token.
    const QString problem = connectionProblem(reply.error(), reply.url().host());
    // Qt's numbers below 200 are failures to connect: host name, address, certificate, proxy, network.
    const bool isConnectionProblem = status == 0 && reply.error() < QNetworkReply::ContentAccessDenied;
    return makeError(
        isConnectionProblem ? Offline : BadAnswer, problem.isEmpty() ? reply.errorString() : problem, status);
}

Error foreignAddress()
{
    return makeError(Domain::ErrorKind::BadInput, Words::tr("An address outside the configured cloud was refused."));
}

Error tooSlow(int status)
{
    return makeError(Domain::ErrorKind::TimedOut,
        status == 0 ? QString() : Words::tr("The answer began, but did not end in time."), status);
}

Error tooLarge(int status)
{
    return makeError(Domain::ErrorKind::BadAnswer, Words::tr("The answer is too large."), status);
}

Error heldBack(std::chrono::milliseconds wait)
{
    Error error = makeError(Domain::ErrorKind::Throttled,
        Words::tr("The service asked to wait, so nothing was sent; it can be asked again in %n seconds.", nullptr,
            static_cast<int>(wholeSeconds(wait))));
    error.retryAfter = std::chrono::seconds(wholeSeconds(wait));
    return error;
}

Error hostResting(std::chrono::milliseconds wait)
{
    Error error = makeError(Domain::ErrorKind::Offline,
        Words::tr("The service failed many times in a row, so nothing was sent; it is tried again in %n seconds.",
            nullptr, static_cast<int>(wholeSeconds(wait))));
    error.retryAfter = std::chrono::seconds(wholeSeconds(wait));
    return error;
}

bool isDeadConnection(const Domain::Error &error)
{
    using enum Domain::ErrorKind;
    return error.httpStatus == 0 && (error.kind == TimedOut || error.kind == BadAnswer);
}

} // namespace Azure
