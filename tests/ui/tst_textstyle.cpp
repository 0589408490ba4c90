// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textstyle.h"

#include <QFontMetrics>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestTextStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMakeThreeSizes_data()
    {
        QTest::addColumn<bool>("isInPixels");
        QTest::newRow("points") << false;
        QTest::newRow("pixels") << true;
    }

    void shouldMakeThreeSizes()
    {
        QFETCH(const bool, isInPixels);
        QFont body;
        if (isInPixels) {
            body.setPixelSize(20);
        } else {
            body.setPointSizeF(20);
        }
        QVERIFY(QFontMetrics(titleFont(body)).height() > QFontMetrics(body).height());
        QVERIFY(QFontMetrics(secondaryFont(body)).height() < QFontMetrics(body).height());
    }

    void shouldKeepTheSizeOfTickingNumbers()
    {
        const QFont body;
        const QFont tabular = tabularFont(body);
        QCOMPARE(tabular.pointSizeF(), body.pointSizeF());
        QCOMPARE(
            QFontMetrics(tabular).horizontalAdvance(u"1111"_s), QFontMetrics(tabular).horizontalAdvance(u"0000"_s));
    }
};

QTEST_MAIN(TestTextStyle)
#include "tst_textstyle.moc"
