// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPalette>

namespace Views
{

// An icon of the program's own set, `:/icons/<name>.svg`, in the palette's text colour (highlighted text when
// selected). Nothing is read before the icon is first painted. An unknown name paints nothing.
QIcon icon(const QString &name, const QPalette &palette);

// The same in one given colour.
QIcon icon(const QString &name, const QColor &color);

// The program's icon, in its own colours.
QIcon applicationIcon();

} // namespace Views
