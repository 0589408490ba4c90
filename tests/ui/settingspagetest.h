// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingsfield.h"
#include "settingspage.h"

#include <QStringList>

namespace Tests
{

// What a page makes of preferences when nothing is edited, or after edits.
inline Domain::Preferences collected(const Views::SettingsPage &page, Domain::Preferences preferences = {})
{
    page.collect(preferences);
    return preferences;
}

// All that a page says is wrong.
inline QStringList problems(const Views::SettingsPage &page)
{
    QStringList sentences;
    for (const Views::SettingsField *field : page.findChildren<Views::SettingsField *>()) {
        if (!field->problem().isEmpty()) {
            sentences << field->problem();
        }
    }
    return sentences;
}

} // namespace Tests
