// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azureworker.h"
#include "consoleoptions.h"
#include "mainwindow.h"
#include "networknotices.h"
#include "networkthread.h"
#include "preferencestore.h"
#include "queuelistmodel.h"
#include "requesttablemodel.h"
#include "subscriptionlistmodel.h"

#include <QPointer>

#include <memory>

namespace Sandbox
{
class EmbeddedSandbox;
struct Endpoints;
struct SandboxOptions;
} // namespace Sandbox

// The composition root: makes every part, connects them, and decides nothing. Lives in the GUI thread.
class Console : public QObject
{
    Q_OBJECT

public:
    // localClock: this computer's; outlives the console.
    Console(ConsoleOptions options, const Domain::Clock &localClock);
    ~Console() override;

    Views::MainWindow &window() { return m_window; }
    const Views::MainWindow &window() const { return m_window; }
    const Models::RequestTableModel &requests() const { return m_requests; }

    // Takes up the preferences and connects to what the options name: the embedded sandbox, or a cloud. A failure is
    // shown in the window. token: as Access::takeAccessToken() gave it.
    void connectToService(const QByteArray &token);
    // Simulates a tenant within this program and works on it.
    void connectToSandbox(const Sandbox::SandboxOptions &options);
    // scope: how the window names the cloud.
    void connectToCloud(Access::AzureAccess access, const Views::Scope &scope);

Q_SIGNALS:
    // After the models and the window have taken it in.
    void checked(const Domain::CheckReport &report);
    void readinessRead(const Domain::ReadinessReport &report);
    void progressed(const Domain::DecisionProgress &progress);
    void sandboxStarted(const Sandbox::Endpoints &endpoints);
    // Everybody is signed out and nothing of the program's own is left on this computer but remaining, paths; the
    // program is to end now, without writing anything.
    void localDataDeleted(const QStringList &remaining);

private:
    void connectWindow();
    void connectWorker();
    void workOnSandbox(const Sandbox::Endpoints &endpoints);
    void workOnCloud(Access::AzureAccess access);
    void takeReport(const Domain::CheckReport &report);
    void takeReadiness(const Domain::ReadinessReport &report);
    void takeProgress(const Domain::DecisionProgress &progress);
    void takeAccounts(const QList<Domain::Account> &accounts);
    void takeSignIn(const Domain::SignInProgress &progress);
    void signIn(const Domain::SignInRequest &request);
    void choosePreferences(const Domain::Preferences &chosen);
    void takeUpPreferences();
    void listenToNetwork();
    void deleteLocalData();
    void finishDeletion();
    void exportText(const QString &suggestedName, const QString &text);

    ConsoleOptions m_options;
    const Domain::Clock &m_localClock;
    const Settings::PreferenceStore m_preferenceStore;
    Settings::EffectivePreferences m_preferences;
    Views::Scope m_scope;
    QList<Domain::Account> m_accounts;
    enum class Origin { Service, Sandbox } m_origin = Origin::Service; // where a sign-in that is given up leads back to
    Domain::CorrectedClock m_serviceClock;
    Models::RequestTableModel m_requests;
    Models::QueueListModel m_queues;
    Models::SubscriptionListModel m_subscriptions;
    Views::MainWindow m_window;
    std::unique_ptr<Sandbox::EmbeddedSandbox> m_sandbox; // ends after the network thread, which talks to it
    std::unique_ptr<NetworkThread> m_network;
    std::unique_ptr<Platform::NetworkNotices> m_notices; // absent while on loopback, which no network concerns
    QPointer<AzureWorker> m_worker; // owned by the network thread; only its signals and slots are used here
};
