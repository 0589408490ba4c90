// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinrules.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

class TestSignInRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldChangeWhatIsNamedAndNothingElse()
    {
        // GIVEN
        const SignInRules rules;

        // WHEN
        const auto changed = rules.with({{u"accessTokenLife"_s, 60}, {u"stepUpForDecisions"_s, true}});

        // THEN
        QVERIFY(changed);
        QCOMPARE(changed->accessTokenLife, 60);
        QVERIFY(changed->stepUpForDecisions);
        QCOMPARE(changed->deviceCodeLife, rules.deviceCodeLife);
        QVERIFY(!changed->multiFactorNeeded);
    }

    void shouldReadWhatItWrites()
    {
        const auto rules = SignInRules().with({{u"refreshTokenLife"_s, 5}, {u"deviceCodeLife"_s, 6},
            {u"deviceCodeInterval"_s, 0}, {u"refreshTokenOnce"_s, true}, {u"multiFactorNeeded"_s, true},
            {u"blockedByConditionalAccess"_s, true}});
        QVERIFY(rules);
        QCOMPARE(SignInRules().with(rules->toJson())->toJson(), rules->toJson());
        QCOMPARE(rules->toJson().size(), 8);
        QCOMPARE(rules->toJson()["deviceCodeInterval"_L1].toInt(-1), 0);
    }

    void shouldRefuseWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::newRow("unknown") << QByteArray(R"({"colour":1})");
        QTest::newRow("negative") << QByteArray(R"({"accessTokenLife":-1})");
        QTest::newRow("huge") << QByteArray(R"({"accessTokenLife":1e300})");
        QTest::newRow("text") << QByteArray(R"({"accessTokenLife":"60"})");
        QTest::newRow("no switch") << QByteArray(R"({"multiFactorNeeded":1})");
        QTest::newRow("null") << QByteArray(R"({"multiFactorNeeded":null})");
    }

    void shouldRefuseWhatDoesNotFit()
    {
        QFETCH(QByteArray, changes);
        const QJsonObject json = QJsonDocument::fromJson(changes).object();
        const auto rules = SignInRules().with(json);
        QVERIFY(!rules);
        QCOMPARE(rules.error().kind, Domain::ErrorKind::BadInput);
        QVERIFY(rules.error().detail.contains(json.keys().constFirst()));
    }
};

QTEST_GUILESS_MAIN(TestSignInRules)
#include "tst_signinrules.moc"
