// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestcell.h"

#include "decision.h"
#include "factwords.h"
#include "requesttablemodel.h"
#include "servicewords.h"
#include "timewords.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = Models::RequestTableModel::Column;

namespace Views
{
namespace
{

constexpr std::chrono::milliseconds runsOutWithin = 8h;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Views::RequestCell)
public:
    //: %1 is a span of time: access was granted and ends at the latest after it
    static QString atMost(const QString &time) { return tr("at most %1").arg(time); }
    //: Access was granted, Azure does not tell when it ends
    static QString endNotTold() { return tr("end not told"); }
    //: The time for a decision is over
    static QString expired() { return tr("expired"); }
    //: Granted access has reached its latest possible end
    static QString over() { return tr("access over"); }
    //: A decision made here is on its way
    static QString beingDecided() { return tr("being decided"); }
    static QString cannotBeDecided() { return tr("cannot be decided"); }
    //: %1 is the time left, %2 says what it means ("waiting")
    static QString spokenTime(const QString &time, const QString &meaning)
    {
        return tr("%1 left, %2").arg(time, meaning);
    }
    //: %1 is a subscription, %2 its tenant
    static QString place(const QString &subscription, const QString &tenant)
    {
        return tr("%1 · %2").arg(subscription, tenant);
    }

    static QString phase(Domain::DecisionPhase phase)
    {
        switch (phase) {
        case Domain::DecisionPhase::Rereading:
            return tr("Reading again");
        case Domain::DecisionPhase::Sending:
            return tr("Sending");
        case Domain::DecisionPhase::Waiting:
            return tr("Waiting for Azure");
        case Domain::DecisionPhase::Resolving:
            return tr("Finding out");
        default:
            return {};
        }
    }
};

template <typename Value> Value roleOf(const QModelIndex &index, int role)
{
    return index.data(role).value<Value>();
}

TimeCell waitingCell(std::chrono::milliseconds left, double share)
{
    if (left <= 0ms) {
        return {{}, {}, Words::expired(), {}};
    }
    const Accent accent = left < runsOutWithin ? Accent::RunningOut : Accent::Waiting;
    return {accent, timeLeftWords(left), accentWord(accent), share};
}

TimeCell accessCell(std::chrono::milliseconds left, double share)
{
    if (left <= 0ms) {
        return {{}, {}, Words::over(), {}};
    }
    return {Accent::AccessRunning, Words::atMost(timeLeftWords(left)), accentWord(Accent::AccessRunning), share};
}

TimeCell timelessCell(const QModelIndex &index)
{
    const auto request = roleOf<Domain::LockboxRequest>(index, Models::RequestRole);
    if (request.status.known() == Domain::RequestStatus::Known::Approved) {
        return {Accent::AccessRunning, {}, Words::endNotTold(), {}};
    }
    return {};
}

} // namespace

TimeCell timeCellOf(const QModelIndex &index)
{
    const auto queue = roleOf<Domain::Queue>(index, Models::QueueRole);
    const auto meaning = roleOf<Models::TimeMeaning>(index, Models::TimeMeaningRole);
    const std::chrono::milliseconds left(index.data(Models::TimeLeftRole).toLongLong());
    const double share = index.data(Models::TimeShareRole).toDouble();

    if (index.data(Models::PhaseRole).isValid()) {
        TimeCell cell = waitingCell(left, share);
        cell.meaning = Words::beingDecided();
        return cell;
    }
    if (queue == Domain::Queue::Attention) {
        return {Accent::NeedsAttention, {}, accentWord(Accent::NeedsAttention), {}};
    }
    const auto decidability = roleOf<Domain::Decidability>(index, Models::DecidabilityRole);
    if (queue == Domain::Queue::Pending && decidability == Domain::Decidability::DefectiveRecord) {
        return {Accent::NeedsAttention, {}, Words::cannotBeDecided(), {}};
    }
    switch (meaning) {
    case Models::TimeMeaning::RequestExpires:
        return waitingCell(left, share);
    case Models::TimeMeaning::AccessEndsAtMost:
        return accessCell(left, share);
    case Models::TimeMeaning::NoTime:
        break;
    }
    return timelessCell(index);
}

QString statusCellOf(const QModelIndex &index)
{
    const QVariant phase = index.data(Models::PhaseRole);
    if (phase.isValid()) {
        return Words::phase(phase.value<Domain::DecisionPhase>());
    }
    return statusWords(roleOf<Domain::LockboxRequest>(index, Models::RequestRole).status);
}

QString placeCellOf(const QModelIndex &index)
{
    const QString subscription = Domain::visibleLine(index.data(Models::SubscriptionTitleRole).toString());
    const QString tenant = Domain::visibleLine(index.data(Models::TenantTitleRole).toString());
    return tenant.isEmpty() ? subscription : Words::place(subscription, tenant);
}

QString createdCellOf(const QModelIndex &index)
{
    const auto request = roleOf<Domain::LockboxRequest>(index, Models::RequestRole);
    if (!request.created) {
        return {};
    }
    return request.created->isReadable()
               ? QLocale().toString(request.created->utc().toLocalTime(), QLocale::ShortFormat)
               : Domain::visibleLine(request.created->text());
}

QString accessibleCellOf(const QModelIndex &index, int column)
{
    switch (column) {
    case Column::TimeLeftColumn: {
        const TimeCell cell = timeCellOf(index);
        const std::chrono::milliseconds left(index.data(Models::TimeLeftRole).toLongLong());
        return cell.words.isEmpty() ? cell.meaning : Words::spokenTime(timeSpanWords(left), cell.meaning);
    }
    case Column::RequestColumn: {
        const auto request = roleOf<Domain::LockboxRequest>(index, Models::RequestRole);
        return requestTitle(request) + u", "_s + placeCellOf(index);
    }
    case Column::StatusColumn:
        return statusCellOf(index);
    case Column::CreatedColumn:
        return createdCellOf(index);
    default:
        return Domain::visibleLine(index.data(Qt::DisplayRole).toString());
    }
}

QString toolTipOf(const QModelIndex &index, int column)
{
    const auto request = roleOf<Domain::LockboxRequest>(index, Models::RequestRole);
    switch (column) {
    case Column::TimeLeftColumn:
        return request.expiration ? utcWords(request.expiration->utc()) : QString();
    case Column::CreatedColumn:
    case Column::StatusColumn:
        return request.created ? utcWords(request.created->utc()) : QString();
    default:
        return accessibleCellOf(index, column);
    }
}

} // namespace Views
