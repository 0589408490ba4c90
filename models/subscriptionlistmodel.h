// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "subscriptiontitles.h"

#include <QAbstractListModel>
#include <QSet>

#include <vector>

namespace Models
{

// The choices of the subscription filter: "All subscriptions", then every subscription of the last check by title.
// Displayed as "title (tenant)". A check changes rows by identity, so that a choice survives it.
class SubscriptionListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, // QString, lower-case; invalid, and so empty, for "All subscriptions"
        TitleRole,             // QString, as delivered
        TenantRole,            // QString, as delivered, empty when not known
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    // The row of a subscription, in any case; 0 ("All subscriptions") when it is not listed.
    int rowOf(const QString &subscriptionId) const;

    // What a person calls a subscription or a tenant heard of so far, by its id in any case.
    SubscriptionTitle title(const QString &subscriptionId) const { return m_titles.of(subscriptionId); }
    QString tenantTitle(const QString &tenantId) const { return m_titles.ofTenant(tenantId); }

public Q_SLOTS:
    // Subscriptions that were asked but not discovered are listed by their id. A check that failed may not know all of
    // them: it takes none away.
    void merge(const Domain::CheckReport &report);
    // Another scope.
    void clear();

private:
    struct Entry {
        QString id; // lower-case
        SubscriptionTitle title;

        // By title in any case; the id makes the order total.
        bool operator<(const Entry &other) const;
    };
    using Entries = std::vector<Entry>;

    static QString displayed(const SubscriptionTitle &title);
    void removeUnlisted(const QSet<QString> &ids);
    void insertNew(const QSet<QString> &ids);
    void refreshTitles();

    Entries m_entries; // row 1 and on, by title and id
    SubscriptionTitles m_titles;
};

} // namespace Models
