// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestcell.h"

#include "clockwords.h"
#include "decision.h"
#include "factwords.h"
#include "requesttablemodel.h"
#include "servicewords.h"
#include "timewords.h"
#include "visibletext.h"

#include <QCoreApplication>

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
    //: %1 is a span of time as "5h 10m": access was granted and ends at the latest after it
    static QString atMost(const QString &time) { return tr("≤ %1").arg(time); }
    //: For a screen reader; %1 is a span of time, %2 is "access running"
    static QString spokenAtMost(const QString &time, const QString &meaning)
    {
        return tr("at most %1 left, %2").arg(time, meaning);
    }
    //: Access was granted, Azure does not tell when it ends
    static QString endNotTold() { return tr("end not told"); }
    //: The time for a decision is over
    static QString expired() { return tr("expired"); }
    //: Granted access has reached its latest possible end
    static QString over() { return tr("access over"); }
    //: A decision made here is on its way
    static QString beingDecided() { return tr("being decided"); }
    //: In place of the names of the resources
    static QString noResource() { return tr("no resource named"); }
    static QString cannotBeDecided() { return tr("cannot be decided"); }
    //: %1 is the time left, %2 says what it means ("waiting")
    static QString spokenTime(const QString &time, const QString &meaning)
    {
        return tr("%1 left, %2").arg(time, meaning);
    }
    //: For a screen reader: two facts about one request
    static QString joined(const QString &first, const QString &second) { return tr("%1, %2").arg(first, second); }
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
        return {.meaning = Words::expired()};
    }
    const Accent accent = left < runsOutWithin ? Accent::RunningOut : Accent::Waiting;
    return {.accent = accent, .time = timeLeftWords(left), .meaning = accentWord(accent), .share = share};
}

TimeCell accessCell(std::chrono::milliseconds left, double share)
{
    if (left <= 0ms) {
        return {.meaning = Words::over()};
    }
    return {.accent = Accent::AccessRunning,
        .time = Words::atMost(timeLeftWords(left)),
        .meaning = accentWord(Accent::AccessRunning),
        .share = share};
}

TimeCell attentionCell(const QString &note)
{
    return {.accent = Accent::NeedsAttention, .meaning = accentWord(Accent::NeedsAttention), .note = note};
}

TimeCell timelessCell(const QModelIndex &index)
{
    const auto request = roleOf<Domain::LockboxRequest>(index, Models::RequestRole);
    if (request.status.known() == Domain::RequestStatus::Known::Approved) {
        return {
            .accent = Accent::AccessRunning, .meaning = accentWord(Accent::AccessRunning), .note = Words::endNotTold()};
    }
    return {};
}

QString spokenTimeOf(const QModelIndex &index)
{
    const TimeCell cell = timeCellOf(index);
    const std::chrono::milliseconds left(index.data(Models::TimeLeftRole).toLongLong());
    if (cell.time.isEmpty()) {
        return cell.note.isEmpty() ? cell.meaning : Words::joined(cell.meaning, cell.note);
    }
    const QString time = timeSpanWords(left);
    return cell.accent == Accent::AccessRunning ? Words::spokenAtMost(time, cell.meaning)
                                                : Words::spokenTime(time, cell.meaning);
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
        return attentionCell({});
    }
    const auto decidability = roleOf<Domain::Decidability>(index, Models::DecidabilityRole);
    if (queue == Domain::Queue::Pending && decidability == Domain::Decidability::DefectiveRecord) {
        return attentionCell(Words::cannotBeDecided());
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

QString resourcesCellOf(const QModelIndex &index)
{
    const QString names = Domain::visibleLine(index.siblingAtColumn(Column::ResourceColumn).data().toString());
    return names.isEmpty() ? Words::noResource() : names;
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
    return request.created->isReadable() ? dayAndClockWords(request.created->utc())
                                         : Domain::visibleLine(request.created->text());
}

QString accessibleCellOf(const QModelIndex &index, int column)
{
    switch (column) {
    case Column::TimeLeftColumn:
        return spokenTimeOf(index);
    case Column::RequestColumn: {
        const auto request = roleOf<Domain::LockboxRequest>(index, Models::RequestRole);
        return Words::joined(Words::joined(serviceName(request), resourcesCellOf(index)), placeCellOf(index));
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
