// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resourceid.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

class TestResourceId : public QObject
{
    Q_OBJECT

    static QString subscription() { return u"4472C904-1b2a-4c5d-8e6f-a0b1c2d3e4f5"_s; }

private Q_SLOTS:
    void shouldReadEveryPublishedForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ResourceId::Form>("form");
        QTest::addColumn<QString>("subscriptionId");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("name");
        using Form = ResourceId::Form;
        const QString id = subscription();
        const QString none;
        QTest::newRow("published: no leading slash, capitals")
            << u"SUBSCRIPTIONS/%1/RESOURCEGROUPS/DEMORG/PROVIDERS/MICROSOFT.COMPUTE/VIRTUALMACHINES/DEMO"_s.arg(id)
            << Form::Resource << id << u"DEMORG"_s << u"MICROSOFT.COMPUTE/VIRTUALMACHINES"_s << u"DEMO"_s;
        QTest::newRow("published: masked subscription")
            << u"SUBSCRIPTIONS/xxxxxxxx-xxxx/RESOURCEGROUPS/DEMORG/PROVIDERS/MICROSOFT.COMPUTE/VIRTUALMACHINES/DEMO"_s
            << Form::Resource << u"xxxxxxxx-xxxx"_s << u"DEMORG"_s << u"MICROSOFT.COMPUTE/VIRTUALMACHINES"_s
            << u"DEMO"_s;
        QTest::newRow("published: bare subscription") << id << Form::Subscription << id << none << none << id;
        QTest::newRow("published: classic role instance")
            << u"sampleresource.cloudapp.net.WorkerRole1.WorkerRole1_IN_0"_s << Form::Other << none << none << none
            << u"sampleresource.cloudapp.net.WorkerRole1.WorkerRole1_IN_0"_s;
        QTest::newRow("as ARM writes it")
            << u"/subscriptions/%1/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stprod"_s.arg(id)
            << Form::Resource << id << u"rg"_s << u"Microsoft.Storage/storageAccounts"_s << u"stprod"_s;
        QTest::newRow("nested type")
            << u"/subscriptions/%1/resourceGroups/rg/providers/Microsoft.Sql/servers/s/databases/d"_s.arg(id)
            << Form::Resource << id << u"rg"_s << u"Microsoft.Sql/servers/databases"_s << u"d"_s;
        QTest::newRow("extension of a resource")
            << u"/subscriptions/%1/resourceGroups/rg/providers/A.B/c/d/providers/Microsoft.Authorization/locks/l"_s.arg(
                   id)
            << Form::Resource << id << u"rg"_s << u"Microsoft.Authorization/locks"_s << u"l"_s;
        QTest::newRow("no resource group") << u"/subscriptions/%1/providers/Microsoft.X/y/z"_s.arg(id) << Form::Resource
                                           << id << none << u"Microsoft.X/y"_s << u"z"_s;
        QTest::newRow("resource group") << u"/subscriptions/%1/resourceGroups/rg"_s.arg(id) << Form::ResourceGroup << id
                                        << u"rg"_s << none << u"rg"_s;
        QTest::newRow("group and resource called providers")
            << u"/subscriptions/%1/resourceGroups/providers/providers/A.B/c/providers"_s.arg(id) << Form::Resource << id
            << u"providers"_s << u"A.B/c"_s << u"providers"_s;
        QTest::newRow("subscription path")
            << u"/subscriptions/%1/"_s.arg(id) << Form::Subscription << id << none << none << id;
    }

    void shouldReadEveryPublishedForm()
    {
        QFETCH(QString, text);
        const ResourceId id = ResourceId::parse(u" "_s + text + u"\n"_s);
        QCOMPARE(id.text(), text);
        QTEST(id.form(), "form");
        QTEST(id.subscriptionId(), "subscriptionId");
        QTEST(id.resourceGroup(), "group");
        QTEST(id.type(), "type");
        QTEST(id.name(), "name");
    }

    void shouldKeepWhatIsNoArmId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("slashes") << u"///"_s;
        QTest::newRow("word alone") << u"subscriptions"_s;
        QTest::newRow("other root") << u"/providers/Microsoft.Management/managementGroups/mg"_s;
        QTest::newRow("web address") << u"https://portal.azure.com/#resource"_s;
        QTest::newRow("GUID in braces") << u"{%1}"_s.arg(subscription());
        QTest::newRow("control characters") << u"vm\u0000\u202Ebad"_s;
    }

    void shouldKeepWhatIsNoArmId()
    {
        QFETCH(QString, text);
        const ResourceId id = ResourceId::parse(text);
        QCOMPARE(id.form(), ResourceId::Form::Other);
        QCOMPARE(id.text(), text);
        QCOMPARE(id.name(), text);
    }

    void shouldNotTakeACutPathForAResource_data()
    {
        QTest::addColumn<QString>("tail");
        QTest::newRow("providers alone") << u"/providers"_s;
        QTest::newRow("namespace") << u"/providers/Microsoft.Compute"_s;
        QTest::newRow("type without name") << u"/providers/Microsoft.Compute/virtualMachines"_s;
    }

    void shouldNotTakeACutPathForAResource()
    {
        QFETCH(QString, tail);
        const ResourceId id = ResourceId::parse(u"/subscriptions/s/resourceGroups/rg"_s + tail);
        QCOMPARE(id.form(), ResourceId::Form::ResourceGroup);
        QCOMPARE(id.name(), u"rg"_s);
    }

    void shouldSplitLists()
    {
        const auto texts = [](const QList<ResourceId> &resources) {
            QStringList list;
            for (const ResourceId &resource : resources) {
                list << resource.text();
            }
            return list;
        };
        const QStringList expected{u"a"_s, u"b c"_s, u"d"_s};
        QCOMPARE(texts(parseResourceIds(u"a,b c, d"_s)), expected);
        QCOMPARE(texts(parseResourceIds(u",a,, b c ,d,  ,"_s)), expected);
        QCOMPARE(texts(parseResourceIds(QStringList{u"a"_s, u" b c"_s, u""_s, u"d"_s})), expected);
        QCOMPARE(parseResourceIds(QString()).size(), 0);
        QCOMPARE(parseResourceIds(QString(100'000, u',')).size(), 0);
        // An array element of the older shape is one id, whatever it holds.
        QCOMPARE(texts(parseResourceIds(QStringList{u"a,b"_s})), QStringList{u"a,b"_s});
    }

    void shouldCompareWithoutRegardToCase()
    {
        QVERIFY(ResourceId::parse(u"SUBSCRIPTIONS/A"_s) == ResourceId::parse(u"subscriptions/a"_s));
        QVERIFY(!(ResourceId::parse(u"subscriptions/a"_s) == ResourceId::parse(u"subscriptions/b"_s)));
    }

    void shouldKnowAGuid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGuidText");
        QTest::newRow("any case") << subscription() << true;
        QTest::newRow("masked") << u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"_s << false;
        QTest::newRow("braces") << u"{%1}"_s.arg(subscription()) << false;
        QTest::newRow("no hyphens") << QString(32, u'a') << false;
        QTest::newRow("too short") << subscription().chopped(1) << false;
        QTest::newRow("too long") << subscription() + u'0' << false;
        QTest::newRow("line break behind") << subscription() + u'\n' << false;
        QTest::newRow("blank before") << u' ' + subscription() << false;
        QTest::newRow("wide digits") << subscription().replace(u'4', u'４') << false;
        QTest::newRow("path tricks") << u"../../../../enableLockbox/aaaaaaaaaaaa"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void shouldKnowAGuid()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGuidText);
        QCOMPARE(isGuid(text), isGuidText);
    }
};

QTEST_GUILESS_MAIN(TestResourceId)

#include "tst_resourceid.moc"
