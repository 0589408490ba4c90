// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenantmark.h"

#include "contrast.h"

#include <QPainter>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace Views;
using namespace Qt::StringLiterals;

class TestTenantMark : public QObject
{
    Q_OBJECT

    static QString tenant(quint32 number)
    {
        return QUuid(number, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8).toString(QUuid::WithoutBraces);
    }

private Q_SLOTS:
    void shouldKeepItsColourInAnyCase()
    {
        QCOMPARE(tenantColor(u"ABCD-ef"_s, Qt::white), tenantColor(u"abcd-EF"_s, Qt::white));
        // So that an update of the program does not repaint every tenant.
        QCOMPARE(tenantColor(tenant(1), Qt::white), tenantColor(tenant(1), Qt::white));
    }

    void shouldStandOutFromEveryGround_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::newRow("light") << QColor(Qt::white);
        QTest::newRow("grey") << QColor(0xef, 0xf0, 0xf1);
        QTest::newRow("dark") << QColor(0x23, 0x26, 0x29);
        QTest::newRow("high contrast") << QColor(Qt::black);
        QTest::newRow("selected") << QColor(0x30, 0x8c, 0xc6);
    }

    void shouldStandOutFromEveryGround()
    {
        QFETCH(const QColor, ground);
        QSet<QRgb> colors;
        for (quint32 number = 0; number < 200; ++number) {
            const QColor color = tenantColor(tenant(number), ground);
            QVERIFY2(contrastRatio(color, ground) >= 3.0, qPrintable(color.name()));
            QVERIFY(qMax(contrastRatio(color, Qt::white), contrastRatio(color, Qt::black)) >= legibleContrast);
            colors << color.rgb();
        }
        QCOMPARE(colors.size(), 8);
    }

    void shouldTakeTheFirstLetterOfTheName()
    {
        QCOMPARE(tenantInitial(u"contoso"_s), u"C"_s);
        QCOMPARE(tenantInitial(u" \u202E(4th Coffee)"_s), u"4"_s);
        QCOMPARE(tenantInitial(u"«Ärzte»"_s), u"Ä"_s);
        QCOMPARE(tenantInitial(u"…"_s), QString());
        QCOMPARE(tenantInitial({}), QString());
    }

    void shouldTakeNoRoomForAnUnknownTenant()
    {
        QWidget parent;
        auto *mark = new TenantMark(&parent);
        mark->showTenant({tenant(1), u"Contoso"_s});
        QVERIFY(!mark->isHidden());
        mark->showTenant({});
        QVERIFY(mark->isHidden());
    }

    void shouldPaintTheColourAndTheLetter()
    {
        // GIVEN a white picture
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);

        // WHEN a sign is painted
        paintTenantSign(painter, image.rect(), {tenant(1), u"Contoso"_s}, Qt::white);
        painter.end();

        // THEN its edge has the colour, and the letter leaves another within
        const QColor color = tenantColor(tenant(1), Qt::white);
        QCOMPARE(image.pixelColor(16, 2).rgb(), color.rgb());
        bool hasLetter = false;
        for (int x = 6; x < 26; ++x) {
            hasLetter = hasLetter || image.pixelColor(x, 16).rgb() != color.rgb();
        }
        QVERIFY(hasLetter);
    }
};

QTEST_MAIN(TestTenantMark)
#include "tst_tenantmark.moc"
