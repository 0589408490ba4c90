// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"
#include "latch.h"

#include <vector>

namespace Tests
{

// Checks that end when the test says so.
struct ScriptedChecks {
    struct Begun {
        Watch::CheckOccasion occasion;
        Watch::EarlyReport early;
        std::unique_ptr<Azure::Latch> latch;
    };
    std::vector<Begun> begun;
    Domain::CheckReport report; // what the next one to end gives

    void end(std::size_t index) { begun.at(index).latch->release(); }
    void endLast() { end(begun.size() - 1); }
};

inline QCoro::Task<Domain::CheckReport> checkOf(
    ScriptedChecks &checks, Watch::CheckOccasion occasion, Watch::EarlyReport early)
{
    Azure::Latch &latch =
        *checks.begun.emplace_back(occasion, std::move(early), std::make_unique<Azure::Latch>()).latch;
    co_await latch;
    co_return Domain::CheckReport(checks.report);
}

} // namespace Tests
