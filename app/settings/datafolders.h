// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

// Where this computer keeps the console's own data. Each cloud and the sandbox has a folder of its own, so that a
// rehearsal can never be mistaken for, or mixed with, a real decision.
namespace Settings
{

// Sets the names Qt derives its standard folders from. The console and lockboxctl call it first, so that both find the
// same.
void setApplicationNames();

// The folder of one cloud's store and journal; made, readable by its owner only, if it is not there. Empty when that
// fails. cloudName: shown to people, anything; arm: the ARM address, which is what tells clouds apart.
QString cloudFolder(const QString &cloudName, const QUrl &arm);

// The folder of the embedded sandbox's store and journal. The sandbox's port differs at each start, so it has no
// address.
QString sandboxFolder();

// The name of the decision journal in each of these folders.
QString journalFileName();

// Where all of the folders above are. It need not exist.
QString dataFolder();

// Every folder of this program that the user's data may be in: data, settings, cache, state. None need exist.
QStringList localFolders();

// Makes a folder, if it is not there, that its owner alone can read and enter. False when that fails.
bool makePrivateFolder(const QString &path);

// Makes a file, empty if it is not there, that its owner alone can read. QSettings makes files that everybody can read,
// but leaves the rights of one that is there as they are. False when that fails.
bool makePrivateFile(const QString &path);

} // namespace Settings
