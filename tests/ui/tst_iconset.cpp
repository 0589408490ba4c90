// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iconset.h"

#include <QApplication>
#include <QDir>
#include <QPixmapCache>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestIconSet : public QObject
{
    Q_OBJECT

    // The colours of all pixels that are drawn in full.
    static QSet<QRgb> opaqueColors(const QPixmap &pixmap)
    {
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255) {
                    colors << image.pixel(x, y);
                }
            }
        }
        return colors;
    }

private Q_SLOTS:
    void shouldDrawEveryIconInTheGivenColour_data()
    {
        QTest::addColumn<QString>("name");
        for (const QFileInfo &file : QDir(u":/icons"_s).entryInfoList()) {
            if (file.baseName() != "app"_L1) {
                QTest::newRow(qPrintable(file.baseName())) << file.baseName();
            }
        }
    }

    void shouldDrawEveryIconInTheGivenColour()
    {
        QFETCH(const QString, name);
        const QColor color(10, 120, 200);
        QCOMPARE(opaqueColors(icon(name, color).pixmap(32, 32)), QSet<QRgb>{color.rgb()});
    }

    void shouldFollowThePaletteAndTheMode()
    {
        QPalette palette;
        palette.setColor(QPalette::WindowText, Qt::green);
        palette.setColor(QPalette::Disabled, QPalette::WindowText, Qt::gray);
        palette.setColor(QPalette::HighlightedText, Qt::yellow);
        const QIcon search = icon(u"search"_s, palette);

        QCOMPARE(opaqueColors(search.pixmap({32, 32}, QIcon::Normal)), QSet<QRgb>{QColor(Qt::green).rgb()});
        QCOMPARE(opaqueColors(search.pixmap({32, 32}, QIcon::Disabled)), QSet<QRgb>{QColor(Qt::gray).rgb()});
        QCOMPARE(opaqueColors(search.pixmap({32, 32}, QIcon::Selected)), QSet<QRgb>{QColor(Qt::yellow).rgb()});
    }

    void shouldBeSharpOnDenseScreens()
    {
        const QPixmap pixmap = icon(u"lock"_s, QColor(Qt::black)).pixmap({16, 16}, 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    }

    void shouldKeepTheOwnColoursOfTheApplicationIcon()
    {
        QVERIFY(opaqueColors(applicationIcon().pixmap(64, 64)).size() > 1);
    }
};

QTEST_MAIN(TestIconSet)
#include "tst_iconset.moc"
