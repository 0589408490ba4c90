// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mergingmodel.h"
#include "readinesssubject.h"

#include <QSortFilterProxyModel>

namespace Models
{

// The subscriptions and tenants of a readiness report, worst first. One column. A row is known by its subscription, or
// by its tenant when the whole tenant is concerned.
// SubscriptionTitleRole (empty for a whole tenant), TenantTitleRole and TenantIdRole of requestroles.h name it.
class ReadinessModel : public MergingModel
{
    Q_OBJECT

public:
    static constexpr int SubjectRole = Qt::UserRole + 100; // Models::ReadinessSubject
    static constexpr int GradeRole = Qt::UserRole + 101;   // Domain::Grade, the worst of its findings

    using MergingModel::MergingModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    // DisplayRole: the subscription, or the tenant, as text that is safe to show.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    void showReport(const Domain::ReadinessReport &report);

private:
    QList<ReadinessSubject> m_subjects;
};

// Those of a ReadinessModel that ask for something to be done: problems and warnings.
class ReadinessFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Shown { All, ProblemsAlone };

    using QSortFilterProxyModel::QSortFilterProxyModel;

public Q_SLOTS:
    void setShown(Models::ReadinessFilterModel::Shown shown);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    Shown m_shown = Shown::All;
};

} // namespace Models
