// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <random>

namespace Sandbox
{

// Chance that repeats: the same seed and topic give the same draws on every platform and library (the distributions of
// the standard library do not promise that, its engines do).
class Dice
{
public:
    // seed: of the whole simulation, `--seed`. topic: what is drawn for, so that one thing's draws never shift
    // another's.
    Dice(quint64 seed, QByteArrayView topic);

    // A number from 0 to bound - 1; bound is at least 1.
    int below(int bound);

    // True with the given probability, 0 to 1.
    bool chance(double probability);

    // A random version 4 UUID in lower case without braces.
    QString guid();

    // count decimal digits.
    QString digits(int count);

    template <typename List> const auto &pick(const List &list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(std::size(list))))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace Sandbox
