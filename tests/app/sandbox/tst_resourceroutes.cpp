// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedazure.h"

#include <QTest>

using namespace Tests;

class TestResourceRoutes : public QObject
{
    Q_OBJECT

    static QString below(SimulatedAzure &azure, const QString &rest)
    {
        return u"/subscriptions/"_s + azure.subscription() + rest + u"?api-version=2021-04-01"_s;
    }

private Q_SLOTS:
    void shouldListResourcesPageByPage()
    {
        // GIVEN small pages
        SimulatedAzure azure({.paging = {.pageSize = 4}});

        // WHEN
        const auto first = azure.get(below(azure, u"/resources"_s));

        // THEN there is more, and each resource has an id of its own that goes with its type
        QVERIFY(json(first).contains("nextLink"_L1));
        const QJsonArray resources = valueOf(first);
        QCOMPARE(resources.size(), 4);
        QCOMPARE(resources[0]["type"_L1].toString(), u"Microsoft.Compute/virtualMachines"_s);
        QVERIFY(resources[0]["id"_L1].toString().contains(u"/providers/Microsoft.Compute/virtualMachines/"_s));
        QVERIFY(resources[0]["id"_L1] != resources[1]["id"_L1]);
    }

    void shouldTellTheRegistrationOfTheProvider()
    {
        SimulatedAzure azure;
        const auto answer = azure.get(below(azure, u"/providers/microsoft.customerlockbox"_s));
        QCOMPARE(json(answer)["registrationState"_L1].toString(), u"Registered"_s);
        QCOMPARE(azure.get(below(azure, u"/providers/Microsoft.Other"_s)).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestResourceRoutes)
#include "tst_resourceroutes.moc"
