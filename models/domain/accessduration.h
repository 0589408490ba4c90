// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Domain
{

// How long the access would last. Published as a string that holds hours ("8") or words ("Support request lifetime");
// before August 2021 it was an integer. No end of the access is reported by the service.
class AccessDuration
{
public:
    AccessDuration() = default;

    // text: as delivered; a JSON number is given as its decimal digits.
    static AccessDuration fromText(const QString &text);

    const QString &text() const { return m_text; }
    // Set when the text is a number of hours, from one minute to ten years; a fraction of an hour is allowed.
    std::optional<std::chrono::minutes> length() const { return m_length; }

    friend bool operator==(const AccessDuration &, const AccessDuration &) = default;

private:
    QString m_text;
    std::optional<std::chrono::minutes> m_length;
};

} // namespace Domain
