// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QFont>

namespace Views
{

// The three sizes of type in the window; the body size is the system's. All follow its changes because they are made
// from it.
QFont titleFont(const QFont &body);     // page or request title
QFont secondaryFont(const QFont &body); // what stands below or beside

// Digits of equal width, where the font has them: numbers that tick must not jitter.
QFont tabularFont(const QFont &font);

// After such an event fonts, colours and icons have to be made anew.
bool changesStyle(const QEvent &event);

} // namespace Views
