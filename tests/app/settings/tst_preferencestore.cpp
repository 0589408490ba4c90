// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferencestore.h"

#include "administratorfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Domain::Preference;
using Domain::Preferences;
using Settings::PreferenceStore;

class TestPreferenceStore : public QObject
{
    Q_OBJECT

    static constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

    QString userFile() const { return m_home->filePath(u"config/preferences.ini"_s); }
    QString enforcedFile() const { return m_home->filePath(u"system/enforced.ini"_s); }

    static void write(const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    // Judges by the rights to write below the test's own folder. Who owns it, and what is above, depends on who runs
    // the test.
    PreferenceStore store() const
    {
        const QString home = QFileInfo(m_home->path()).canonicalFilePath();
        return PreferenceStore({userFile(), enforcedFile()}, [home](const QString &path) {
            const bool isMine = path.startsWith(home) && path != home;
            return isMine && (QFileInfo(path).permissions() & (QFile::WriteGroup | QFile::WriteOther));
        });
    }

    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
    }

    void shouldStartWithTheUsualValues()
    {
        const auto read = store().read();
        QCOMPARE(read.effective, Preferences());
        QVERIFY(!read.enforced);
        QCOMPARE(read.rejected, QStringList());
    }

    void shouldKeepWhatWasChosenForItsOwnerAlone()
    {
        // GIVEN
        Preferences chosen;
        chosen.clientId = u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s;
        chosen.proxy = Preferences::Proxy::Manual;
        chosen.proxyHost = u"proxy.example"_s;
        chosen.proxyPort = 8080;
        chosen.holdTime = std::chrono::seconds(17);

        // WHEN
        QVERIFY(store().write(chosen));

        // THEN
        QCOMPARE(store().read().effective, chosen);
        QVERIFY(!(QFileInfo(userFile()).permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(userFile()).path()).permissions() & others));
    }

    void shouldSayWhenItCannotKeepIt()
    {
        write(m_home->filePath(u"config"_s), "a file where the folder should be");
        const auto written = store().write({});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Domain::ErrorKind::Storage);
        QVERIFY(written.error().detail.contains(userFile()));
    }

    void shouldUseTheUsualValueForADamagedOne_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("complaints");
        QTest::newRow("out of range") << "[Decisions]\nHoldSeconds=6000\n"_ba << 1;
        QTest::newRow("list") << "[SignIn]\nTenant=a.example, b.example\n"_ba << 1;
        QTest::newRow("serialised object") << "[SignIn]\nTenant=@Variant(\\0\\0\\0\\x7f)\n"_ba << 1;
        QTest::newRow("invalid") << "[SignIn]\nClientId=@Invalid()\n"_ba << 1;
        QTest::newRow("no ini at all") << QByteArray(2000, '\xff') << 1;
        QTest::newRow("zeros") << QByteArray(2000, '\0') << 1;
        QTest::newRow("unfinished") << "[SignIn\nTenant\n"_ba << 1;
        QTest::newRow("newer version") << "[Future]\nThing=1\n"_ba << 0;
        QTest::newRow("too long") << "[SignIn]\nTenant="_ba + QByteArray(100'000, 'a') << 1;
    }
    void shouldUseTheUsualValueForADamagedOne()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, complaints);
        write(userFile(), content);

        const auto read = store().read();

        QCOMPARE(read.effective, Preferences());
        QCOMPARE(read.rejected.size(), complaints);
    }

    void shouldPutTheAdministratorAboveTheUser()
    {
        // GIVEN a user who wants no hold and a long period
        Preferences chosen;
        chosen.holdTime = std::chrono::seconds(0);
        chosen.checkPeriod = std::chrono::seconds(900);
        QVERIFY(store().write(chosen));

        // WHEN an administrator prescribes a hold
        write(enforcedFile(), "[Decisions]\nHoldSeconds=30\nShortestReason=10\n");
        const auto read = store().read();

        // THEN it holds, and the rest is the user's
        QCOMPARE(read.effective.holdTime, std::chrono::seconds(30));
        QCOMPARE(read.effective.shortestReason, 10);
        QCOMPARE(read.effective.checkPeriod, std::chrono::seconds(900));
        QCOMPARE(read.enforced, Preference::HoldTime | Preference::ShortestReason);
        QCOMPARE(read.rejected, QStringList());
    }

    void shouldKeepTheUsersOwnChoiceForLater()
    {
        // GIVEN a prescribed hold above the user's own
        Preferences chosen;
        chosen.holdTime = std::chrono::seconds(3);
        QVERIFY(store().write(chosen));
        write(enforcedFile(), "[Decisions]\nHoldSeconds=30\n");

        // WHEN something else is chosen, and the administrator takes the rule back
        Preferences other = store().read().effective;
        other.retentionDays = 30;
        QVERIFY(store().write(other));
        QVERIFY(QFile::remove(enforcedFile()));

        // THEN
        QCOMPARE(store().read().effective.holdTime, std::chrono::seconds(3));
        QCOMPARE(store().read().effective.retentionDays, 30);
    }

    void shouldReportRulesThatItCannotFollowAndFollowTheRest()
    {
        write(enforcedFile(), "[Decisions]\nHoldSeconds=an hour\nholdseconds=9\nAskTicketDigits=true\n"
                              "[Evil\\x202e]\nKey=1\n[SignIn]\nCloud=public, china\n");

        const auto read = store().read();

        QCOMPARE(read.enforced, Domain::PreferenceSet(Preference::TicketDigits));
        QCOMPARE(read.effective, Preferences());
        QCOMPARE(read.rejected.size(), 4);
        const QString all = read.rejected.join(u'\n');
        QVERIFY2(all.contains(u"“Decisions/HoldSeconds” has no valid value"_s), qPrintable(all));
        QVERIFY2(all.contains(u"“SignIn/Cloud” has no valid value"_s), qPrintable(all));
        QVERIFY2(all.contains(u"“Decisions/holdseconds” is not known"_s), qPrintable(all));
        QVERIFY2(!all.contains(QChar(0x202E)), "a name from the file must not turn the sentence around");
    }

    void shouldIgnoreAnAdministratorsFileThatOthersCanChange_data()
    {
        QTest::addColumn<QString>("what"); // below the test's folder
        QTest::addColumn<QFile::Permissions>("right");
        QTest::newRow("file, group") << u"system/enforced.ini"_s << QFile::Permissions(QFile::WriteGroup);
        QTest::newRow("file, all") << u"system/enforced.ini"_s << QFile::Permissions(QFile::WriteOther);
        QTest::newRow("folder, group") << u"system"_s << QFile::Permissions(QFile::WriteGroup);
        QTest::newRow("folder, all") << u"system"_s << QFile::Permissions(QFile::WriteOther);
    }
    void shouldIgnoreAnAdministratorsFileThatOthersCanChange()
    {
        QFETCH(const QString, what);
        QFETCH(const QFile::Permissions, right);
        write(enforcedFile(), "[Decisions]\nHoldSeconds=30\n");
        QCOMPARE(store().read().enforced, Domain::PreferenceSet(Preference::HoldTime));
        const QString path = m_home->filePath(what);
        QVERIFY(QFile::setPermissions(path, QFileInfo(path).permissions() | right));

        const auto read = store().read();

        QVERIFY(!read.enforced);
        QCOMPARE(read.effective, Preferences());
        QCOMPARE(read.rejected.size(), 1);
        QVERIFY(read.rejected.first().contains(enforcedFile()));
    }

    void shouldIgnoreAnAdministratorsFileBelowAFolderThatOthersCanChange()
    {
        // GIVEN a good file in a good folder, in one that others may rename
        write(enforcedFile(), "[Decisions]\nHoldSeconds=30\n");
        const QString home = QFileInfo(m_home->path()).canonicalFilePath();
        QStringList asked;
        const PreferenceStore store({userFile(), enforcedFile()}, [&](const QString &path) {
            asked << path;
            return path == QFileInfo(home).path();
        });

        // WHEN, THEN
        QVERIFY(!store.read().enforced);
        QVERIFY(asked.contains(home));
    }

    void shouldIgnoreALinkInsteadOfAnAdministratorsFile()
    {
        // GIVEN links that lead to good files: of the file, of its folder, and one that leads nowhere
        const QString real = m_home->filePath(u"real/enforced.ini"_s);
        write(real, "[Decisions]\nHoldSeconds=30\n");
        QVERIFY(QDir().mkpath(m_home->filePath(u"system"_s)));
        QVERIFY(QFile::link(real, enforcedFile()));
        QCOMPARE(store().read().rejected.size(), 1);
        QVERIFY(!store().read().enforced);

        QVERIFY(QFile::remove(real));
        QCOMPARE(store().read().rejected.size(), 1);

        write(real, "[Decisions]\nHoldSeconds=30\n");
        QVERIFY(QDir(m_home->filePath(u"system"_s)).removeRecursively());
        QVERIFY(QFile::link(QFileInfo(real).path(), m_home->filePath(u"system"_s)));
        QCOMPARE(store().read().rejected.size(), 1);
        QVERIFY(!store().read().enforced);
    }

    void shouldReportAnAdministratorsFileThatIsNoFile()
    {
        QVERIFY(QDir().mkpath(enforcedFile()));
        QCOMPARE(store().read().rejected.size(), 1);
    }

    void shouldLookForTheAdministratorsFileWhereNoVariableLeads()
    {
        qputenv("XDG_CONFIG_DIRS", m_home->path().toUtf8());
        QVERIFY(PreferenceStore::standardFiles().enforced.startsWith(Platform::administratorFolder()));
        qunsetenv("XDG_CONFIG_DIRS");
    }
};

QTEST_GUILESS_MAIN(TestPreferenceStore)
#include "tst_preferencestore.moc"
