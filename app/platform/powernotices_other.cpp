// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "powernotices.h"

namespace Platform
{

// Nothing is listened to on this system.
class PowerNotices::Link
{
};

PowerNotices::PowerNotices(QObject *parent)
    : QObject(parent)
{
}

PowerNotices::~PowerNotices() = default;

} // namespace Platform
