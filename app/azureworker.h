// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"
#include "azureaccess.h"
#include "checkreport.h"
#include "clock.h"
#include "decision.h"
#include "readiness.h"

#include <QObject>
#include <QStringList>

#include <memory>

// Everything that talks to one cloud: signing in, watching, deciding, readiness. Made in the GUI thread, given to the
// network thread, and from start() on used there alone. Values go in by slots and out by signals.
class AzureWorker : public QObject
{
    Q_OBJECT

public:
    // onlySubscriptions: GUIDs; empty: all that can be discovered. localClock: this computer's. serviceClock: corrected
    // by every answer, read by the GUI. Both outlive the worker.
    AzureWorker(Access::AzureAccess access, Domain::Preferences preferences, QStringList onlySubscriptions,
        const Domain::Clock &localClock, Domain::CorrectedClock &serviceClock);
    ~AzureWorker() override;

public Q_SLOTS:
    // Brings back who was signed in, opens the journal, starts watching, and reads how decisions ended that the last
    // run left open.
    void start();
    void checkNow();
    // Every decision is followed by progress that ends, whatever happens.
    void decide(const Domain::Decision &decision);

    // Followed by signInProgressed() that ends.
    void signIn(const Domain::SignInRequest &request);
    void cancelSignIn();
    void signOut(const QString &accountId);
    // Every account; answered by signedOutOfAll().
    void signOutOfAll();

    // Answered by readinessRead().
    void readReadiness();
    // For the whole tenant; answered by lockboxSwitched() with what the service says afterwards.
    void switchLockbox(const QString &tenantId, Domain::LockboxSwitch to);

    void setPreferences(const Domain::Preferences &preferences);

    // What the system tells about the network as a whole.
    void noticeNetwork();
    void noticeNetworkLost();

Q_SIGNALS:
    void checked(const Domain::CheckReport &report);
    void watchChanged(const Domain::WatchState &state);
    void progressed(const Domain::DecisionProgress &progress);
    void accountsChanged(const QList<Domain::Account> &accounts);
    void signInProgressed(const Domain::SignInProgress &progress);
    void signedOutOfAll();
    void readinessRead(const Domain::ReadinessReport &report);
    void lockboxSwitched(const QString &tenantId, const Domain::TenantOptIn &optIn);
    // Something that concerns no single request, such as a journal that cannot be opened.
    void failed(const Domain::Error &error);

private:
    struct Parts;

    void watch();
    void listenToPower();
    void openJournal();
    void settleOpenDecisions();
    void publishAccounts();

    Access::AzureAccess m_access;
    Domain::Preferences m_preferences;
    QStringList m_onlySubscriptions;
    const Domain::Clock &m_localClock;
    Domain::CorrectedClock &m_serviceClock;
    std::unique_ptr<Parts> m_parts; // made by start(), in the network thread
};
