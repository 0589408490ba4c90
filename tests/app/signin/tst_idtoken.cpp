// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "idtoken.h"

#include "signinsamples.h"

using namespace Qt::StringLiterals;

namespace
{

QUrl entra()
{
    return QUrl(u"https://login.example"_s);
}

QUrl local()
{
    return QUrl(u"http://127.0.0.1:5"_s);
}

SignIn::IdTokenExpectation expectation(const QUrl &from = entra())
{
    return {.authority = from,
        .clientId = Tests::clientId,
        .nonce = "the-nonce"_ba,
        .now = Tests::startOfTime.addSecs(60),
        .tenantId = {}};
}

QJsonObject payload(const QUrl &from = entra())
{
    return Tests::idTokenPayload(from, u"the-nonce"_s);
}

} // namespace

class IdTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellWhoSignedIn();
    void shouldRefuseOtherTokens_data();
    void shouldRefuseOtherTokens();
    void shouldForgiveFiveMinutes_data();
    void shouldForgiveFiveMinutes();
    void shouldTakeSeveralAudiencesThatNameOurs();
    void shouldComparePresentTenants();
    void shouldNotAskForANonceThatWasNotSent();
    void shouldBeTolerantOnThisComputerOnly();
    void shouldRefuseGarbage_data();
    void shouldRefuseGarbage();
};

void IdTokenTest::shouldTellWhoSignedIn()
{
    QJsonObject token = payload();
    token.insert(u"oid"_s, Tests::objectId.toUpper());

    const auto identity = SignIn::identityFrom(Tests::jwt(token), expectation());

    QVERIFY(identity);
    QCOMPARE(identity->objectId, Tests::objectId);
    QCOMPARE(identity->tenantId, Tests::homeTenant);
    QCOMPARE(identity->userName, u"ada@contoso.com"_s);
    QCOMPARE(identity->displayName, u"Ada Lovelace"_s);
    QCOMPARE(identity->expiresAt, Tests::startOfTime.addSecs(3600));
}

void IdTokenTest::shouldRefuseOtherTokens_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value"); // undefined: removed
    const QJsonValue removed(QJsonValue::Undefined);
    QTest::newRow("other nonce") << u"nonce"_s << QJsonValue(u"another"_s);
    QTest::newRow("no nonce") << u"nonce"_s << removed;
    QTest::newRow("nonce of another type") << u"nonce"_s << QJsonValue(1);
    QTest::newRow("other audience") << u"aud"_s << QJsonValue(u"another"_s);
    QTest::newRow("no audience") << u"aud"_s << removed;
    QTest::newRow("several audiences") << u"aud"_s << QJsonValue(QJsonArray{Tests::clientId, u"another"_s});
    QTest::newRow("other audiences") << u"aud"_s << QJsonValue(QJsonArray{u"another"_s});
    QTest::newRow("other issuer") << u"iss"_s << QJsonValue(u"https://evil.example/v2.0"_s);
    QTest::newRow("issuer of another tenant")
        << u"iss"_s << QJsonValue(u"https://login.example/"_s + Tests::otherTenant + u"/v2.0"_s);
    QTest::newRow("issuer of the first version")
        << u"iss"_s << QJsonValue(u"https://login.example/"_s + Tests::homeTenant + u"/"_s);
    QTest::newRow("issuer without tenant") << u"iss"_s << QJsonValue(u"https://login.example"_s);
    QTest::newRow("no issuer") << u"iss"_s << removed;
    QTest::newRow("expired") << u"exp"_s << QJsonValue(Tests::startOfTime.addSecs(-241).toSecsSinceEpoch());
    QTest::newRow("no end") << u"exp"_s << removed;
    QTest::newRow("end is no number") << u"exp"_s << QJsonValue(u"9999999999"_s);
    QTest::newRow("not valid yet") << u"nbf"_s << QJsonValue(Tests::startOfTime.addSecs(361).toSecsSinceEpoch());
    QTest::newRow("no tenant") << u"tid"_s << removed;
    QTest::newRow("tenant is a path") << u"tid"_s << QJsonValue(u"../evil"_s);
}

void IdTokenTest::shouldRefuseOtherTokens()
{
    QFETCH(const QString, name);
    QFETCH(const QJsonValue, value);
    QJsonObject token = payload();
    token.insert(name, value); // an undefined value removes

    const auto identity = SignIn::identityFrom(Tests::jwt(token), expectation());

    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, Domain::ErrorKind::BadAnswer);
    QVERIFY(!identity.error().detail.isEmpty());
}

void IdTokenTest::shouldForgiveFiveMinutes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("seconds"); // from now
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("just expired") << u"exp"_s << qint64(-299) << true;
    QTest::newRow("expired") << u"exp"_s << qint64(-300) << false;
    QTest::newRow("soon valid") << u"nbf"_s << qint64(300) << true;
    QTest::newRow("later valid") << u"nbf"_s << qint64(301) << false;
}

void IdTokenTest::shouldForgiveFiveMinutes()
{
    QFETCH(const QString, name);
    QFETCH(const qint64, seconds);
    QFETCH(const bool, isTaken);
    QJsonObject token = payload();
    token.insert(name, expectation().now.addSecs(seconds).toSecsSinceEpoch());

    QCOMPARE(SignIn::identityFrom(Tests::jwt(token), expectation()).has_value(), isTaken);
}

void IdTokenTest::shouldTakeSeveralAudiencesThatNameOurs()
{
    QJsonObject token = payload();
    token.insert(u"aud"_s, QJsonArray{u"another"_s, Tests::clientId});
    token.insert(u"azp"_s, Tests::clientId);

    QVERIFY(SignIn::identityFrom(Tests::jwt(token), expectation()));
}

void IdTokenTest::shouldComparePresentTenants()
{
    SignIn::IdTokenExpectation expected = expectation();
    expected.tenantId = Tests::homeTenant.toUpper();
    QVERIFY(SignIn::identityFrom(Tests::jwt(payload()), expected));

    expected.tenantId = Tests::otherTenant;
    QVERIFY(!SignIn::identityFrom(Tests::jwt(payload()), expected));
}

void IdTokenTest::shouldNotAskForANonceThatWasNotSent()
{
    SignIn::IdTokenExpectation expected = expectation();
    expected.nonce.clear();
    QJsonObject token = payload();
    token.remove(u"nonce"_s);

    QVERIFY(SignIn::identityFrom(Tests::jwt(token), expected));
}

void IdTokenTest::shouldBeTolerantOnThisComputerOnly()
{
    for (const QUrl &from : {entra(), local()}) {
        QJsonObject token = payload(from);
        token.remove(u"tid"_s);
        token.remove(u"oid"_s);
        token.insert(u"iss"_s, from.toString());

        const auto identity = SignIn::identityFrom(Tests::jwt(token), expectation(from));

        QCOMPARE(identity.has_value(), from == local());
        QCOMPARE(identity ? identity->objectId : u"subject"_s, u"subject"_s);
    }
    QJsonObject foreign = payload(local());
    foreign.insert(u"iss"_s, u"http://127.0.0.1:6"_s);
    QVERIFY(!SignIn::identityFrom(Tests::jwt(foreign), expectation(local())));
    for (const QString &name : {u"nonce"_s, u"aud"_s, u"exp"_s}) {
        QJsonObject cut = payload(local());
        cut.remove(name);
        QVERIFY(!SignIn::identityFrom(Tests::jwt(cut), expectation(local())));
    }
}

void IdTokenTest::shouldRefuseGarbage_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = Tests::jwt(payload());
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("one part") << "abc"_ba;
    QTest::newRow("two parts") << good.first(good.lastIndexOf('.'));
    QTest::newRow("four parts") << good + ".x";
    QTest::newRow("no base64") << "a.!!!!.c"_ba;
    QTest::newRow("no JSON") << "a."_ba + "{"_ba.toBase64() + ".c";
    QTest::newRow("an array") << "a."_ba + "[]"_ba.toBase64() + ".c";
    QTest::newRow("cut") << "a."_ba + "{\"aud\":"_ba.toBase64() + ".c";
    QTest::newRow("huge") << QByteArray(10'000'000, 'a') + ".b.c";
    QTest::newRow("huge numbers") << Tests::jwt(
        {{u"iss"_s, u"https://login.example/"_s + Tests::homeTenant + u"/v2.0"_s}, {u"tid"_s, Tests::homeTenant},
            {u"aud"_s, Tests::clientId}, {u"nonce"_s, u"the-nonce"_s}, {u"exp"_s, 1e300}});
}

void IdTokenTest::shouldRefuseGarbage()
{
    QFETCH(const QByteArray, token);
    QVERIFY(!SignIn::identityFrom(token, expectation()));
}

QTEST_GUILESS_MAIN(IdTokenTest)

#include "tst_idtoken.moc"
