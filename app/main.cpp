// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"
#include "azureaccess.h"
#include "clock.h"
#include "console.h"
#include "consoleoptions.h"
#include "consolesettings.h"
#include "coredumps.h"
#include "datafolders.h"
#include "firstpaint.h"
#include "iconset.h"
#include "picturetour.h"
#include "translation.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

constexpr int usageError = 2; // as lockboxctl ends

Views::Appearance appearanceNamed(const QString &name)
{
    if (name == "light"_L1) {
        return Views::Appearance::Light;
    }
    if (name == "dark"_L1) {
        return Views::Appearance::Dark;
    }
    return name == "high-contrast"_L1 ? Views::Appearance::HighContrast : Views::Appearance::System;
}

QString nameOf(Views::Appearance appearance)
{
    switch (appearance) {
    case Views::Appearance::Light:
        return u"light"_s;
    case Views::Appearance::Dark:
        return u"dark"_s;
    case Views::Appearance::HighContrast:
        return u"high-contrast"_s;
    case Views::Appearance::System:
        break;
    }
    return u"system"_s;
}

int work(QApplication &application, const ConsoleOptions &options, const QByteArray &token)
{
    const Domain::SystemClock localClock;
    Settings::ConsoleSettings settings;
    const QString appearance = options.appearance.isEmpty() ? settings.appearance() : options.appearance;
    Views::applyAppearance(application, appearanceNamed(appearance));

    Console console(options, localClock);
    Views::MainWindow &window = console.window();
    window.showAppearance(appearanceNamed(appearance));
    window.restoreLayoutState(settings.windowLayout());
    QObject::connect(&window, &Views::MainWindow::appearanceChosen, &application, [&](Views::Appearance chosen) {
        Views::applyAppearance(application, chosen);
        settings.setAppearance(nameOf(chosen));
    });

    bool isForgotten = false; // nothing is to be written any more
    QObject::connect(&console, &Console::localDataDeleted, &application, [&](const QStringList &remaining) {
        isForgotten = true;
        if (!remaining.isEmpty()) {
            QMessageBox::warning(&window, QCoreApplication::translate("Console", "Delete Local Data"),
                QCoreApplication::translate("Console", "These could not be removed:") + u'\n' + remaining.join(u'\n'));
        }
        QApplication::quit();
    });

    const FirstPaint firstPaint(window);
    if (options.purpose == ConsoleOptions::Purpose::MeasureFirstPaint) {
        QObject::connect(&firstPaint, &FirstPaint::done, &application, &QApplication::quit);
    } else {
        QObject::connect(&firstPaint, &FirstPaint::done, &console, [&] { console.connectToService(token); });
    }
    window.show();
    const int result = QApplication::exec();
    if (options.purpose == ConsoleOptions::Purpose::Work && !isForgotten) {
        settings.setWindowLayout(window.layoutState());
    }
    return result;
}

int takePictures(QApplication &application, const ConsoleOptions &options, const QByteArray &token)
{
    PictureTour tour(application, options);
    QObject::connect(&tour, &PictureTour::finished, &application, &QApplication::exit, Qt::QueuedConnection);
    tour.start(token);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    Platform::disableCoreDumps();
    // Before Qt starts any thread or process.
    const QByteArray token = Access::takeAccessToken();

    Settings::setApplicationNames();
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.lockboxconsole.Console"_s);
    QGuiApplication::setWindowIcon(Views::applicationIcon());
    Settings::installTranslations(application);

    const Domain::Result<ConsoleOptions> options = parseConsoleOptions(QCoreApplication::arguments());
    if (!options) {
        std::fputs(qPrintable(options.error().detail + u'\n'), stderr);
        return usageError;
    }
    if (options->purpose == ConsoleOptions::Purpose::TakePictures) {
        return takePictures(application, *options, token);
    }
    return work(application, *options, token);
}
