// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azureaccess.h"
#include "checkreport.h"
#include "clock.h"
#include "decision.h"

#include <QObject>
#include <QStringList>

#include <memory>

// Everything that talks to one cloud with one account: watching and deciding. Made in the GUI thread, given to the
// network thread, and from start() on used there alone. Values go in by slots and out by signals.
class AzureWorker : public QObject
{
    Q_OBJECT

public:
    // onlySubscriptions: GUIDs; empty: all that can be discovered. localClock: this computer's. serviceClock: corrected
    // by every answer, read by the GUI. Both outlive the worker.
    AzureWorker(Access::AzureAccess access, QStringList onlySubscriptions, const Domain::Clock &localClock,
        Domain::CorrectedClock &serviceClock);
    ~AzureWorker() override;

public Q_SLOTS:
    // Opens the journal, starts watching, and reads how decisions ended that the last run left open.
    void start();
    void checkNow();
    // Every decision is followed by progress that ends, whatever happens.
    void decide(const Domain::Decision &decision);

Q_SIGNALS:
    void checked(const Domain::CheckReport &report);
    void watchChanged(const Domain::WatchState &state);
    void progressed(const Domain::DecisionProgress &progress);
    // Something that concerns no single request, such as a journal that cannot be opened.
    void failed(const Domain::Error &error);

private:
    struct Parts;

    void settleOpenDecisions();

    Access::AzureAccess m_access;
    QStringList m_onlySubscriptions;
    const Domain::Clock &m_localClock;
    Domain::CorrectedClock &m_serviceClock;
    std::unique_ptr<Parts> m_parts; // made by start(), in the network thread
};
