// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

class QCoreApplication;

namespace Settings
{

// Installs the texts of the first of the locale's UI languages that this program is translated to, English when there
// is none, and Qt's own texts in the same language. To be called before the first text is made, from the main thread.
// application: owns the translators.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale::system());

} // namespace Settings
