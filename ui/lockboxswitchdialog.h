// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readiness.h"
#include "scope.h"
#include "tenantmark.h"

#include <QDialog>

namespace Views
{

class DeliberateButton;

// The question before Lockbox is switched on or off for a tenant: what that does, for which tenant, by which account
// and who may do it. No default button; Enter confirms nothing. Shown with open(), it waits for nobody; it destroys
// itself when closed.
class LockboxSwitchDialog : public QDialog
{
    Q_OBJECT

public:
    // scope: names cloud and account.
    LockboxSwitchDialog(
        Domain::LockboxSwitch change, const TenantSign &tenant, const Scope &scope, QWidget *parent = nullptr);

Q_SIGNALS:
    // Emitted at most once.
    void confirmed();

private:
    QWidget *facts(const TenantSign &tenant, const Scope &scope);
    QWidget *buttons();
    void confirm();
    bool isEnabling() const { return m_change == Domain::LockboxSwitch::Enable; }

    Domain::LockboxSwitch m_change;
    DeliberateButton *m_confirm = nullptr;
};

} // namespace Views
