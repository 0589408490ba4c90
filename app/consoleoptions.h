// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "servicechoice.h"

#include <QString>
#include <QStringList>

// What the command line of the console asks for.
struct ConsoleOptions {
    enum class Purpose {
        Work,              // open the window and stay
        TakePictures,      // save a picture of every page, print the pending queue, end
        MeasureFirstPaint, // end as soon as the main window has been painted
    };
    Purpose purpose = Purpose::Work;
    QString pictureFolder;

    Access::ServiceChoice service;
    QStringList onlySubscriptions; // GUIDs; empty: all that can be discovered
    QString appearance;            // as ConsoleSettings::appearance(); empty: as remembered
};

// arguments: QCoreApplication::arguments(). An Error of kind BadInput names the argument. `--help` and `--version`
// print and end the program.
Domain::Result<ConsoleOptions> parseConsoleOptions(const QStringList &arguments);
