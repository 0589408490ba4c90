// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <coroutine>
#include <utility>

#include <QtClassHelperMacros>

namespace Azure
{

// One coroutine waits until somebody releases it, once. QCoro's waits are resumed by the event loop alone, and never
// when the thing waited for is destroyed; closing a connection has to end them at once, while everything they use is
// still there. Belongs to one thread. Outlives the wait.
class Latch
{
public:
    Latch() = default;
    Q_DISABLE_COPY_MOVE(Latch)

    // The waiting coroutine runs on before this returns.
    void release()
    {
        m_isReleased = true;
        if (const auto waiting = std::exchange(m_waiting, nullptr)) {
            waiting.resume();
        }
    }

    bool await_ready() const noexcept { return m_isReleased; }
    void await_suspend(std::coroutine_handle<> waiting) noexcept { m_waiting = waiting; }
    void await_resume() const noexcept {}

private:
    std::coroutine_handle<> m_waiting;
    bool m_isReleased = false;
};

} // namespace Azure
