// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace Store
{
namespace
{

constexpr auto memoryName = ":memory:"_L1;

Domain::Error storageError(const QString &detail)
{
    return Domain::Error{.kind = Domain::ErrorKind::Storage, .detail = detail};
}

// The file is for its owner alone, and what SQLite puts beside it takes over its rights. An existing one is not opened
// here: closing it again would drop the locks that other connections of this process hold (POSIX advisory locks).
void makePrivate(const QString &file)
{
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (file == memoryName || QFile(file).open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        return;
    }
    if (QFileInfo(file).isFile()) {
        QFile::setPermissions(file, ownerOnly);
    }
}

Domain::Result<QSqlQuery> run(const QSqlDatabase &database, const QString &sql, const QVariantList &bindings)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return std::unexpected(storageError(query.lastError().text()));
    }
    for (const QVariant &value : bindings) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return std::unexpected(storageError(query.lastError().text()));
    }
    return query;
}

} // namespace

Domain::Result<Database> Database::open(const QString &file)
{
    if (file != memoryName && !QDir().mkpath(QFileInfo(file).absolutePath())) {
        return std::unexpected(storageError(u"The folder of %1 cannot be made."_s.arg(file)));
    }
    makePrivate(file);
    Database database(QUuid::createUuid().toString(QUuid::WithoutBraces));
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connection);
        handle.setDatabaseName(file);
        handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!handle.open()) {
            return std::unexpected(storageError(handle.lastError().text()));
        }
    }
    return database.configure().transform([&database] { return std::move(database); });
}

Domain::Result<void> Database::configure()
{
    // The first statement that reads the file is also the one that finds out that it is no database.
    return execute(u"PRAGMA journal_mode = WAL"_s)
        .and_then([this] { return execute(u"PRAGMA synchronous = FULL"_s); })
        .and_then([this] { return execute(u"PRAGMA foreign_keys = ON"_s); });
}

Database::Database(QString connection)
    : m_connection(std::move(connection))
{
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_connection = std::exchange(other.m_connection, {});
    }
    return *this;
}

Database::~Database()
{
    close();
}

Domain::Result<void> Database::execute(const QString &sql, const QVariantList &bindings)
{
    return run(handle(), sql, bindings).transform([](const QSqlQuery &) {});
}

Domain::Result<QList<QVariantList>> Database::select(const QString &sql, const QVariantList &bindings) const
{
    auto query = run(handle(), sql, bindings);
    if (!query) {
        return std::unexpected(query.error());
    }
    const int columns = query->record().count();
    QList<QVariantList> rows;
    while (query->next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column) {
            row.append(query->value(column));
        }
        rows.append(row);
    }
    if (query->lastError().isValid()) {
        return std::unexpected(storageError(query->lastError().text()));
    }
    return rows;
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection);
}

void Database::close()
{
    if (!m_connection.isEmpty()) {
        // The registry warns as long as a handle is about; ours are all temporary.
        QSqlDatabase::removeDatabase(std::exchange(m_connection, {}));
    }
}

Domain::Result<Transaction> Transaction::begin(Database &database)
{
    // IMMEDIATE takes the write lock now, so that a second writer waits here and not in the middle.
    return database.execute(u"BEGIN IMMEDIATE"_s).transform([&database] { return Transaction(database); });
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database != nullptr) {
        // Nothing to tell if this fails: SQLite rolls an open transaction back when the connection ends, too.
        std::ignore = m_database->execute(u"ROLLBACK"_s);
    }
}

Domain::Result<void> Transaction::commit()
{
    if (m_database == nullptr) {
        return std::unexpected(storageError(u"The transaction has ended already."_s));
    }
    // A failed commit leaves the transaction open, and the destructor rolls it back.
    return m_database->execute(u"COMMIT"_s).transform([this] { m_database = nullptr; });
}

} // namespace Store
