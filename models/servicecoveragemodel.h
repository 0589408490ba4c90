// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mergingmodel.h"
#include "readiness.h"
#include "subscriptiontitles.h"

namespace Models
{

// Which resource types occur in which subscription, and whether Lockbox covers them. A row is known by subscription and
// type.
class ServiceCoverageModel : public MergingModel
{
    Q_OBJECT

public:
    enum Column { SubscriptionColumn, TypeColumn, ServiceColumn, ResourcesColumn, CoverageColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, // raw value of the column: QString in lower case, or a number
        GradeRole,               // Domain::Grade, the same in every column
    };

    using MergingModel::MergingModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    // DisplayRole: text that is safe to show, or the number of resources; nothing in CoverageColumn, which is for the
    // view to word.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    void showReport(const Domain::ReadinessReport &report);

private:
    struct Row {
        Domain::ServiceCoverage coverage;
        QString subscriptionTitle;

        friend bool operator==(const Row &, const Row &) = default;
    };

    static QVariant shown(const Row &row, int column);
    static QVariant raw(const Row &row, int column);

    QList<Row> m_rows;
};

} // namespace Models
