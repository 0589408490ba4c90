// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"
#include "mergingmodel.h"

#include <QTimer>

namespace Models
{

class SubscriptionListModel;

// How many of them are stale or cannot be watched. What is merely late is not counted: it was read a moment ago, and
// its answer is on the way.
int unwatchedCount(const QList<Domain::WatchGap> &gaps);

// What is not watched as it should be, in the order it was reported: worst first. One column. A row is known by its
// subscription, or by its tenant when the whole tenant is concerned.
// Names that become known later are shown as soon as the event loop is reached.
// SubscriptionTitleRole (empty for a whole tenant), TenantTitleRole and TenantIdRole of requestroles.h name it.
class GapListModel : public MergingModel
{
    Q_OBJECT

public:
    static constexpr int GapRole = Qt::UserRole + 100; // Domain::WatchGap

    // names: what subscriptions and tenants are called; outlives this model.
    explicit GapListModel(const SubscriptionListModel &names, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    // DisplayRole: the subscription, or the tenant, as text that is safe to show.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    void showGaps(const QList<Domain::WatchGap> &gaps);

private:
    struct Row {
        Domain::WatchGap gap;
        QString subscriptionTitle; // empty: the whole tenant
        QString tenantTitle;
        QString tenantId;

        friend bool operator==(const Row &, const Row &) = default;
    };

    Row rowOf(const Domain::WatchGap &gap) const;
    void merge();

    const SubscriptionListModel &m_names;
    QList<Domain::WatchGap> m_gaps;
    QList<Row> m_rows;
    QTimer m_renewal; // many names may become known at once: they are taken in together
};

} // namespace Models
