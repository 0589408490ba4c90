// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datafolders.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDataFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        Settings::setApplicationNames();
    }

    void shouldBeReadableByTheOwnerAlone()
    {
        const QFileInfo folder(Settings::cloudFolder(u"public"_s, QUrl(u"https://management.azure.com"_s)));
        QVERIFY(folder.isDir());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                          QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(folder.permissions() & others));
        QVERIFY(!(QFileInfo(Settings::dataFolder()).permissions() & others));
    }

    void shouldListOnlyFoldersNamedAfterTheProgram()
    {
        const QStringList folders = Settings::localFolders();
        QVERIFY(folders.contains(Settings::dataFolder()));
        for (const QString &folder : folders) {
            QCOMPARE(QFileInfo(folder).fileName(), u"lockbox-console"_s);
        }
    }

    void shouldTellCloudsApartByTheirAddress()
    {
        const QUrl arm(u"https://management.azure.com"_s);
        const QUrl other(u"https://management.usgovcloudapi.net"_s);
        QCOMPARE(Settings::cloudFolder(u"public"_s, arm), Settings::cloudFolder(u"public"_s, arm));
        QVERIFY(Settings::cloudFolder(u"public"_s, arm) != Settings::cloudFolder(u"public"_s, other));
        QVERIFY(Settings::cloudFolder(u"public"_s, arm) != Settings::sandboxFolder());
    }

    void shouldStayBelowTheDataFolderWhateverTheCloudIsCalled()
    {
        const QString folder = Settings::cloudFolder(u"../../../etc/\u202e:*?"_s, QUrl(u"http://127.0.0.1:8080"_s));
        QVERIFY(QFileInfo(folder).canonicalFilePath().startsWith(QFileInfo(m_home.path()).canonicalFilePath() + u'/'));
    }

    void shouldSayWhenTheFolderCannotBeMade()
    {
        // GIVEN a file where the folder should be
        const QTemporaryDir broken;
        QFile obstacle(broken.filePath(u"lockbox-console"_s));
        QVERIFY(obstacle.open(QIODevice::WriteOnly));

        // WHEN, THEN
        qputenv("XDG_DATA_HOME", broken.path().toUtf8());
        QVERIFY(Settings::sandboxFolder().isEmpty());
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
    }

private:
    const QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestDataFolders)
#include "tst_datafolders.moc"
