// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administratorfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAdministratorFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSeeWhoMayChangeAFile_data()
    {
        QTest::addColumn<QFile::Permissions>("more");
        QTest::addColumn<bool>("byOthers"); // if an administrator owns it
        QTest::newRow("owner") << QFile::Permissions() << false;
        QTest::newRow("readers") << (QFile::ReadGroup | QFile::ReadOther) << false;
        QTest::newRow("group") << QFile::Permissions(QFile::WriteGroup) << true;
        QTest::newRow("all") << QFile::Permissions(QFile::WriteOther) << true;
    }
    void shouldSeeWhoMayChangeAFile()
    {
        QFETCH(const QFile::Permissions, more);
        QFETCH(const bool, byOthers);

        // GIVEN
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"ü.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | more));

        // THEN what belongs to whoever runs the test can be changed by others than administrators, unless it is one
        const bool isAdministrators = QFileInfo(file).ownerId() == 0;
        QCOMPARE(Platform::isChangeableByOthers(file.fileName()), byOthers || !isAdministrators);
    }

    void shouldNotTrustWhatIsNotThere()
    {
        QVERIFY(Platform::isChangeableByOthers(u"/nowhere/at/all"_s));
        QVERIFY(Platform::isChangeableByOthers({}));
    }

    void shouldJudgeALinkAndNotItsTarget()
    {
        // GIVEN a link to something that is nobody's to change: rights of links always read as all
        const QTemporaryDir folder;
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(QFile::link(u"/etc"_s, link));
        QVERIFY(Platform::isChangeableByOthers(link));
    }

    void shouldNameAFolderOfItsOwn()
    {
        QCOMPARE(QDir(Platform::administratorFolder()).dirName(), u"lockbox-console"_s);
    }
};

QTEST_GUILESS_MAIN(TestAdministratorFiles)
#include "tst_administratorfiles.moc"
