// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readiness.h"

#include <QHash>
#include <QScrollArea>
#include <QUrl>

class QPushButton;
class QVBoxLayout;

namespace Views
{

class PlainLabel;

// The tenants: whether Lockbox is switched on for each, the buttons to switch it, and what no list shows: requests to
// the tenant itself.
class OptInList : public QScrollArea
{
    Q_OBJECT

public:
    explicit OptInList(QWidget *parent = nullptr);

    // page: where such requests are seen in the portal; invalid: the cloud has no portal.
    void setPortalPage(const QUrl &page);
    void showReport(const Domain::ReadinessReport &report);
    // The state of one tenant after it was switched, or why it could not be.
    void showOptIn(const Domain::TenantOptIn &optIn);

Q_SIGNALS:
    // To be asked about before it is done.
    void switchRequested(const QString &tenantId, Domain::LockboxSwitch change);

private:
    struct Row {
        QWidget *box;
        PlainLabel *state;
        QPushButton *enable;
        QPushButton *disable;
    };

    QWidget *tenantNote();
    Row makeRow(const QString &tenantId, const QString &title);
    static void showState(const Row &row, const Domain::TenantOptIn &optIn);

    QVBoxLayout *m_column;
    QHash<QString, Row> m_rows; // by tenant id in lower case
    QPushButton *m_portal = nullptr;
    QUrl m_portalPage;
};

} // namespace Views
