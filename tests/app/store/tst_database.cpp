// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Store::Database;
using Store::Transaction;

class TestDatabase : public QObject
{
    Q_OBJECT

    static Database withTable()
    {
        Database database = std::move(*Database::open(u":memory:"_s));
        std::ignore = database.execute(u"CREATE TABLE t (n INTEGER, s TEXT)"_s);
        return database;
    }
    static qlonglong count(const Database &database)
    {
        return (*database.select(u"SELECT count(*) FROM t"_s))[0][0].toLongLong();
    }

private Q_SLOTS:
    void shouldBindValuesAndNeverReadThemAsSql()
    {
        // GIVEN
        Database database = withTable();
        const QString hostile = u"'; DROP TABLE t; --"_s;

        // WHEN
        QVERIFY(database.execute(u"INSERT INTO t VALUES (?, ?)"_s, {1, hostile}));
        QVERIFY(database.execute(u"INSERT INTO t VALUES (?, ?)"_s, {2, QVariant()}));

        // THEN
        const auto rows = database.select(u"SELECT n, s FROM t WHERE n >= ? ORDER BY n"_s, {1});
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE((*rows)[0], (QVariantList{1, hostile}));
        QVERIFY((*rows)[1][1].isNull());
    }

    void shouldTellWhatWentWrong()
    {
        Database database = withTable();
        for (const auto &result :
            {database.execute(u"NONSENSE"_s), database.execute(u"INSERT INTO none VALUES (1)"_s)}) {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Domain::ErrorKind::Storage);
            QVERIFY(!result.error().detail.isEmpty());
        }
        QVERIFY(!database.select(u"SELECT x FROM t"_s));
    }

    void shouldKeepWhatIsCommittedAndUndoTheRest()
    {
        // GIVEN
        Database database = withTable();

        // WHEN
        {
            auto transaction = Transaction::begin(database);
            QVERIFY(transaction);
            QVERIFY(database.execute(u"INSERT INTO t VALUES (1, 'kept')"_s));
            QVERIFY(transaction->commit());
            QVERIFY(!transaction->commit());
        }
        {
            auto transaction = Transaction::begin(database);
            QVERIFY(database.execute(u"INSERT INTO t VALUES (2, 'undone')"_s));
            QCOMPARE(count(database), 2);
        }

        // THEN
        QCOMPARE(count(database), 1);
        QVERIFY(Transaction::begin(database));
    }

    void shouldRefuseATransactionInATransaction()
    {
        Database database = withTable();
        const auto outer = Transaction::begin(database);
        QVERIFY(outer);
        QVERIFY(!Transaction::begin(database));
    }

    void shouldWriteAheadInAFileItMakes()
    {
        // GIVEN
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a/b/c.sqlite"_s);

        // WHEN
        {
            auto database = Database::open(file);
            QVERIFY(database);
            QCOMPARE((*database->select(u"PRAGMA journal_mode"_s))[0][0].toString(), u"wal"_s);
            QCOMPARE((*database->select(u"PRAGMA synchronous"_s))[0][0].toInt(), 2); // FULL
            QVERIFY(database->execute(u"CREATE TABLE t (n INTEGER)"_s));
        }

        // THEN
        auto again = Database::open(file);
        QVERIFY(again);
        QCOMPARE(count(*again), 0);
    }

    void shouldBeForItsOwnerAlone()
    {
        // GIVEN a database that others may read, as an earlier version left it
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"store.sqlite"_s);
        QVERIFY(Database::open(file)->execute(u"CREATE TABLE t (a)"_s));
        QVERIFY(
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));

        // WHEN it is opened and written, as is a new one
        auto old = Database::open(file);
        auto fresh = Database::open(folder.filePath(u"fresh.sqlite"_s));
        QVERIFY(old->execute(u"INSERT INTO t VALUES (1)"_s));
        QVERIFY(fresh->execute(u"CREATE TABLE t (a)"_s));

        // THEN neither they nor what SQLite put beside them is for others
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        QVERIFY(files.size() > 4);
        for (const QFileInfo &info : files) {
            QVERIFY2(!(info.permissions() & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(info.fileName()));
        }
    }

    void shouldRefuseWhatIsNoDatabase()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"notes.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        for (const QString &name : {file.fileName(), folder.path(), file.fileName() + u"/below"_s}) {
            const auto database = Database::open(name);
            QVERIFY(!database);
            QCOMPARE(database.error().kind, Domain::ErrorKind::Storage);
        }
    }

    void shouldMove()
    {
        Database first = withTable();
        Database second = std::move(first);
        QCOMPARE(count(second), 0);
        second = withTable();
        QVERIFY(second.execute(u"INSERT INTO t VALUES (1, 'x')"_s));
        QCOMPARE(count(second), 1);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
