// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accent.h"

#include "appearance.h"
#include "contrast.h"

#include <QApplication>
#include <QSet>
#include <QTest>

using namespace Views;

class TestAccent : public QObject
{
    Q_OBJECT

    static constexpr std::array accents{
        Accent::Waiting, Accent::RunningOut, Accent::AccessRunning, Accent::NeedsAttention};

private Q_SLOTS:
    void shouldBeLegibleInEveryAppearance_data()
    {
        QTest::addColumn<Views::Appearance>("appearance");
        QTest::newRow("system") << Appearance::System;
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
        QTest::newRow("high contrast") << Appearance::HighContrast;
    }

    void shouldBeLegibleInEveryAppearance()
    {
        QFETCH(const Views::Appearance, appearance);
        const QPalette palette = paletteOf(appearance);
        for (const Accent accent : accents) {
            for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Highlight}) {
                const QColor ground = palette.color(role);
                QVERIFY(contrastRatio(accentColor(accent, ground), ground) >= legibleContrast);
            }
        }
    }

    void shouldReachTheEnhancedLevelOnBlack()
    {
        for (const Accent accent : accents) {
            QVERIFY(contrastRatio(accentColor(accent, Qt::black), Qt::black) >= enhancedContrast);
        }
    }

    void shouldDifferInColourShapeAndWord()
    {
        // GIVEN the four meanings
        QSet<QRgb> colors;
        QSet<QString> words;
        QList<QPainterPath> shapes;

        // WHEN each is asked for its signs
        for (const Accent accent : accents) {
            colors << accentColor(accent, Qt::white).rgb();
            words << accentWord(accent);
            const QPainterPath shape = accentShape(accent, QRectF(0, 0, 10, 10));
            QVERIFY(!shapes.contains(shape));
            shapes << shape;
            QCOMPARE(shape.boundingRect(), QRectF(0, 0, 10, 10));
        }

        // THEN no two share any
        QCOMPARE(colors.size(), 4);
        QCOMPARE(words.size(), 4);
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_MAIN(TestAccent)
#include "tst_accent.moc"
