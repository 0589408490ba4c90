// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoroTask>
#include <QObject>
#include <QTest>

#include <chrono>
#include <memory>
#include <optional>

namespace Tests
{

// Runs the event loop until the task has ended, for ten seconds at most; what it gave, or nothing at the deadline.
template <typename T> std::optional<T> waitFor(QCoro::Task<T> task)
{
    const auto result = std::make_shared<std::optional<T>>();
    QObject context;
    QCoro::connect(std::move(task), &context, [result](T value) { *result = std::move(value); });
    std::ignore = QTest::qWaitFor([result] { return result->has_value(); }, std::chrono::seconds(10));
    return std::move(*result);
}

// Runs the event loop until the condition holds, for ten seconds at most; whether it came to hold.
template <typename Condition> bool comesTrue(Condition condition)
{
    return QTest::qWaitFor(condition, std::chrono::seconds(10));
}

} // namespace Tests
