// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

// Outside any namespace, as the macro demands. Without it the linker drops the texts from the static library.
static void registerTexts()
{
    Q_INIT_RESOURCE(translations);
}

namespace Settings
{

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    registerTexts();
    const QString ownName = u"lockbox-console"_s;
    const QString ownFolder = u":/i18n"_s;
    auto *own = new QTranslator(&application);
    // The English file holds plural forms alone: "1 request", "2 requests".
    if (!own->load(locale, ownName, u"_"_s, ownFolder) && !own->load(QLocale(u"en"_s), ownName, u"_"_s, ownFolder)) {
        delete own;
        return;
    }
    // Qt's buttons and dialogs must speak the language of the rest, not the next one that Qt happens to know.
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(own->language()), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    } else {
        delete qt;
    }
    QCoreApplication::installTranslator(own);
}

} // namespace Settings
