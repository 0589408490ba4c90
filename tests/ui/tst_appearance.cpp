// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"

#include "contrast.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTest>

using namespace Views;

class TestAppearance : public QObject
{
    Q_OBJECT

    static void addOwnAppearances()
    {
        QTest::addColumn<Views::Appearance>("appearance");
        QTest::addColumn<double>("leastContrast");
        QTest::newRow("light") << Appearance::Light << legibleContrast;
        QTest::newRow("dark") << Appearance::Dark << legibleContrast;
        QTest::newRow("high contrast") << Appearance::HighContrast << enhancedContrast;
    }

private Q_SLOTS:
    void shouldHaveLegibleText_data() { addOwnAppearances(); }

    void shouldHaveLegibleText()
    {
        QFETCH(const Views::Appearance, appearance);
        QFETCH(const double, leastContrast);
        const QPalette palette = paletteOf(appearance);
        const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::Link, QPalette::Base},
            {QPalette::Link, QPalette::Window},
            {QPalette::LinkVisited, QPalette::Base},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
        };
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto &[text, ground] : pairs) {
                const double ratio = contrastRatio(palette.color(group, text), palette.color(group, ground));
                QVERIFY2(ratio >= leastContrast, qPrintable(QString::number(text) + u' ' + QString::number(ratio)));
            }
        }
    }

    void shouldTellEnabledFromDisabled_data() { addOwnAppearances(); }

    void shouldTellEnabledFromDisabled()
    {
        QFETCH(const Views::Appearance, appearance);
        const QPalette palette = paletteOf(appearance);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            QVERIFY(palette.color(QPalette::Disabled, role) != palette.color(QPalette::Active, role));
        }
    }

    void shouldGiveTheWholeProgramItsPalette_data() { addOwnAppearances(); }

    void shouldGiveTheWholeProgramItsPalette()
    {
        QFETCH(const Views::Appearance, appearance);
        // GIVEN a window on screen
        QWidget window;
        window.show();

        // WHEN the appearance is chosen
        applyAppearance(*qApp, appearance);

        // THEN the window has its colours
        const QColor expected = paletteOf(appearance).color(QPalette::Window);
        QVERIFY(QTest::qWaitFor([&] { return window.palette().color(QPalette::Window) == expected; }));
        QCOMPARE(QApplication::palette().color(QPalette::Text), paletteOf(appearance).color(QPalette::Text));
    }

    void shouldHandTheColoursBackToTheSystem()
    {
        // GIVEN the system's style and colours
        applyAppearance(*qApp, Appearance::System);
        const QString style = QApplication::style()->name();
        const QColor window = QApplication::palette().color(QPalette::Window);

        // WHEN another appearance comes and goes
        applyAppearance(*qApp, Appearance::HighContrast);
        QVERIFY(QApplication::palette().color(QPalette::Window) != window);
        applyAppearance(*qApp, Appearance::System);

        // THEN they are back
        QCOMPARE(QApplication::style()->name(), style);
        QCOMPARE(QApplication::palette().color(QPalette::Window), window);
    }

    void shouldDrawBordersInHighContrast()
    {
        // GIVEN a button in high contrast
        applyAppearance(*qApp, Appearance::HighContrast);
        QPushButton button(QStringLiteral("Deny"));
        button.resize(120, 40);

        // WHEN it is drawn
        const QImage picture = button.grab().toImage();

        // THEN its edge is white on black: Fusion alone would draw black on black
        QCOMPARE(picture.pixelColor(60, 0), QColor(Qt::white));
        QCOMPARE(picture.pixelColor(0, 20), QColor(Qt::white));
        QCOMPARE(picture.pixelColor(8, 8), QColor(Qt::black));
    }

    void shouldDrawBordersInTheDark()
    {
        // GIVEN a field in the dark, which Fusion alone leaves without an edge
        applyAppearance(*qApp, Appearance::Dark);
        QLineEdit field;
        field.resize(120, 32);

        // WHEN it is drawn
        const QImage picture = field.grab().toImage();

        // THEN its edge stands out from what is inside
        QVERIFY(contrastRatio(picture.pixelColor(60, 0), picture.pixelColor(60, 6)) > 3);
    }

    void cleanup() { applyAppearance(*qApp, Appearance::System); }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
