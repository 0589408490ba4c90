// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessmanager.h"
#include "cloud.h"
#include "httpclient.h"

namespace SignIn
{

// Bounds of one call to the sign-in service.
struct AuthorityLimits {
    std::chrono::milliseconds silence{15'000}; // longest time without a byte
    std::chrono::milliseconds total{30'000};   // longest time for one answer as a whole
    qint64 largestBody = 1024LL * 1024;        // bytes; real answers have a few thousand
};

// The access manager for the host where one signs in. Its bounds hold for every request made with it, also for those
// that Qt's own sign-in code makes. Belongs to the thread that made it.
class AuthorityAccess : public Azure::AccessManager
{
    Q_OBJECT

public:
    explicit AuthorityAccess(const Azure::Cloud &cloud, const AuthorityLimits &limits = {});

    // What a finished reply brought, whatever its status. Errors: Offline, TimedOut, Cancelled, BadAnswer (too large,
    // cut, a redirect), BadInput (an address outside the authority).
    static Domain::Result<Azure::HttpAnswer> answerIn(QNetworkReply &reply);

    // Ends a reply under way, for this reason.
    static void stop(QNetworkReply &reply, const Domain::Error &reason);

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &originalRequest, QIODevice *outgoingData) override;

private:
    void bound(QNetworkReply &reply) const;

    const AuthorityLimits m_limits;
};

} // namespace SignIn
