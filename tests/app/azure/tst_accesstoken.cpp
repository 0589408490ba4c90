// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesstoken.h"

#include "waitfor.h"

using namespace Qt::StringLiterals;
using Azure::AccessToken;

class AccessTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMakeABearerHeader();
    void shouldRefuseWhatNoHeaderMayHold_data();
    void shouldRefuseWhatNoHeaderMayHold();
    void shouldBeRemovedFromTexts();
    void shouldLeaveShortWordsInTexts();
    void shouldBeGivenAgainAndAgain();
};

void AccessTokenTest::shouldMakeABearerHeader()
{
    const auto token = AccessToken::fromText(" eyJ0.eyJ1-_~+/.sig==\n"_ba);

    QVERIFY(token);
    QCOMPARE(token->bearerHeader(), "Bearer eyJ0.eyJ1-_~+/.sig=="_ba);
}

void AccessTokenTest::shouldRefuseWhatNoHeaderMayHold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("blank") << "  "_ba;
    QTest::newRow("line break") << "abc\r\nX-Evil: 1"_ba;
    QTest::newRow("inner blank") << "Bearer abc"_ba;
    QTest::newRow("zero byte") << QByteArray("ab\0c", 4);
    QTest::newRow("not ASCII") << "t\xc3\xb6ken"_ba;
    QTest::newRow("quote") << "\"abc\""_ba;
    QTest::newRow("inner equal sign") << "a=b"_ba;
}

void AccessTokenTest::shouldRefuseWhatNoHeaderMayHold()
{
    QFETCH(const QByteArray, text);

    const auto token = AccessToken::fromText(text);

    QVERIFY(!token);
    QCOMPARE(token.error().kind, Domain::ErrorKind::NotSignedIn);
    QVERIFY(token.error().detail.isEmpty()); // it may be a secret with a typing error
}

void AccessTokenTest::shouldBeRemovedFromTexts()
{
    QByteArray text = "a secret-token, and Bearer secret-token"_ba;
    AccessToken::fromText("secret-token"_ba)->removeFrom(text);
    QCOMPARE(text, "a ***, and Bearer ***"_ba);
}

void AccessTokenTest::shouldLeaveShortWordsInTexts()
{
    QByteArray text = "the sandbox"_ba;
    AccessToken::fromText("sandbox"_ba)->removeFrom(text);
    QCOMPARE(text, "the sandbox"_ba);
}

void AccessTokenTest::shouldBeGivenAgainAndAgain()
{
    Azure::FixedTokenSource source("secret-token"_ba);
    for (int call = 0; call < 3; ++call) {
        const auto token = Tests::waitFor(source.token({}));
        QVERIFY(token && *token);
        QCOMPARE((*token)->bearerHeader(), "Bearer secret-token"_ba);
    }
}

QTEST_GUILESS_MAIN(AccessTokenTest)

#include "tst_accesstoken.moc"
