// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicewords.h"

#include "samples.h"

#include <QFile>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestServiceWords : public QObject
{
    Q_OBJECT

    static Domain::LockboxRequest requestFor(const QString &resourceIds, const QString &label)
    {
        Domain::LockboxRequest request = Samples::request(1);
        request.resources = Domain::parseResourceIds(resourceIds);
        request.resourceType = label;
        return request;
    }

private Q_SLOTS:
    void shouldNameTheService_data()
    {
        QTest::addColumn<QString>("resourceIds");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("iconName");
        const QString group = u"/subscriptions/11111111-0000-4000-8000-000000000000/resourceGroups/demo"_s;

        QTest::newRow("by type, in capitals")
            << (group + u"/providers/Microsoft.Compute/virtualMachines/vm"_s).mid(1).toUpper() << u"VMSS"_s
            << u"Virtual machine"_s << u"service-compute"_s;
        QTest::newRow("scale set is no machine") << group + u"/providers/Microsoft.Compute/virtualMachineScaleSets/s"_s
                                                 << QString() << u"Virtual machine scale set"_s << u"service-compute"_s;
        QTest::newRow("below a known type")
            << group + u"/providers/Microsoft.Storage/storageAccounts/s/blobServices/default"_s << QString()
            << u"Storage account"_s << u"service-storage"_s;
        QTest::newRow("the special type first") << group + u"/providers/Microsoft.Sql/servers/s/databases/d"_s
                                                << QString() << u"SQL database"_s << u"service-database"_s;
        QTest::newRow("resource group") << group << u"Virtual Machine"_s << u"Resource group"_s << u"service-other"_s;
        QTest::newRow("bare subscription") << u"11111111-0000-4000-8000-000000000000"_s << u"Anything"_s
                                           << u"Subscription"_s << u"service-subscription"_s;
        QTest::newRow("classic name, known label") << u"demo.cloudapp.net.WorkerRole1"_s << u"Virtual Machine"_s
                                                   << u"Virtual machine"_s << u"service-compute"_s;
        QTest::newRow("unknown type, unknown label")
            << group + u"/providers/Microsoft.New/things/t"_s << u"Things"_s << u"Things"_s << u"service-other"_s;
        QTest::newRow("nothing") << QString() << QString() << u"Resource"_s << u"service-other"_s;
        QTest::newRow("hostile label") << QString() << u"a\u202Eb\nc"_s << u"a⟨U+202E⟩b c"_s << u"service-other"_s;
    }
    void shouldNameTheService()
    {
        QFETCH(QString, resourceIds);
        QFETCH(QString, label);
        const Domain::LockboxRequest request = requestFor(resourceIds, label);
        QTEST(serviceName(request), "name");
        QTEST(serviceIconName(request), "iconName");
        QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(serviceIconName(request))));
    }

    void shouldSpeakOfTheResource()
    {
        QCOMPARE(resourcePhrase(Samples::request(7)), u"the virtual machine vm-7"_s);
        QCOMPARE(resourcePhrase(requestFor(u"demo.cloudapp.net"_s, u"Things"_s)), u"the resource demo.cloudapp.net"_s);
        QCOMPARE(resourcePhrase(requestFor({}, {})), u"a resource that Azure does not name"_s);
    }

    void shouldTellWhenTheWholeSubscriptionIsMeant()
    {
        QVERIFY(coversWholeSubscription(requestFor(Samples::subscriptionId(), {})));
        QVERIFY(!coversWholeSubscription(Samples::request(1)));
    }
};

QTEST_GUILESS_MAIN(TestServiceWords)
#include "tst_servicewords.moc"
