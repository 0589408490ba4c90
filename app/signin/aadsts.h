// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace SignIn
{

// What an error number of the sign-in service ("AADSTS50076") means and what to do about it, translated; empty for a
// number that is not in the table. Source: Microsoft Entra authentication and authorization error codes.
QString aadstsSentence(int number);

// The first such number in text, as in the description of an error or in what the Azure CLI says. The service names its
// errors by number in the texts even where it gives no list of them.
std::optional<int> aadstsNumberIn(const QString &text);

} // namespace SignIn
