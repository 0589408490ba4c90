// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signedtoken.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

class TestSignedToken : public QObject
{
    Q_OBJECT

    const QJsonObject m_claims{{u"oid"_s, u"me"_s}, {u"exp"_s, 1'700'000'000}};
    const QByteArray m_key = "key";

private Q_SLOTS:
    void shouldReadWhatItSigned()
    {
        const QByteArray token = signedToken(m_claims, m_key);
        QVERIFY(isSandboxToken(token));
        QCOMPARE(verifiedClaims(token, m_key).value_or(QJsonObject()), m_claims);
    }

    void shouldSignByTheStandard()
    {
        // GIVEN
        const QList<QByteArray> parts = signedToken(m_claims, m_key).split('.');
        QCOMPARE(parts.size(), 3);

        // WHEN
        const QByteArray expected =
            QMessageAuthenticationCode::hash(parts[0] + '.' + parts[1], m_key, QCryptographicHash::Sha256);

        // THEN
        QCOMPARE(QByteArray::fromBase64(parts[2], QByteArray::Base64UrlEncoding), expected);
        const auto header = QJsonDocument::fromJson(QByteArray::fromBase64(parts[0], QByteArray::Base64UrlEncoding));
        QCOMPARE(header["alg"_L1].toString(), u"HS256"_s);
    }

    void shouldRefuseEveryOtherToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("looksLikeOurs");
        const QByteArray token = signedToken(m_claims, m_key);
        const QList<QByteArray> parts = token.split('.');
        const QByteArray others = QByteArray(R"({"oid":"you"})").toBase64(QByteArray::OmitTrailingEquals);
        QTest::newRow("other key") << signedToken(m_claims, "another") << true;
        QTest::newRow("other claims") << parts[0] + '.' + others + '.' + parts[2] << true;
        QTest::newRow("no signature") << parts[0] + '.' + parts[1] + '.' << true;
        QTest::newRow("unsigned by its header")
            << QByteArray(R"({"alg":"none"})").toBase64(QByteArray::OmitTrailingEquals) + '.' + parts[1] + '.' << false;
        QTest::newRow("two parts") << parts[0] + '.' + parts[1] << false;
        QTest::newRow("four parts") << token + ".x" << false;
        QTest::newRow("word") << QByteArray("token") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("no base64") << QByteArray("!.!.!") << false;
    }

    void shouldRefuseEveryOtherToken()
    {
        QFETCH(QByteArray, token);
        QFETCH(bool, looksLikeOurs);
        QCOMPARE(isSandboxToken(token), looksLikeOurs);
        QVERIFY(!verifiedClaims(token, m_key));
    }
};

QTEST_GUILESS_MAIN(TestSignedToken)
#include "tst_signedtoken.moc"
