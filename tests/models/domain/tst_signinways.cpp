// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinways.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Domain::SignInWay;

class SignInWaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadWhatItWrites()
    {
        for (const SignInWay way : {SignInWay::AzureCli, SignInWay::Browser, SignInWay::DeviceCode}) {
            QCOMPARE(Domain::signInWayNamed(Domain::signInWayWord(way)), way);
        }
        QCOMPARE(Domain::signInWayWord(SignInWay::DeviceCode), u"device-code"_s);
    }

    void shouldLetNobodySignInOtherwise()
    {
        QCOMPARE(Domain::signInWayWord(SignInWay::GivenToken), u"given-token"_s);
        for (const QString &word : {u"given-token"_s, u"Browser"_s, u"browser "_s, u"password"_s, QString()}) {
            QVERIFY2(!Domain::signInWayNamed(word), qPrintable(word));
        }
    }
};

QTEST_GUILESS_MAIN(SignInWaysTest)
#include "tst_signinways.moc"
