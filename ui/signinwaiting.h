// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Domain
{
class Clock;
}

namespace Views
{

class PlainLabel;

// What to do while a sign-in is under way: the page that waits in the browser, or the code to enter elsewhere, with the
// time it has left.
class SignInWaiting : public QWidget
{
    Q_OBJECT

public:
    // localClock: the clock by which a code expires; outlives this widget.
    explicit SignInWaiting(const Domain::Clock &localClock, QWidget *parent = nullptr);

    // Opens the browser when the way asks for it, once for each address.
    void showProgress(const Domain::SignInProgress &progress);
    // Renews the countdown; called every second while a code is visible.
    void tick();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *codeBox();
    QWidget *addressBox();
    void showWords(const Domain::SignInProgress &progress);
    void openPage();
    void restyle();

    const Domain::Clock &m_clock;
    QTimer m_second;
    QUrl m_address;
    QString m_code;
    QDateTime m_expiresAt;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QWidget *m_codeBox = nullptr;
    QLabel *m_codeLabel = nullptr;
    PlainLabel *m_left = nullptr;
    QWidget *m_addressBox = nullptr;
    PlainLabel *m_addressLabel = nullptr;
    QPushButton *m_open = nullptr;
    PlainLabel *m_notOpened = nullptr;
    QProgressBar *m_busy;
};

} // namespace Views
