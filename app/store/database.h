// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QSqlDatabase>
#include <QVariantList>

namespace Store
{

// One SQLite connection, the only place that hands SQL to the driver. Belongs to the thread that opened it, as
// QSqlDatabase connections do. Statements are prepared and values always bound, never pasted into the text.
class Database
{
public:
    // file: path of the database, created with its folder when missing; ":memory:" keeps it in memory.
    // The journal is write-ahead and every commit is flushed, so that what was committed survives a crash or a power
    // cut. Errors: ErrorKind::Storage with the driver's text, also for a file that is no database.
    static Domain::Result<Database> open(const QString &file);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Q_DISABLE_COPY(Database)
    ~Database();

    // Runs one statement whose rows, if any, are not wanted.
    // bindings: values for the question marks of sql, in order.
    Domain::Result<void> execute(const QString &sql, const QVariantList &bindings = {});

    // Runs one query and returns all its rows, each a list of column values.
    Domain::Result<QList<QVariantList>> select(const QString &sql, const QVariantList &bindings = {}) const;

private:
    explicit Database(QString connection);
    Domain::Result<void> configure();
    QSqlDatabase handle() const;
    void close();

    QString m_connection; // name in Qt's registry of connections; empty once moved from
};

// Statements that hold together: everything since begin() is undone at the end of the scope unless commit() succeeded.
class Transaction
{
public:
    // database: outlives this object; no other transaction is open on it.
    static Domain::Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)
    ~Transaction();

    Domain::Result<void> commit();

private:
    explicit Transaction(Database &database);

    Database *m_database; // absent once committed or moved from
};

} // namespace Store
