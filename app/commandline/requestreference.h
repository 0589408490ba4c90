// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace CommandLine
{

// The REQUEST argument: which request is meant.
struct RequestReference {
    QString requestId;      // GUID, lower-case
    QString subscriptionId; // GUID as given; empty when the argument does not say

    // text: the GUID in any case, the name "LockboxRequest_<guid>", or the whole ARM id
    // "/subscriptions/<guid>/providers/Microsoft.CustomerLockbox/requests/<guid>" with or without its first slash.
    static std::optional<RequestReference> parse(const QString &text);

    friend bool operator==(const RequestReference &, const RequestReference &) = default;
};

} // namespace CommandLine
