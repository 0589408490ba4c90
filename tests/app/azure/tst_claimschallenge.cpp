// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimschallenge.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ClaimsChallengeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadEveryChallengeOfAHeader();
    void shouldFindTheClaims_data();
    void shouldFindTheClaims();
    void shouldReadSeveralHeaders();
    void shouldRefuseAnEndlessHeader();
};

namespace
{

QHttpHeaders headersOf(const QByteArrayList &values)
{
    QHttpHeaders headers;
    for (const QByteArray &value : values) {
        headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate, value);
    }
    return headers;
}

} // namespace

void ClaimsChallengeTest::shouldReadEveryChallengeOfAHeader()
{
    const QList<Azure::Challenge> challenges = Azure::parseChallenges(
        R"(Basic realm="a \"b\", c" , Negotiate YII= ,Bearer  ERROR = insufficient_claims,claims="e30=", Digest)"_ba);

    QCOMPARE(challenges.size(), 4);
    QCOMPARE(challenges.at(0).scheme, "Basic"_ba);
    QCOMPARE(challenges.at(0).parameter("realm"), "a \"b\", c"_ba);
    QCOMPARE(challenges.at(1).scheme, "Negotiate"_ba);
    QCOMPARE(challenges.at(2).scheme, "Bearer"_ba);
    QCOMPARE(challenges.at(2).parameter("error"), "insufficient_claims"_ba);
    QCOMPARE(challenges.at(2).parameter("claims"), "e30="_ba);
    QCOMPARE(challenges.at(2).parameter("realm"), QByteArray());
    QCOMPARE(challenges.at(3).scheme, "Digest"_ba);
}

void ClaimsChallengeTest::shouldFindTheClaims_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("claims");
    // The bytes of this one need `+`, `/` and padding in base64.
    const QByteArray sample = R"({"a":"~~?>>"})"_ba;
    const QByteArray plain = sample.toBase64();
    QVERIFY(plain.contains('+') || plain.contains('/'));
    const QByteArray url = sample.toBase64(QByteArray::Base64UrlEncoding);
    const QByteArray bare = sample.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QByteArray bareplain = sample.toBase64(QByteArray::OmitTrailingEquals);
    const auto bearer = [](const QByteArray &claims) {
        return "Bearer realm=\"\", authorization_uri=\"https://login.example/\", error=\"insufficient_claims\", claims=\""_ba +
               claims + "\"";
    };
    QTest::newRow("padded") << bearer(plain) << sample;
    QTest::newRow("not padded") << bearer(bareplain) << sample;
    QTest::newRow("base64url") << bearer(url) << sample;
    QTest::newRow("base64url, not padded") << bearer(bare) << sample;
    QTest::newRow("first parameter") << "Bearer claims=\""_ba + plain + "\", error=\"insufficient_claims\"" << sample;
    QTest::newRow("without quotes") << "Bearer error=insufficient_claims, claims="_ba + plain << sample;
    QTest::newRow("no blanks") << "bearer claims=\""_ba + plain + "\",error=\"insufficient_claims\"" << sample;
    QTest::newRow("after another scheme") << "Basic realm=\"x\", "_ba + bearer(plain) << sample;
    QTest::newRow("of the second bearer") << "Bearer error=\"invalid_token\", "_ba + bearer(plain) << sample;
    QTest::newRow("in capitals") << "BEARER CLAIMS=\""_ba + plain + "\"" << sample;
    QTest::newRow("of another scheme") << "Basic claims=\""_ba + plain + "\"" << ""_ba;
    QTest::newRow("no claims") << "Bearer error=\"invalid_token\""_ba << ""_ba;
    QTest::newRow("no base64") << bearer("{}"_ba) << ""_ba;
    QTest::newRow("no JSON") << bearer("hello"_ba.toBase64()) << ""_ba;
    QTest::newRow("no object") << bearer("[1]"_ba.toBase64()) << ""_ba;
    QTest::newRow("quote without end") << "Bearer claims=\""_ba + plain << sample;
    QTest::newRow("only an equals sign") << "="_ba << ""_ba;
    QTest::newRow("empty") << ""_ba << ""_ba;
}

void ClaimsChallengeTest::shouldFindTheClaims()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, claims);

    QCOMPARE(Azure::claimsOf(headersOf({header})), claims);
}

void ClaimsChallengeTest::shouldReadSeveralHeaders()
{
    QCOMPARE(Azure::claimsOf(headersOf({"Basic realm=\"x\""_ba, "Bearer claims=\"e30=\""_ba})), "{}"_ba);
}

void ClaimsChallengeTest::shouldRefuseAnEndlessHeader()
{
    const QByteArray filler(20'000, 'x');

    QCOMPARE(Azure::claimsOf(headersOf({"Bearer realm=\""_ba + filler + "\", claims=\"e30=\""})), QByteArray());
}

QTEST_GUILESS_MAIN(ClaimsChallengeTest)

#include "tst_claimschallenge.moc"
