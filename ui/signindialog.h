// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"
#include "signinchoice.h"

#include <QDialog>

class QDialogButtonBox;
class QStackedWidget;

namespace Domain
{
class Clock;
}

namespace Views
{

class MessageBar;
class SignInWaiting;

// Signing in from the question how to the end: the choice of the way, what to do meanwhile, why it failed with another
// try. Not modal, so that the requests stay in sight. It closes itself when somebody has signed in; closed before, it
// cancels. It emits what the user wants; tokens never come here.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    // localClock: by which a device code expires; outlives the dialog.
    explicit SignInDialog(const Domain::Clock &localClock, QWidget *parent = nullptr);

    void setRegistration(SignInChoice::Registration registration);
    // Asks how to sign in; see SignInChoice::offer(). While a sign-in is under way it only comes to the front.
    void offer(const Domain::SignInRequest &request, const QString &who);

public Q_SLOTS:
    void showProgress(const Domain::SignInProgress &progress);

Q_SIGNALS:
    void signInRequested(const Domain::SignInRequest &request);
    // The sign-in under way is no longer wanted.
    void cancelled();
    void settingsRequested();

protected:
    void done(int result) override;
    void changeEvent(QEvent *event) override;

private:
    void start();
    void showChoice();
    void showFailure(const Domain::Error &error);
    bool isUnderWay() const;
    void fit();

    MessageBar *m_failure;
    QStackedWidget *m_pages;
    SignInChoice *m_choice;
    SignInWaiting *m_waiting;
    QDialogButtonBox *m_buttons;
    QPushButton *m_signIn;
};

} // namespace Views
