// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

constexpr int symbolSize = 16; // pixels, the grid the symbols are drawn on

QImage render(const QString &path, int size)
{
    QSvgRenderer renderer(path);
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeSymbolsThatCanBeTinted_data();
    void shouldBeSymbolsThatCanBeTinted();
    void shouldDifferFromEachOther();
    void shouldShowTheProgramInColourOnAnyGround();
};

void TestIcons::shouldBeSymbolsThatCanBeTinted_data()
{
    QTest::addColumn<QString>("path");

    const QStringList files = QDir(u":/icons"_s).entryList(QDir::Files);
    QVERIFY(files.size() > 1);
    for (const QString &file : files) {
        if (file != "app.svg"_L1) {
            QTest::newRow(qPrintable(file)) << u":/icons/"_s + file;
        }
    }
}

void TestIcons::shouldBeSymbolsThatCanBeTinted()
{
    // GIVEN a symbol
    QFETCH(const QString, path);
    const QSvgRenderer renderer(path);
    QVERIFY(renderer.isValid());
    QVERIFY(!renderer.animated());
    QCOMPARE(renderer.viewBox(), QRect(0, 0, symbolSize, symbolSize));

    // WHEN it is drawn at its own size
    const QImage image = render(path, symbolSize);

    // THEN it is black on nothing, so that a palette can give it any colour, and it stands out
    int inked = 0;
    for (int y = 0; y < symbolSize; ++y) {
        for (int x = 0; x < symbolSize; ++x) {
            const QColor pixel = image.pixelColor(x, y);
            inked += pixel.alpha() > 127 ? 1 : 0;
            QVERIFY(pixel.alpha() == 0 || (pixel.red() == 0 && pixel.green() == 0 && pixel.blue() == 0));
        }
    }
    QVERIFY(inked > 8);
    QVERIFY(inked < symbolSize * symbolSize / 2);
}

void TestIcons::shouldDifferFromEachOther()
{
    // GIVEN all icons at the smallest size
    QHash<QString, QImage> images;
    for (const QString &file : QDir(u":/icons"_s).entryList(QDir::Files)) {
        images.insert(file, render(u":/icons/"_s + file, symbolSize));
    }

    for (auto left = images.cbegin(); left != images.cend(); ++left) {
        for (auto right = std::next(left); right != images.cend(); ++right) {
            // WHEN two of them are compared THEN they are not the same
            QVERIFY2(*left != *right, qPrintable(left.key() + u" = "_s + right.key()));
        }
    }
}

void TestIcons::shouldShowTheProgramInColourOnAnyGround()
{
    // WHEN the icon of the program is drawn
    const QImage image = render(u":/icons/app.svg"_s, 64);

    // THEN it has colours between black and white, and corners that show the ground
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    const QColor body = image.pixelColor(12, 40);
    QCOMPARE(body.alpha(), 255);
    QVERIFY(body.hsvSaturation() > 64);
    QVERIFY(body.lightness() > 32 && body.lightness() < 224);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
