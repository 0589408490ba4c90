// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestdelegate.h"

#include "appearance.h"
#include "contrast.h"
#include "requesttablemodel.h"
#include "samples.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Column = Models::RequestTableModel::Column;

class TestRequestDelegate : public QObject
{
    Q_OBJECT

    static constexpr QSize cellSize{300, 44};

    Samples::StandingClock m_clock;

    static QStyleOptionViewItem option(Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        QStyleOptionViewItem option;
        option.rect = QRect({0, 0}, cellSize);
        option.state = QStyle::State_Enabled | QStyle::State_Active;
        option.direction = direction;
        option.font = QApplication::font();
        option.palette = paletteOf(Appearance::Light);
        return option;
    }

    static QImage painted(const QModelIndex &index, const QStyleOptionViewItem &option)
    {
        QImage image(cellSize, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        RequestDelegate().paint(&painter, option, index);
        return image;
    }

    // How many pixels differ from the ground in these columns of the picture, the line below the row left out.
    static int inkBetween(const QImage &image, int left, int right)
    {
        int ink = 0;
        for (int y = 0; y < image.height() - 1; ++y) {
            for (int x = left; x < right; ++x) {
                ink += image.pixel(x, y) == image.pixel(0, 0) ? 0 : 1;
            }
        }
        return ink;
    }

private Q_SLOTS:
    void shouldMakeRows44HighOrAsHighAsTheFontNeeds()
    {
        QFont font = QApplication::font();
        font.setPixelSize(12);
        QCOMPARE(RequestDelegate::rowHeight(font), 44);
        font.setPixelSize(32);
        QVERIFY(RequestDelegate::rowHeight(font) > 2 * 28);
    }

    void shouldDrawEveryColumn()
    {
        Models::RequestTableModel model(m_clock);
        model.merge(Samples::report({Samples::request(1)}));
        for (int column = 0; column < Models::RequestTableModel::ColumnCount; ++column) {
            QVERIFY(inkBetween(painted(model.index(0, column), option()), 8, cellSize.width()) > 50);
        }
    }

    void shouldMirrorForRightToLeft()
    {
        // GIVEN a request whose icon stands at the leading edge
        Models::RequestTableModel model(m_clock);
        model.merge(Samples::report({Samples::request(1)}));
        const QModelIndex index = model.index(0, Column::RequestColumn);

        // WHEN it is drawn in both directions
        const QImage leftToRight = painted(index, option(Qt::LeftToRight));
        const QImage rightToLeft = painted(index, option(Qt::RightToLeft));

        // THEN the icons mirror each other exactly, and the text leaves the other side
        const int edge = 8 + 20;
        QCOMPARE(inkBetween(leftToRight, 0, edge), inkBetween(rightToLeft, cellSize.width() - edge, cellSize.width()));
        QVERIFY(inkBetween(leftToRight, 0, cellSize.width() / 2) > inkBetween(leftToRight, cellSize.width() / 2, 300));
        QVERIFY(inkBetween(rightToLeft, 0, cellSize.width() / 2) < inkBetween(rightToLeft, cellSize.width() / 2, 300));
    }

    void shouldNotLetTextsOverlap()
    {
        // GIVEN the time cell: time at the leading edge, its meaning beside it, in both directions
        Models::RequestTableModel model(m_clock);
        model.merge(Samples::report({Samples::request(1)}));
        const QModelIndex index = model.index(0, Column::TimeLeftColumn);

        // THEN the same amount of ink is drawn in both: where texts overlap, ink is lost
        const int leftToRight = inkBetween(painted(index, option(Qt::LeftToRight)), 0, cellSize.width());
        const int rightToLeft = inkBetween(painted(index, option(Qt::RightToLeft)), 0, cellSize.width());
        QVERIFY2(qAbs(leftToRight - rightToLeft) * 20 < leftToRight,
            qPrintable(u"%1 %2"_s.arg(leftToRight).arg(rightToLeft)));
    }

    void shouldDarkenASelectionThatIsTooPaleForItsText()
    {
        // GIVEN a palette as some styles have it: white on a middle blue
        Models::RequestTableModel model(m_clock);
        model.merge(Samples::report({Samples::request(1)}));
        QStyleOptionViewItem selected = option();
        selected.state |= QStyle::State_Selected;
        selected.palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
        selected.palette.setColor(QPalette::HighlightedText, Qt::white);

        const QColor ground = painted(model.index(0, Column::TicketColumn), selected).pixelColor(0, 0);

        QVERIFY(contrastRatio(ground, Qt::white) >= legibleContrast);
    }

    void shouldDrawHostileText()
    {
        Domain::LockboxRequest request = Samples::request(1, QString(1'000'000, u'\u0301'));
        request.resources = Domain::parseResourceIds(QStringList{QString(1'000'000, u'\u202E')});
        request.supportRequest = u"<img src='file:///etc/passwd'>"_s + QString(1'000'000, u'x');
        Models::RequestTableModel model(m_clock);
        model.merge(Samples::report({request}));
        for (int column = 0; column < Models::RequestTableModel::ColumnCount; ++column) {
            QCOMPARE(painted(model.index(0, column), option()).size(), cellSize);
        }
    }

    void shouldDrawInNoRoomAtAll()
    {
        Models::RequestTableModel model(m_clock);
        model.merge(Samples::report({Samples::request(1)}));
        QStyleOptionViewItem narrow = option();
        narrow.rect.setWidth(3);
        for (int column = 0; column < Models::RequestTableModel::ColumnCount; ++column) {
            QCOMPARE(inkBetween(painted(model.index(0, column), narrow), 3, cellSize.width()), 0);
        }
    }
};

QTEST_MAIN(TestRequestDelegate)
#include "tst_requestdelegate.moc"
