// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localdata.h"

#include "consolesettings.h"
#include "datafolders.h"
#include "decisionjournal.h"
#include "manualclock.h"
#include "preferencestore.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class TestLocalData : public QObject
{
    Q_OBJECT

    static QDateTime now() { return {QDate(2026, 3, 2), QTime(8, 0), QTimeZone::UTC}; }

    static QString publicFolder()
    {
        return Settings::cloudFolder(u"public"_s, QUrl(u"https://management.azure.com"_s));
    }

    static void record(const QString &folder, const QDateTime &when, bool isSettled)
    {
        auto journal = Store::DecisionJournal::open(folder + u'/' + Settings::journalFileName());
        QVERIFY(journal);
        const auto id = journal->recordIntent({}, when);
        QVERIFY(id);
        if (isSettled) {
            Domain::DecisionProgress progress;
            progress.phase = Domain::DecisionPhase::Denied;
            QVERIFY(journal->settle(*id, progress, when));
        }
    }

    static qsizetype entriesIn(const QString &folder)
    {
        const auto journal = Store::DecisionJournal::open(folder + u'/' + Settings::journalFileName());
        return journal ? journal->entries()->size() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", m_home->path().toUtf8());
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home->filePath(u"config"_s).toUtf8());
        qputenv("XDG_CACHE_HOME", m_home->filePath(u"cache"_s).toUtf8());
        qputenv("XDG_STATE_HOME", m_home->filePath(u"state"_s).toUtf8());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home->filePath(u"config"_s));
        Settings::setApplicationNames();
    }

    void shouldRemoveAllOfThisProgramAndNothingElse()
    {
        // GIVEN something of each kind, and files of other programs beside it
        record(publicFolder(), now(), true);
        record(Settings::sandboxFolder(), now(), false);
        QVERIFY(Settings::PreferenceStore().write({}));
        {
            Settings::ConsoleSettings settings;
            settings.setAppearance(u"dark"_s);
        }
        for (const auto *folder : {"cache/lockbox-console/x", "state/lockbox-console", "data/other", "config/other"}) {
            QVERIFY(QDir(m_home->path()).mkpath(QString::fromLatin1(folder)));
        }
        QVERIFY(QDir(m_home->filePath(u"config/lockbox-console"_s)).exists(u"console.ini"_s));

        // WHEN
        QCOMPARE(Settings::deleteAllLocalData(), QStringList());

        // THEN nothing that carries our name is left, and all others are
        QStringList left;
        QDirIterator all(
            m_home->path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            left << QDir(m_home->path()).relativeFilePath(all.next());
        }
        left.sort();
        QCOMPARE(
            left, (QStringList{u"cache"_s, u"config"_s, u"config/other"_s, u"data"_s, u"data/other"_s, u"state"_s}));
    }

    void shouldRemoveWhatALinkLeadsTo()
    {
        // GIVEN a data folder that was moved to another disk, with a link in it to something foreign
        QVERIFY(QDir(m_home->path()).mkpath(u"disk/moved"_s));
        QVERIFY(QDir(m_home->path()).mkpath(u"foreign/kept"_s));
        QVERIFY(QDir(m_home->path()).mkpath(u"data"_s));
        QVERIFY(QFile::link(m_home->filePath(u"disk/moved"_s), Settings::dataFolder()));
        record(publicFolder(), now(), true);
        QVERIFY(QFile::link(m_home->filePath(u"foreign"_s), Settings::dataFolder() + u"/foreign"_s));

        // WHEN
        QCOMPARE(Settings::deleteAllLocalData(), QStringList());

        // THEN
        QVERIFY(!QFileInfo(Settings::dataFolder()).isSymLink());
        QVERIFY(QDir(m_home->filePath(u"disk/moved"_s)).isEmpty());
        QVERIFY(QFileInfo::exists(m_home->filePath(u"foreign/kept"_s)));
    }

    void shouldTellWhatCouldNotBeRemoved()
    {
        // GIVEN a file where the folder should be, which is no folder to be removed
        QVERIFY(QDir(m_home->path()).mkpath(u"data"_s));
        QFile obstacle(Settings::dataFolder());
        QVERIFY(obstacle.open(QIODevice::WriteOnly));

        QCOMPARE(Settings::deleteAllLocalData(), QStringList(Settings::dataFolder()));
    }

    void shouldKeepEveryFilePrivate()
    {
        // GIVEN something of each kind, with a journal still open, so that SQLite's own files are there, too
        record(Settings::sandboxFolder(), now(), false);
        QVERIFY(Settings::PreferenceStore().write({}));
        {
            Settings::ConsoleSettings settings;
            settings.setAppearance(u"dark"_s);
        }
        auto journal = Store::DecisionJournal::open(publicFolder() + u'/' + Settings::journalFileName());
        QVERIFY(journal->recordIntent({}, now()));

        // THEN nobody else can read any of it
        constexpr QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            const QFileInfo file = files.nextFileInfo();
            QVERIFY2(!(file.permissions() & others), qPrintable(file.filePath()));
            ++count;
        }
        QVERIFY(count >= 6); // two journals, the open one's log and index, preferences, window
        QVERIFY(!(QFileInfo(Settings::dataFolder()).permissions() & others));
    }

    void shouldForgetSettledDecisionsWhenTheirTimeIsOver()
    {
        // GIVEN old and young, settled and open decisions in two clouds
        for (const QString &folder : {publicFolder(), Settings::sandboxFolder()}) {
            record(folder, now().addDays(-40), true);
            record(folder, now().addDays(-40), false);
            record(folder, now().addDays(-29), true);
        }
        const Tests::ManualClock clock(now());

        // WHEN, THEN
        QCOMPARE(Settings::applyRetention(0, clock), 0);
        QCOMPARE(entriesIn(publicFolder()), 3);
        QCOMPARE(Settings::applyRetention(30, clock), 2);
        QCOMPARE(entriesIn(publicFolder()), 2);
        QCOMPARE(entriesIn(Settings::sandboxFolder()), 2);
        QCOMPARE(Settings::applyRetention(1, clock), 2);
        QCOMPARE(entriesIn(publicFolder()), 1); // the open one
    }

    void shouldTryAllJournalsBeforeItComplains()
    {
        // GIVEN a journal that is none beside a good one
        record(publicFolder(), now().addDays(-40), true);
        QFile broken(Settings::sandboxFolder() + u'/' + Settings::journalFileName());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(5000, 'x'));
        broken.close();

        // WHEN
        const auto removed = Settings::applyRetention(30, Tests::ManualClock(now()));

        // THEN
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, Domain::ErrorKind::Storage);
        QCOMPARE(entriesIn(publicFolder()), 0);
    }
};

QTEST_GUILESS_MAIN(TestLocalData)
#include "tst_localdata.moc"
