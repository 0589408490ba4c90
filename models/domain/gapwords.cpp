// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gapwords.h"

#include "errorwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Domain
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WatchGap)
public:
    static QString late() { return tr("Azure has been asked and has not answered yet."); }

    static QString stale(const WatchGap &gap)
    {
        const QString cause = sentenceFor(gap.reason);
        if (gap.lastGoodRead.isValid()) {
            return tr("The last good reading is too old. %1").arg(cause);
        }
        return tr("It has not been read so far. %1").arg(cause);
    }

    static QString forbidden(const WatchGap &gap)
    {
        if (gap.lastGoodRead.isValid()) {
            return tr(
                "Your role has lapsed: it could be read before, and now Azure refuses. Activate or renew the role "
                "Owner or Azure Customer Lockbox Approver for Subscription.");
        }
        return sentenceFor(gap.reason);
    }

    // By the codes of Azure Resource Manager for providers that are not registered and subscriptions that are disabled.
    static QString conflict(const WatchGap &gap)
    {
        const QString &code = gap.reason.serviceCode;
        if (code == "MissingSubscriptionRegistration"_L1 || code == "NoRegisteredProviderFound"_L1) {
            return tr(
                "The resource provider Microsoft.CustomerLockbox is not registered in this subscription. Somebody "
                "who may change the subscription can register it.");
        }
        return tr("The subscription is not active, so its requests cannot be watched.");
    }

    static QString blind(const WatchGap &gap)
    {
        switch (gap.reason.kind) {
        case ErrorKind::Forbidden:
            return forbidden(gap);
        case ErrorKind::Conflict:
        case ErrorKind::BadInput:
            return conflict(gap);
        case ErrorKind::NotFound:
            return tr("Azure does not know this subscription, or no longer shows it to you.");
        default:
            return sentenceFor(gap.reason);
        }
    }
};

} // namespace

QString sentenceFor(const WatchGap &gap)
{
    switch (gap.kind) {
    case WatchGap::Kind::Late:
        return Words::late();
    case WatchGap::Kind::Stale:
        return Words::stale(gap);
    case WatchGap::Kind::Blind:
        break;
    }
    return Words::blind(gap);
}

} // namespace Domain
