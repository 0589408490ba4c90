// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contrast.h"

#include <QTest>

using namespace Views;

class TestContrast : public QObject
{
    Q_OBJECT

    // 216 grounds, evenly spread over all colours.
    static QList<QColor> grounds()
    {
        QList<QColor> grounds;
        for (int red = 0; red <= 255; red += 51) {
            for (int green = 0; green <= 255; green += 51) {
                for (int blue = 0; blue <= 255; blue += 51) {
                    grounds << QColor(red, green, blue);
                }
            }
        }
        return grounds;
    }

private Q_SLOTS:
    void shouldMeasureContrastAsPublished_data()
    {
        QTest::addColumn<QColor>("one");
        QTest::addColumn<QColor>("other");
        QTest::addColumn<double>("ratio");
        QTest::newRow("black and white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
        QTest::newRow("white and black") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
        QTest::newRow("same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
        QTest::newRow("the grey just legible on white") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
        QTest::newRow("pure red on white") << QColor(Qt::red) << QColor(Qt::white) << 4.0;
    }

    void shouldMeasureContrastAsPublished()
    {
        QFETCH(const QColor, one);
        QFETCH(const QColor, other);
        QFETCH(const double, ratio);
        QVERIFY(qAbs(contrastRatio(one, other) - ratio) < 0.01);
    }

    void shouldMakeAnyColourLegibleOnAnyGround()
    {
        for (const QColor &ground : grounds()) {
            for (const QColor &wanted : grounds()) {
                QVERIFY2(contrastRatio(legibleOn(ground, wanted), ground) >= legibleContrast,
                    qPrintable(wanted.name() + QLatin1StringView(" on ") + ground.name()));
            }
        }
    }

    void shouldLeaveALegibleColourAsItIs()
    {
        QCOMPARE(legibleOn(Qt::white, QColor(0, 0, 139)).toRgb(), QColor(0, 0, 139));
    }

    void shouldKeepMutedTextLegible()
    {
        for (const QColor &ground : grounds()) {
            const QColor text = legibleOn(ground, Qt::gray, 1000);
            const QColor muted = mutedText(text, ground);
            QVERIFY2(contrastRatio(muted, ground) >= legibleContrast, qPrintable(ground.name()));
            QVERIFY(contrastRatio(muted, ground) <= contrastRatio(text, ground));
        }
    }
};

QTEST_APPLESS_MAIN(TestContrast)
#include "tst_contrast.moc"
