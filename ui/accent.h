// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPainterPath>
#include <QString>

namespace Views
{

// The four meanings that have an accent. Each has a colour, a shape and a word, so that the colour is never the only
// sign.
enum class Accent {
    Waiting,        // a decision is wanted, there is time: blue, ring
    RunningOut,     // a decision is wanted, hours are left: orange, triangle
    AccessRunning,  // access was granted and may be in use: violet, disc
    NeedsAttention, // nobody can say without looking: red, diamond
};

// A shade of the accent that is legible on `ground`, in light, dark and high contrast alike.
QColor accentColor(Accent accent, const QColor &ground);

// The shape, filling `square`; to be filled with the accent's colour.
QPainterPath accentShape(Accent accent, const QRectF &square);

// The word beside it, translated: "waiting", "running out" ...
QString accentWord(Accent accent);

} // namespace Views
