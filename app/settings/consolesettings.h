// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace Settings
{

// What the console remembers about its window between two runs. Typed, so that the keys stand in one place.
// A damaged or foreign value reads as "nothing remembered". The file is for its owner alone.
class ConsoleSettings
{
public:
    ConsoleSettings();

    // Geometry, splitters, columns and sort order, as one versioned block that only the window understands.
    QByteArray windowLayout() const;
    void setWindowLayout(const QByteArray &layout);

    // "system", "light", "dark" or "high-contrast"; empty when nothing was chosen.
    QString appearance() const;
    void setAppearance(const QString &name);

private:
    void keep(QLatin1StringView key, const QVariant &value);

    QSettings m_settings;
};

} // namespace Settings
