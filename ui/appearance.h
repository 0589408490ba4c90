// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

class QApplication;

namespace Views
{

Q_NAMESPACE

enum class Appearance {
    System, // the platform's style and palette, following its changes
    Light,
    Dark,
    HighContrast, // white on black, with drawn borders
};
Q_ENUM_NS(Appearance)

// Gives every window of the program the appearance, at start and while it runs. All but System set a full palette of
// their own, because a mere wish for dark colours has no effect on plain X11.
void applyAppearance(QApplication &application, Appearance appearance);

// The palette applyAppearance() sets; for System the default palette of the running style.
QPalette paletteOf(Appearance appearance);

} // namespace Views
