// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layoutstate.h"

#include <QTest>

using namespace Views;

class TestLayoutState : public QObject
{
    Q_OBJECT

    static LayoutState sample() { return {"geometry", "splitter", "panes", QByteArray(3000, '\0')}; }

private Q_SLOTS:
    void shouldComeBackAsItWas()
    {
        QCOMPARE(LayoutState::fromBytes(sample().toBytes()), std::optional(sample()));
        QCOMPARE(LayoutState::fromBytes(LayoutState{}.toBytes()), std::optional(LayoutState{}));
    }

    void shouldRefuseWhatIsNoLayout_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = sample().toBytes();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("layout=1");
        QTest::newRow("cut short") << good.chopped(1);
        QTest::newRow("header alone") << good.first(6);
        QTest::newRow("something behind it") << good + 'x';
        QByteArray otherVersion = good;
        otherVersion[5] = 99;
        QTest::newRow("other version") << otherVersion;
        QByteArray hugeLength = good;
        hugeLength.replace(6, 4, QByteArray::fromHex("7fffffff"));
        QTest::newRow("a length far beyond the end") << hugeLength;
    }

    void shouldRefuseWhatIsNoLayout()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!LayoutState::fromBytes(bytes));
    }
};

QTEST_APPLESS_MAIN(TestLayoutState)
#include "tst_layoutstate.moc"
