// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountregistry.h"
#include "azureaccess.h"

#include "datafolders.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Access::ServiceChoice;
using Domain::ErrorKind;
using Kind = ServiceChoice::Kind;

// The table of who is asked: choice by choice, with and without a token.
class TestAzureAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        Settings::setApplicationNames();
    }

    void shouldTakeTheTokenOutOfTheEnvironment()
    {
        qputenv("LOCKBOX_ACCESS_TOKEN", "secret");
        QCOMPARE(Access::takeAccessToken(), "secret"_ba);
        QVERIFY(!qEnvironmentVariableIsSet("LOCKBOX_ACCESS_TOKEN"));
        QVERIFY(Access::takeAccessToken().isEmpty());
    }

    void shouldAskTheSandboxUnlessThereIsAToken()
    {
        const auto without = resolve({Kind::Automatic, {}});
        QVERIFY(without && !*without);
        const auto with = resolve({Kind::Automatic, {}}, "token"_ba);
        QVERIFY(with && *with);
        QCOMPARE((*with)->cloud.arm, Azure::publicCloud().arm);
        const auto chosen = resolve({Kind::Sandbox, {}}, "token"_ba);
        QVERIFY(chosen && !*chosen);
    }

    void shouldPreferTheTokenToTheSandbox()
    {
        // GIVEN a preferred cloud and registration
        const Domain::Preferences preferences{.clientId = u"id"_s,
            .tenant = u"contoso"_s,
            .cloud = u"china"_s,
            .proxy = Domain::Preferences::Proxy::Manual,
            .proxyHost = u"proxy.example"_s,
            .proxyPort = 3128};

        // WHEN there is a token
        const auto access = Access::resolveAccess({Kind::Automatic, {}}, "token"_ba, preferences);

        // THEN it is for that cloud
        QVERIFY(access && *access);
        QCOMPARE((*access)->cloud.arm, Azure::chinaCloud().arm);
        QCOMPARE((*access)->accounts.size(), 1U);
        QCOMPARE((*access)->cloud.proxy.choice, Domain::Preferences::Proxy::Manual);
        QCOMPARE((*access)->cloud.proxy.host, u"proxy.example"_s);
        QCOMPARE((*access)->cloud.proxy.port, 3128);
        QCOMPARE((*access)->registration, (SignIn::ClientRegistration{u"id"_s, u"contoso"_s}));
    }

    void shouldStayInThePrescribedCloud()
    {
        const auto resolveIn = [](const QString &prescribed, const ServiceChoice &choice) {
            Domain::Preferences preferences;
            preferences.cloud = prescribed;
            return Access::resolveAccess(
                choice, "token"_ba, preferences, Access::SignInPlan::Perhaps, Domain::Preference::Cloud);
        };
        // The same cloud may be named, and the sandbox is none.
        QVERIFY(resolveIn(u"china"_s, {Kind::Automatic, {}}));
        QVERIFY(resolveIn(u"china"_s, {Kind::NamedCloud, u"China"_s}));
        QVERIFY(resolveIn(u"china"_s, {Kind::Sandbox, {}}));
        QVERIFY(resolveIn(loopbackCloud(), {Kind::CloudFile, loopbackCloud()}));

        for (const ServiceChoice &other :
            {ServiceChoice{Kind::NamedCloud, u"public"_s}, {Kind::CloudFile, loopbackCloud()}}) {
            const auto access = resolveIn(u"china"_s, other);
            QVERIFY(!access);
            QCOMPARE(access.error().kind, ErrorKind::BadInput);
            QVERIFY(access.error().detail.contains(u"administrator"_s));
        }
    }

    void shouldGiveARealCloudNoMadeUpToken()
    {
        const auto access = resolve({Kind::NamedCloud, u"china"_s});
        QVERIFY(access && *access);
        QVERIFY((*access)->accounts.empty());
    }

    void shouldLetNothingStandInForASignIn()
    {
        const auto automatic = Access::resolveAccess({Kind::Automatic, {}}, {}, {}, Access::SignInPlan::Surely);
        QVERIFY(automatic && *automatic && (*automatic)->accounts.empty());
        const auto given = Access::resolveAccess({Kind::Automatic, {}}, "token"_ba, {}, Access::SignInPlan::Surely);
        QVERIFY(given && *given && (*given)->accounts.empty());
        const auto loopback =
            Access::resolveAccess({Kind::CloudFile, loopbackCloud()}, {}, {}, Access::SignInPlan::Surely);
        QVERIFY(loopback && *loopback && (*loopback)->accounts.empty());
    }

    void shouldGoBackToWhereSomebodyIsSignedIn()
    {
        // GIVEN an account at the preferred cloud
        const SignIn::AccountRegistry registry(SignIn::AccountRegistry::standardFile(), Azure::publicCloud().authority);
        QVERIFY(
            registry.add({.id = u"a.b"_s, .userName = u"ann@contoso.example"_s, .way = Domain::SignInWay::AzureCli}));

        // WHEN nothing is asked for
        const auto access = resolve({Kind::Automatic, {}});
        QVERIFY(registry.remove(u"a.b"_s));

        // THEN it is that cloud, whose accounts are to be restored
        QVERIFY(access && *access);
        QCOMPARE((*access)->cloud.arm, Azure::publicCloud().arm);
        QVERIFY((*access)->accounts.empty());
    }

    void shouldNameAnUnknownCloud()
    {
        const auto access = resolve({Kind::NamedCloud, u"mars"_s}, "token"_ba);
        QVERIFY(!access);
        QCOMPARE(access.error().kind, ErrorKind::BadInput);
        QVERIFY(access.error().detail.contains(u"mars"_s));
    }

    void shouldTalkToALoopbackCloudWithoutAToken()
    {
        const auto access = resolve({Kind::CloudFile, loopbackCloud()});
        QVERIFY(access && *access);
        QCOMPARE((*access)->cloud.name, u"mine"_s);
        QCOMPARE((*access)->accounts.size(), 1U);
        QVERIFY(!(*access)->folder.isEmpty());
        QVERIFY((*access)->folder != Settings::sandboxFolder());
    }

    void shouldReportACloudFileThatCannotBeRead()
    {
        const auto access = resolve({Kind::CloudFile, m_home.filePath(u"none.json"_s)});
        QVERIFY(!access);
        QCOMPARE(access.error().kind, ErrorKind::BadInput);
    }

private:
    static Domain::Result<std::optional<Access::AzureAccess>> resolve(
        const ServiceChoice &choice, const QByteArray &token = {})
    {
        return Access::resolveAccess(choice, token, {});
    }

    QString loopbackCloud() const
    {
        QFile file(m_home.filePath(u"cloud.json"_s));
        if (file.open(QIODevice::WriteOnly)) {
            const QString address = u"http://127.0.0.1:9"_s;
            file.write(QJsonDocument(QJsonObject{{u"name"_s, u"mine"_s}, {u"arm"_s, address}, {u"authority"_s, address},
                                         {u"portal"_s, address}})
                    .toJson());
        }
        return file.fileName();
    }

    const QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestAzureAccess)
#include "tst_azureaccess.moc"
