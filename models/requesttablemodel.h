// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "decision.h"
#include "requestmerge.h"
#include "requestrow.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>

namespace Models
{

// All known requests of the scope (one account in one cloud), whatever their status: a row each, told apart by
// identity. New rows are appended and rows never move; order is the proxy's. Every signal is exact. Lives in the GUI
// thread. Roles: requestroles.h.
class RequestTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeLeftColumn,     // nothing to display: the delegate words TimeLeftRole
        RequestColumn,      // resource type as delivered
        ResourceColumn,     // names of the resources
        TicketColumn,       // support ticket number as delivered
        SubscriptionColumn, // title of the subscription
        StatusColumn,       // status word as delivered
        CreatedColumn,      // QDateTime in UTC, or the delivered text where that is no date
        ColumnCount
    };
    Q_ENUM(Column)

    enum class Removal { AtOnce, Postponed };

    // serviceClock: the present time as the service sees it; outlives the model.
    explicit RequestTableModel(const Domain::Clock &serviceClock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const RequestRow &rowAt(int row) const { return *m_rows[static_cast<size_t>(row)]; }
    // The first row with this key; null / invalid when there is none. The pointer holds until the model changes.
    const Domain::LockboxRequest *requestFor(const Domain::RequestKey &key) const;
    QModelIndex indexOf(const Domain::RequestKey &key) const;
    // A decision about this request is under way here.
    bool isBeingDecided(const Domain::RequestKey &key) const { return m_phases.contains(key); }
    // Milliseconds since 1970 UTC by the service's clock.
    qint64 serviceTime() const;

    // Postponed: rows that a check misses stay until the first check after AtOnce (a row is under the pointer).
    void setRemoval(Removal removal) { m_removal = removal; }

public Q_SLOTS:
    // A finished check: known rows change, new ones are appended, missing ones leave (see planMerge()). Rows with a
    // decision under way are left alone; so are, for one check, rows read singly since the check before, because that
    // check may have read them earlier.
    void merge(const Domain::CheckReport &report);
    // One request was read again. Ignored when it is not listed, or when several rows share its key, since then nobody
    // can tell which of them was read. Keeps Defect::RepeatedId, which only a list can show.
    void update(const Domain::LockboxRequest &request);
    void showProgress(const Domain::DecisionProgress &progress);
    // Time has passed: one dataChanged over the first column, with the time roles only.
    void tick();
    // Another scope: forgets everything, by reset.
    void clear();

Q_SIGNALS:
    // A slot above is done and all its row signals are out: the moment to count.
    void settled();

private:
    void takeReading(int row, const Domain::LockboxRequest &request);
    // kept: defects of the known record that the new one takes over.
    void replaceRow(int row, Domain::LockboxRequest request, Domain::Defects kept);
    void appendRows(const std::vector<MergePlan::Addition> &additions);
    void removeUnshielded(std::vector<int> rows);
    void refreshTitles();
    const QHash<RowIdentity, int> &rowOf() const;
    int onlyRowOf(const Domain::RequestKey &key) const;
    bool isShielded(const Domain::RequestKey &key) const;
    void emitRowChanged(int row, const QList<int> &roles = {});

    const Domain::Clock &m_serviceClock;
    RequestRows m_rows;
    // Made anew when it is needed after rows were removed.
    mutable std::optional<QHash<RowIdentity, int>> m_rowOf;
    SubscriptionTitles m_titles;
    QHash<Domain::RequestKey, Domain::DecisionPhase> m_phases; // decisions under way
    QSet<Domain::RequestKey> m_readSinceCheck;
    Removal m_removal = Removal::AtOnce;
};

} // namespace Models
