// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console.h"

#include <QCoroTask>

#include <QDir>

class QApplication;

// Walks through the pages of the real window on real data and saves a picture of each, in every look that people use:
// light, dark, high contrast, right to left, large type. Prints the paths and the pending queue.
class PictureTour : public QObject
{
    Q_OBJECT

public:
    // application: its colours, font and direction change during the tour.
    PictureTour(QApplication &application, const ConsoleOptions &options);

    // token: as Access::takeAccessToken() gave it. finished() follows, also when nothing can be reached.
    void start(const QByteArray &token);

Q_SIGNALS:
    // exitCode: 0, or 4 when the requests could not be read or a picture could not be saved.
    void finished(int exitCode);

private:
    struct Look;
    enum class Freshness { Stale, NeverRead };

    QCoro::Task<> tour();
    QCoro::Task<> pictureLook(Look look);
    QCoro::Task<> pictureConfirmation(QString look);
    QCoro::Task<> pictureRaw(QString look);
    QCoro::Task<> pictureTrouble(QString look, Freshness freshness);
    QCoro::Task<> pictureReadiness(QString look);
    QCoro::Task<> pictureGaps(QString look);
    QCoro::Task<> pictureAccounts(QString look);
    QCoro::Task<> pictureSettings(QString look);
    Domain::WatchState goodState() const;
    void save(QWidget &widget, const QString &page, const QString &look);
    void printPending() const;

    QApplication &m_application;
    const ConsoleOptions m_options;
    const Domain::SystemClock m_localClock;
    QDir m_folder;
    Console m_console;
    Console m_quietConsole;       // on a sandbox without requests, for the empty page
    Domain::CheckReport m_report; // the last one
    bool m_isQuietChecked = false;
    bool m_isReadinessRead = false;
    bool m_isWhole = true; // every picture so far was saved
};
