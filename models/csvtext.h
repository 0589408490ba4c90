// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Models
{

// One record of a CSV file (RFC 4180), with its line break. Text from outside must not become a formula when a
// spreadsheet opens the file: a cell that starts like one (= + - @, tab, carriage return, also behind blanks) gets an
// apostrophe before it, as the Open Worldwide Application Security Project advises against CSV injection.
QString csvRecord(const QStringList &cells);

} // namespace Models
