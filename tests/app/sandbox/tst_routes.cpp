// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

class TestRoutes : public QObject
{
    Q_OBJECT

    const Route m_route{u"GET"_s, u"/subscriptions/{subscriptionId}/providers/X.Y/things/{name}"_s, {}, {}};

private Q_SLOTS:
    void shouldMatchRegardlessOfCaseAndKeepValues()
    {
        const auto parameters = match(m_route, u"SUBSCRIPTIONS/AbC/Providers/x.y/THINGS/dEf"_s.split(u'/'));
        QVERIFY(parameters);
        QCOMPARE(parameters->value(u"subscriptionId"_s), u"AbC"_s);
        QCOMPARE(parameters->value(u"name"_s), u"dEf"_s);
    }

    void shouldNotMatchOtherPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("shorter") << u"subscriptions/a/providers/X.Y/things"_s;
        QTest::newRow("longer") << u"subscriptions/a/providers/X.Y/things/b/c"_s;
        QTest::newRow("other word") << u"subscriptions/a/providers/X.Z/things/b"_s;
        QTest::newRow("part of a word") << u"subscription/a/providers/X.Y/things/b"_s;
    }

    void shouldNotMatchOtherPaths()
    {
        QFETCH(QString, path);
        QVERIFY(!match(m_route, path.split(u'/')));
    }
};

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
