// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "challenges.h"

#include "simulatedsignin.h"

#include <QTest>

using namespace Tests;
using namespace Sandbox;

class TestChallenges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNameWhereToSignIn()
    {
        const ArmResponse answer = unauthorized(u"http://sign-in"_s, u"ExpiredAuthenticationToken"_s, u"Too late."_s);
        QCOMPARE(answer.status, 401);
        QCOMPARE(errorCode(answer), u"ExpiredAuthenticationToken"_s);
        QCOMPARE(challengeIn(answer),
            u"Bearer authorization_uri=\"http://sign-in\", error=\"invalid_token\", error_description=\"Too late.\""_s);
    }

    void shouldDemandClaims()
    {
        const ArmResponse answer = claimsDemanded(u"http://sign-in"_s, R"({"access_token":{}})");
        QCOMPARE(answer.status, 401);
        QCOMPARE(challengeIn(answer),
            u"Bearer realm=\"\", authorization_uri=\"http://sign-in\", error=\"insufficient_claims\", "
            "claims=\"eyJhY2Nlc3NfdG9rZW4iOnt9fQ==\""_s);
    }
};

QTEST_GUILESS_MAIN(TestChallenges)
#include "tst_challenges.moc"
