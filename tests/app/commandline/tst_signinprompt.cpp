// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinprompt.h"

#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Domain::SignInProgress;
using Phase = Domain::SignInProgress::Phase;

class SignInPromptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveTheAddressAsItMustBeOpened()
    {
        // GIVEN an address whose escapes matter
        const SignInProgress progress{.phase = Phase::WaitingForBrowser,
            .address = QUrl(u"https://login.example/a?claims=%7B%22a%22%3A1%7D&x=%26"_s)};

        // THEN it is on a line of its own, and the same for programs
        const QString address = u"https://login.example/a?claims=%7B%22a%22%3A1%7D&x=%26"_s;
        QCOMPARE(CommandLine::signInSentence(progress).section(u'\n', 1), address);
        const QJsonObject step = CommandLine::signInStep(progress);
        QCOMPARE(step["step"_L1].toString(), u"waiting-for-browser"_s);
        QCOMPARE(step["address"_L1].toString(), address);
        QCOMPARE(step["way"_L1].toString(), u"browser"_s);
    }

    void shouldGiveTheDeviceCode()
    {
        const SignInProgress progress{.phase = Phase::WaitingForDevice,
            .way = Domain::SignInWay::DeviceCode,
            .code = Domain::DeviceCode{.userCode = u"ABCD-EFGH"_s,
                .verificationUri = QUrl(u"https://microsoft.example/device"_s),
                .expiresAt = QDateTime(QDate(2026, 1, 1), QTime(12, 15), QTimeZone::UTC)}};
        const QString sentence = CommandLine::signInSentence(progress);
        QVERIFY(sentence.contains(u"ABCD-EFGH"_s) && sentence.contains(u"https://microsoft.example/device"_s));
        const QJsonObject step = CommandLine::signInStep(progress);
        QCOMPARE(step["userCode"_L1].toString(), u"ABCD-EFGH"_s);
        QCOMPARE(step["expiresAt"_L1].toString(), u"2026-01-01T12:15:00.000Z"_s);
        QCOMPARE(step["way"_L1].toString(), u"device-code"_s);
    }

    void shouldTellHowItEnded()
    {
        const Domain::Account account{.id = u"a.b"_s,
            .userName = u"ann@contoso.example"_s,
            .homeTenantId = u"b"_s,
            .way = Domain::SignInWay::Browser,
            .keeping = Domain::Keeping::Keychain};
        const QJsonObject good = CommandLine::signInStep({.phase = Phase::SignedIn, .account = account});
        QCOMPARE(good["step"_L1].toString(), u"signed-in"_s);
        QCOMPARE(good["account"_L1]["keeping"_L1].toString(), u"keychain"_s);
        const QJsonObject bad = CommandLine::signInStep(
            {.phase = Phase::Failed, .error = Domain::Error{.kind = Domain::ErrorKind::Cancelled}});
        QCOMPARE(bad["step"_L1].toString(), u"failed"_s);
        QVERIFY(!bad["error"_L1].toString().isEmpty());
        QVERIFY(CommandLine::signInSentence({.phase = Phase::Completing}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SignInPromptTest)
#include "tst_signinprompt.moc"
