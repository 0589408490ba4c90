// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scope.h"

#include <QWidget>

class QLabel;

namespace Views
{

// At the foot of the rail: which cloud, as whom. The sandbox is marked as such.
class ScopeLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeLabel(QWidget *parent = nullptr);

    void setScope(const Scope &scope);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLabel *m_cloud;
    QLabel *m_account;
};

// "Sandbox", or the name of the cloud.
QString scopeTitle(const Scope &scope);

} // namespace Views
