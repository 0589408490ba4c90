// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolesettings.h"

#include "datafolders.h"

#include <QFileInfo>

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
    keep(windowLayoutKey, layout);
}

QString ConsoleSettings::appearance() const
{
    return m_settings.value(appearanceKey).toString();
}

void ConsoleSettings::setAppearance(const QString &name)
{
    keep(appearanceKey, name);
}

void ConsoleSettings::keep(QLatin1StringView key, const QVariant &value)
{
    const QString file = m_settings.fileName();
    // What cannot be kept private is not kept; it is only a layout.
    if (makePrivateFolder(QFileInfo(file).absolutePath()) && makePrivateFile(file)) {
        m_settings.setValue(key, value);
    }
}

} // namespace Settings
