// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace Views
{

// Least contrast of body text by the Web Content Accessibility Guidelines 2.2, level AA (success criterion 1.4.3).
constexpr double legibleContrast = 4.5;

// The same at level AAA (success criterion 1.4.6).
constexpr double enhancedContrast = 7.0;

// Contrast of two opaque colours, 1 to 21, by the relative luminance of the same guidelines.
double contrastRatio(const QColor &one, const QColor &other);

// The colour nearest to `wanted`, in its hue, that stands out from `ground` by `ratio`; black or white when no shade of
// that hue does.
QColor legibleOn(const QColor &ground, const QColor &wanted, double ratio = legibleContrast);

// Text of less weight on `ground`: `text` drawn back towards the ground as far as it stays legible.
QColor mutedText(const QColor &text, const QColor &ground);

} // namespace Views
