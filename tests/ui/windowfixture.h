// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mainwindow.h"
#include "queuelistmodel.h"
#include "requestpage.h"
#include "requestselection.h"
#include "requesttablemodel.h"
#include "samples.h"
#include "subscriptionlistmodel.h"

#include <QAction>
#include <QTest>

namespace Samples
{

// The window on models of its own, shown and active.
struct WindowFixture {
    StandingClock clock;
    Models::RequestTableModel requests{clock};
    Models::QueueListModel queues{requests};
    Models::SubscriptionListModel subscriptions;
    Views::MainWindow window{requests, queues, subscriptions, clock, clock};

    WindowFixture()
    {
        window.show();
        std::ignore = QTest::qWaitForWindowActive(&window);
    }

    void merge(const QList<Domain::LockboxRequest> &list)
    {
        const Domain::CheckReport report = Samples::report(list);
        subscriptions.merge(report);
        requests.merge(report);
    }

    Domain::RequestKey shown() const
    {
        return window.requestPage().selection().shown().data(Models::KeyRole).value<Domain::RequestKey>();
    }
    QAction *action(const QString &text) const
    {
        for (auto *action : window.findChildren<QAction *>()) {
            if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    }
};

} // namespace Samples
