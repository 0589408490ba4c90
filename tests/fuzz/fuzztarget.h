// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// What libFuzzer, or the replay of the corpus, calls with each input. Returns 0.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

// A promise of the parser under test. The compiler keeps it in release too, unlike an assertion.
inline void promise(bool isKept)
{
    if (!isKept) {
        std::abort();
    }
}
