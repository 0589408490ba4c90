// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace Views
{

class PlainLabel;

// The question how to sign in: the ways with what each does, and the tenant. Ways that need an app registration of the
// organisation are off without one, with the reason and the way to Settings.
class SignInChoice : public QWidget
{
    Q_OBJECT

public:
    enum class Registration { Missing, Present };

    explicit SignInChoice(QWidget *parent = nullptr);

    void setRegistration(Registration registration);
    // request: what to start with. who: the account that signs in anew, as a person calls it; empty: another account.
    void offer(const Domain::SignInRequest &request, const QString &who);
    // As chosen, with what offer() brought besides.
    Domain::SignInRequest request() const;

Q_SIGNALS:
    void settingsRequested();
    // Enter was pressed in the tenant field.
    void accepted();

private:
    QWidget *wayBox();
    QWidget *tenantBox();
    void chooseWay(Domain::SignInWay way);

    Domain::SignInRequest m_request;
    PlainLabel *m_why;
    QButtonGroup *m_ways;
    PlainLabel *m_missing;
    QPushButton *m_settings;
    QLineEdit *m_tenant;
};

} // namespace Views
