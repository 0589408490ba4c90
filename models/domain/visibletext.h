// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Domain
{

// True for what a reader cannot see and what can change how the rest reads: control characters (also tab and line
// break), bidirectional and other format characters, lone surrogates, private and unassigned code points.
bool isHidden(char32_t character);

// Text from outside, made safe to show: control characters, bidirectional controls and invisible characters become a
// visible "⟨U+202E⟩"; tabs and line breaks stay. Longer texts are cut in the middle so that the end is shown too.
// text: anything. mostCharacters: UTF-16 units kept; the note on what was left out comes on top.
QString visibleText(const QString &text, qsizetype mostCharacters = 4000);

// The same on a single line: line breaks and tabs become blanks.
QString visibleLine(const QString &text, qsizetype mostCharacters = 200);

} // namespace Domain
