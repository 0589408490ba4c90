// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
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

} // namespace Settings
