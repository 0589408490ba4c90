// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolesettings.h"

using namespace Qt::StringLiterals;

namespace Settings
{
namespace
{
constexpr auto windowLayoutKey = "window/layout"_L1;
constexpr auto appearanceKey = "window/appearance"_L1;
} // namespace

// A named scope, because the organisation is empty on purpose: the file is then named after the program on every
// platform.
ConsoleSettings::ConsoleSettings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"lockbox-console"_s, u"console"_s)
{
}

QByteArray ConsoleSettings::windowLayout() const
{
    return m_settings.value(windowLayoutKey).toByteArray();
}

void ConsoleSettings::setWindowLayout(const QByteArray &layout)
{
    m_settings.setValue(windowLayoutKey, layout);
}

QString ConsoleSettings::appearance() const
{
    return m_settings.value(appearanceKey).toString();
}

void ConsoleSettings::setAppearance(const QString &name)
{
    m_settings.setValue(appearanceKey, name);
}

} // namespace Settings
