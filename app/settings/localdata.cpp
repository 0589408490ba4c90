// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localdata.h"

#include "datafolders.h"
#include "decisionjournal.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace Settings
{
namespace
{

QStringList whatIsLeftOf(const QString &folder)
{
    if (const QFileInfo info(folder); !info.exists() && !info.isSymLink()) {
        return {};
    }
    QStringList paths;
    QDirIterator below(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (below.hasNext()) {
        paths << below.next();
    }
    return paths.isEmpty() ? QStringList{folder} : paths;
}

} // namespace

QStringList deleteAllLocalData()
{
    QStringList left;
    const QStringList folders = localFolders();
    for (const QString &folder : folders) {
        // A folder that was moved elsewhere and linked to is emptied there; then the link goes.
        QDir(folder).removeRecursively();
        if (QFileInfo(folder).isSymLink()) {
            QFile::remove(folder);
        }
        left << whatIsLeftOf(folder);
    }
    return left;
}

Domain::Result<qint64> applyRetention(int days, const Domain::Clock &localClock)
{
    if (days <= 0) {
        return 0;
    }
    const QDateTime oldest = localClock.utcNow().addDays(-days);
    qint64 count = 0;
    std::optional<Domain::Error> firstError;
    QDirIterator files(dataFolder(), {journalFileName()}, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto removed = Store::DecisionJournal::open(files.next()).and_then([&](Store::DecisionJournal &&journal) {
            return journal.removeSettledBefore(oldest);
        });
        if (removed) {
            count += *removed;
        } else if (!firstError) {
            firstError = removed.error();
        }
    }
    return firstError ? Domain::Result<qint64>(std::unexpected(*firstError)) : count;
}

} // namespace Settings
