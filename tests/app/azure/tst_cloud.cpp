// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class CloudTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadACloudFile();
    void shouldIgnoreOtherMembersAndAByteOrderMark();
    void shouldRefuseBadFiles_data();
    void shouldRefuseBadFiles();
    void shouldCountTheCaFileFromTheFilesFolder();
    void shouldRefuseFilesThatCannotBeRead();
    void shouldKnowLoopbackHosts_data();
    void shouldKnowLoopbackHosts();
    void shouldKnowThePublishedClouds();
};

void CloudTest::shouldReadACloudFile()
{
    const auto cloud =
        Azure::parseCloud(R"({"name":"Ours","arm":"http://127.0.0.1:8080/","authority":"http://localhost:1/x",
        "portal":"https://portal.azure.com","caFile":"ca.pem"})"_ba);

    QVERIFY(cloud);
    QCOMPARE(cloud->name, u"Ours"_s);
    QCOMPARE(cloud->arm, QUrl(u"http://127.0.0.1:8080"_s));
    QCOMPARE(cloud->authority, QUrl(u"http://localhost:1/x"_s));
    QCOMPARE(cloud->portal, QUrl(u"https://portal.azure.com"_s));
    QCOMPARE(cloud->caFile, u"ca.pem"_s);
}

void CloudTest::shouldIgnoreOtherMembersAndAByteOrderMark()
{
    const auto cloud =
        Azure::parseCloud("\xEF\xBB\xBF"
                          R"({"pid":1,"name":"n","arm":"https://a.example","authority":"https://b.example",
                                            "portal":"https://c.example","caFile":null,"control":"http://evil.example/"})"_ba);

    QVERIFY(cloud);
    QVERIFY(cloud->caFile.isEmpty());
}

void CloudTest::shouldRefuseBadFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *title, const QByteArray &member, const QByteArray &value) {
        QByteArray json =
            R"({"name":"n","arm":"https://a.example","authority":"https://b.example","portal":"https://c.example"})"_ba;
        const qsizetype at = json.indexOf('"' + member + "\":");
        const qsizetype end = at < 0 ? -1 : json.indexOf('"', at + member.size() + 4) + 1;
        if (at < 0) {
            json.insert(1, '"' + member + "\":" + value + ',');
        } else {
            json.replace(at, end - at, '"' + member + "\":" + value);
        }
        QTest::newRow(title) << json << QString::fromLatin1(member);
    };
    row("name is a number", "name"_ba, "1"_ba);
    row("name is empty", "name"_ba, R"(" ")"_ba);
    row("plain http elsewhere", "arm"_ba, R"("http://a.example")"_ba);
    row("plain http, loopback look-alike", "arm"_ba, R"("http://127.0.0.1.example")"_ba);
    row("plain http, localhost look-alike", "arm"_ba, R"("http://localhost.example")"_ba);
    row("plain http authority", "authority"_ba, R"("http://a.example")"_ba);
    row("plain http portal", "portal"_ba, R"("http://a.example")"_ba);
    row("no scheme", "arm"_ba, R"("a.example")"_ba);
    row("other scheme", "arm"_ba, R"("ftp://a.example")"_ba);
    row("script as portal", "portal"_ba, R"("javascript:alert")"_ba);
    row("file as portal", "portal"_ba, R"("file:///etc/passwd")"_ba);
    row("user name", "arm"_ba, R"("https://me@a.example")"_ba);
    row("query", "arm"_ba, R"("https://a.example?x=1")"_ba);
    row("fragment", "arm"_ba, R"("https://a.example#x")"_ba);
    row("path", "arm"_ba, R"("https://a.example/x")"_ba);
    row("no host", "arm"_ba, R"("https:///x")"_ba);
    row("null", "arm"_ba, "null"_ba);
    row("list", "authority"_ba, R"(["https://a.example"])"_ba);
    row("CA file elsewhere", "caFile"_ba, R"("ca.pem")"_ba);
    QTest::newRow("missing") << R"({"name":"n","arm":"https://a.example","portal":"https://c.example"})"_ba
                             << u"authority"_s;
    QTest::newRow("CA file is a number")
        << R"({"caFile":1,"name":"n","arm":"http://[::1]","authority":"http://[::1]","portal":"http://[::1]"})"_ba
        << u"caFile"_s;
    QTest::newRow("array") << "[]"_ba << u"JSON"_s;
    QTest::newRow("nothing") << ""_ba << u"JSON"_s;
    QTest::newRow("cut") << R"({"name":)"_ba << u"JSON"_s;
    QTest::newRow("depth bomb") << QByteArray(100'000, '[') << u"JSON"_s;
}

void CloudTest::shouldRefuseBadFiles()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, named);

    const auto cloud = Azure::parseCloud(json);

    QVERIFY(!cloud);
    QCOMPARE(cloud.error().kind, Domain::ErrorKind::BadInput);
    QVERIFY2(cloud.error().detail.contains(named), qPrintable(cloud.error().detail));
}

void CloudTest::shouldCountTheCaFileFromTheFilesFolder()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"cloud.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"name":"n","arm":"https://localhost:1","authority":"https://localhost","portal":"https://localhost","caFile":"ca.pem"})"_ba);
    file.close();

    const auto cloud = Azure::readCloudFile(file.fileName());

    QVERIFY(cloud);
    QCOMPARE(cloud->caFile, folder.filePath(u"ca.pem"_s));
}

void CloudTest::shouldRefuseFilesThatCannotBeRead()
{
    QTemporaryDir folder;
    QFile large(folder.filePath(u"large.json"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    large.write(QByteArray(2 * 1024 * 1024, ' '));
    large.close();

    for (const QString &path : {folder.filePath(u"none.json"_s), folder.path(), large.fileName()}) {
        const auto cloud = Azure::readCloudFile(path);
        QVERIFY(!cloud);
        QCOMPARE(cloud.error().kind, Domain::ErrorKind::BadInput);
    }
}

void CloudTest::shouldKnowLoopbackHosts_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isLoopback");
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:1"_s << true;
    QTest::newRow("127.8.9.10") << u"http://127.8.9.10"_s << true;
    QTest::newRow("::1") << u"http://[::1]"_s << true;
    QTest::newRow("localhost") << u"http://LocalHost:1"_s << true;
    QTest::newRow("0.0.0.0") << u"http://0.0.0.0"_s << false;
    QTest::newRow("128.0.0.1") << u"http://128.0.0.1"_s << false;
    QTest::newRow("sub-domain") << u"http://a.localhost"_s << false;
    QTest::newRow("look-alike") << u"http://127.0.0.1.example"_s << false;
    QTest::newRow("user name") << u"http://127.0.0.1@a.example"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void CloudTest::shouldKnowLoopbackHosts()
{
    QFETCH(const QString, address);
    QTEST(Azure::isLoopback(QUrl(address)), "isLoopback");
}

void CloudTest::shouldKnowThePublishedClouds()
{
    QCOMPARE(Azure::cloudNamed(u"Public"_s)->arm, QUrl(u"https://management.azure.com"_s));
    QCOMPARE(Azure::cloudNamed(u"usgovernment"_s)->arm, QUrl(u"https://management.usgovcloudapi.net"_s));
    QCOMPARE(Azure::cloudNamed(u"china"_s)->arm, QUrl(u"https://management.chinacloudapi.cn"_s));
    QVERIFY(!Azure::cloudNamed(u"mars"_s));
}

QTEST_GUILESS_MAIN(CloudTest)

#include "tst_cloud.moc"
