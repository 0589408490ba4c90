// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errorwords.h"

#include "visibletext.h"

#include <QCoreApplication>

namespace Domain
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Error)
public:
    static QString sentence(const Error &error)
    {
        switch (error.kind) {
        case ErrorKind::Offline:
            return tr("Azure cannot be reached. Check the network connection.");
        case ErrorKind::TimedOut:
            return tr("Azure did not answer in time.");
        case ErrorKind::NotSignedIn:
            return error.claims.isEmpty()
                       ? tr("You are not signed in, or the sign-in is no longer accepted.")
                       : tr("Azure asks you to sign in once more, for example with a second factor.");
        case ErrorKind::Forbidden:
            return tr("Your account may not do this. It needs the role Owner or Azure Customer Lockbox Approver for "
                      "Subscription, assigned on the subscription itself.");
        case ErrorKind::NotFound:
            return tr("Azure does not know this item.");
        case ErrorKind::Conflict:
            return tr("The request is no longer in a state that allows this.");
        case ErrorKind::Throttled:
            return throttled(error);
        case ErrorKind::ServiceFailed:
            return tr("Azure reported a failure of its own.");
        case ErrorKind::BadAnswer:
            return tr("Azure gave an answer that cannot be understood.");
        case ErrorKind::Storage:
            return tr("The data on this computer cannot be read or written.");
        case ErrorKind::BadInput:
            return tr("The input cannot be used.");
        case ErrorKind::Cancelled:
            return tr("This was cancelled.");
        }
        return {};
    }

    static QString throttled(const Error &error)
    {
        if (error.retryAfter) {
            return tr("Azure asks to wait for %n seconds before the next call.", nullptr,
                static_cast<int>(qMin<qint64>(error.retryAfter->count(), 86'400)));
        }
        return tr("Azure asks to wait before the next call.");
    }

    static QString detail(const Error &error)
    {
        QStringList lines;
        if (error.httpStatus != 0) {
            lines << tr("HTTP status: %1").arg(error.httpStatus);
        }
        if (!error.serviceCode.isEmpty()) {
            lines << tr("Code: %1").arg(visibleLine(error.serviceCode));
        }
        if (!error.detail.isEmpty()) {
            lines << tr("Message: %1").arg(visibleLine(error.detail, 1000));
        }
        if (!error.currentStatus.isEmpty()) {
            lines << tr("Current status: %1").arg(visibleLine(error.currentStatus));
        }
        if (!error.correlationId.isEmpty()) {
            lines << tr("Correlation id: %1").arg(visibleLine(error.correlationId));
        } else if (!error.clientRequestId.isEmpty()) { // ours, by which Azure may still find the call
            lines << tr("Client request id: %1").arg(visibleLine(error.clientRequestId));
        }
        return lines.join(u'\n');
    }
};

} // namespace

QString sentenceFor(const Error &error)
{
    return Words::sentence(error);
}

QString detailFor(const Error &error)
{
    return Words::detail(error);
}

} // namespace Domain
