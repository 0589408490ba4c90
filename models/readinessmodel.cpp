// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinessmodel.h"

#include "requestroles.h"
#include "visibletext.h"

#include <utility>

namespace Models
{

int ReadinessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_subjects.size());
}

int ReadinessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ReadinessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ReadinessSubject &subject = m_subjects.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return Domain::visibleLine(subject.title);
    case SubscriptionTitleRole:
        return subject.subscriptionId.isEmpty() ? QString() : subject.title;
    case TenantTitleRole:
        return subject.tenantTitle;
    case TenantIdRole:
        return subject.tenantId;
    case SubjectRole:
        return QVariant::fromValue(subject);
    case GradeRole:
        return QVariant::fromValue(subject.worst);
    default:
        return {};
    }
}

void ReadinessModel::showReport(const Domain::ReadinessReport &report)
{
    mergeRows(m_subjects, subjectsOf(report), [](const ReadinessSubject &subject) {
        return subject.subscriptionId.isEmpty() ? subject.tenantId.toLower() + u'/' : subject.subscriptionId.toLower();
    });
}

void ReadinessFilterModel::setShown(Shown shown)
{
    if (std::exchange(m_shown, shown) != shown) {
        invalidateRowsFilter();
    }
}

bool ReadinessFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex row = sourceModel()->index(sourceRow, 0, sourceParent);
    const auto grade = row.data(ReadinessModel::GradeRole).value<Domain::Grade>();
    return m_shown == Shown::All || grade == Domain::Grade::Problem || grade == Domain::Grade::Warning;
}

} // namespace Models
