// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azureworker.h"
#include "consoleoptions.h"
#include "mainwindow.h"
#include "networkthread.h"
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

    // Connects to what the options name: the embedded sandbox, or a cloud. A failure is shown in the window.
    // token: as Access::takeAccessToken() gave it.
    void connectToService(const QByteArray &token);
    // Simulates a tenant within this program and works on it.
    void connectToSandbox(const Sandbox::SandboxOptions &options);
    // scope: how the window names the cloud.
    void connectToCloud(Access::AzureAccess access, const Views::Scope &scope);

Q_SIGNALS:
    // After the models and the window have taken it in.
    void checked(const Domain::CheckReport &report);
    void progressed(const Domain::DecisionProgress &progress);
    void sandboxStarted(const Sandbox::Endpoints &endpoints);

private:
    void workOnSandbox(const Sandbox::Endpoints &endpoints);
    void takeReport(const Domain::CheckReport &report);
    void takeProgress(const Domain::DecisionProgress &progress);

    ConsoleOptions m_options;
    const Domain::Clock &m_localClock;
    Domain::CorrectedClock m_serviceClock;
    Models::RequestTableModel m_requests;
    Models::QueueListModel m_queues;
    Models::SubscriptionListModel m_subscriptions;
    Views::MainWindow m_window;
    std::unique_ptr<Sandbox::EmbeddedSandbox> m_sandbox; // ends after the network thread, which talks to it
    std::unique_ptr<NetworkThread> m_network;
    QPointer<AzureWorker> m_worker; // owned by the network thread; only its signals and slots are used here
};
