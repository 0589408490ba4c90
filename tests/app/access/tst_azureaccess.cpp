// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
        const auto without = Access::resolveAccess({Kind::Automatic, {}}, {});
        QVERIFY(without && !*without);
        const auto with = Access::resolveAccess({Kind::Automatic, {}}, "token"_ba);
        QVERIFY(with && *with);
        QCOMPARE((*with)->cloud.arm, Azure::publicCloud().arm);
        const auto chosen = Access::resolveAccess({Kind::Sandbox, {}}, "token"_ba);
        QVERIFY(chosen && !*chosen);
    }

    void shouldNotTalkToARealCloudWithoutAToken()
    {
        const auto access = Access::resolveAccess({Kind::NamedCloud, u"china"_s}, {});
        QVERIFY(!access);
        QCOMPARE(access.error().kind, ErrorKind::NotSignedIn);
        QVERIFY(access.error().detail.contains(u"LOCKBOX_ACCESS_TOKEN"_s));
    }

    void shouldNameAnUnknownCloud()
    {
        const auto access = Access::resolveAccess({Kind::NamedCloud, u"mars"_s}, "token"_ba);
        QVERIFY(!access);
        QCOMPARE(access.error().kind, ErrorKind::BadInput);
        QVERIFY(access.error().detail.contains(u"mars"_s));
    }

    void shouldTalkToALoopbackCloudWithoutAToken()
    {
        // GIVEN
        QFile file(m_home.filePath(u"cloud.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString address = u"http://127.0.0.1:9"_s;
        file.write(QJsonDocument(
            QJsonObject{{u"name"_s, u"mine"_s}, {u"arm"_s, address}, {u"authority"_s, address}, {u"portal"_s, address}})
                .toJson());
        file.close();

        // WHEN
        const auto access = Access::resolveAccess({Kind::CloudFile, file.fileName()}, {});

        // THEN
        QVERIFY(access && *access);
        QCOMPARE((*access)->cloud.name, u"mine"_s);
        QVERIFY(!(*access)->folder.isEmpty());
        QVERIFY((*access)->folder != Settings::sandboxFolder());
    }

    void shouldReportACloudFileThatCannotBeRead()
    {
        const auto access = Access::resolveAccess({Kind::CloudFile, m_home.filePath(u"none.json"_s)}, {});
        QVERIFY(!access);
        QCOMPARE(access.error().kind, ErrorKind::BadInput);
    }

private:
    const QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestAzureAccess)
#include "tst_azureaccess.moc"
