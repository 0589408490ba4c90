// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "servicecoveragemodel.h"

#include <QIdentityProxyModel>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace Views
{

// Adds the words and icons of the grades to a ServiceCoverageModel.
class ServiceWordsModel : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

// Which resource types of which subscription Lockbox covers, as a table that can be sorted.
class ServicesView : public QTreeView
{
    Q_OBJECT

public:
    explicit ServicesView(QWidget *parent = nullptr);

public Q_SLOTS:
    void showReport(const Domain::ReadinessReport &report);

private:
    Models::ServiceCoverageModel m_services;
    ServiceWordsModel m_words;
    QSortFilterProxyModel m_sorted;
};

} // namespace Views
