// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visibletext.h"

#include "fuzztarget.h"

#include <QList>

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qsizetype mostCharacters = 100;
    constexpr qsizetype longestMark = 11; // "⟨U+E0041⟩" and one unit to spare for each character kept
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString line = Domain::visibleLine(text, mostCharacters);
    promise(line.size() <= mostCharacters * longestMark + 100);
    promise(std::ranges::none_of(line.toUcs4(), [](char32_t character) {
        return QChar::category(character) == QChar::Other_Control ||
               QChar::category(character) == QChar::Other_Format ||
               QChar::category(character) == QChar::Other_Surrogate;
    }));
    return 0;
}
