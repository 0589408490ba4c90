// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"

namespace Tests
{

// A clock that stands until it is set.
class ManualClock : public Domain::Clock
{
public:
    explicit ManualClock(const QDateTime &now)
        : m_now(now)
    {
    }

    QDateTime utcNow() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

} // namespace Tests
