// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicesview.h"

#include "gradewords.h"
#include "iconset.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>

namespace Views
{
using Models::ServiceCoverageModel;

QVariant ServiceWordsModel::data(const QModelIndex &index, int role) const
{
    if (index.column() == ServiceCoverageModel::CoverageColumn) {
        const auto grade = mapToSource(index).data(ServiceCoverageModel::GradeRole).value<Domain::Grade>();
        if (role == Qt::DisplayRole) {
            return coverageWord(grade);
        }
        if (role == Qt::DecorationRole) {
            return icon(gradeIconName(grade), QGuiApplication::palette());
        }
    }
    if (index.column() == ServiceCoverageModel::ResourcesColumn && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::SizeHintRole) {
        constexpr int padding = 6; // above and below
        return QSize(0, QFontMetrics(QGuiApplication::font()).height() + 2 * padding);
    }
    return QIdentityProxyModel::data(index, role);
}

ServicesView::ServicesView(QWidget *parent)
    : QTreeView(parent)
{
    m_words.setSourceModel(&m_services);
    m_sorted.setSourceModel(&m_words);
    m_sorted.setSortRole(ServiceCoverageModel::SortRole);
    setModel(&m_sorted);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSortingEnabled(true);
    sortByColumn(ServiceCoverageModel::SubscriptionColumn, Qt::AscendingOrder);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Services"));
    setAccessibleDescription(tr("Resource types by subscription, and whether Customer Lockbox covers them."));
    header()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    setColumnWidth(ServiceCoverageModel::SubscriptionColumn, 28 * character);
    setColumnWidth(ServiceCoverageModel::TypeColumn, 38 * character);
    setColumnWidth(ServiceCoverageModel::ServiceColumn, 30 * character);
    setColumnWidth(ServiceCoverageModel::ResourcesColumn, 14 * character);
}

void ServicesView::showReport(const Domain::ReadinessReport &report)
{
    m_services.showReport(report);
}

} // namespace Views
