// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subjectlist.h"

#include "appearance.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestSubjectList : public QObject
{
    Q_OBJECT

    static SubjectLine lineOf(const QModelIndex &index)
    {
        return {.iconName = u"warning"_s,
            .accent = Accent::NeedsAttention,
            .title = index.data().toString(),
            .tenant = {u"tenant"_s, u"Contoso"_s},
            .place = u"<b>Contoso</b>"_s,
            .note = u"1 problem"_s};
    }

    struct Fixture {
        QStandardItemModel model;
        SubjectList list{model, lineOf};

        explicit Fixture(const QStringList &titles)
        {
            for (const QString &title : titles) {
                model.appendRow(new QStandardItem(title));
            }
            list.resize(300, 400);
            list.show();
        }
    };

private Q_SLOTS:
    void shouldKeepOneRowSelected()
    {
        // GIVEN a list whose rows come after it is shown
        Fixture fixture({});
        const QSignalSpy shown(&fixture.list, &SubjectList::subjectShown);
        fixture.model.appendRow(new QStandardItem(u"a"_s));
        fixture.model.appendRow(new QStandardItem(u"b"_s));

        // THEN the first is selected and told, as a row of the model
        QCOMPARE(shown.last().first().toModelIndex(), fixture.model.index(0, 0));
        QCOMPARE(fixture.list.selectionModel()->selectedIndexes().size(), 1);

        // AND when it goes, the next one is
        fixture.model.removeRow(0);
        QCOMPARE(shown.last().first().toModelIndex().data().toString(), u"b"_s);

        // AND when the last goes, none
        fixture.model.removeRow(0);
        QVERIFY(!shown.last().first().toModelIndex().isValid());
    }

    void shouldTellWhenTheSelectedRowChanges()
    {
        Fixture fixture({u"a"_s, u"b"_s});
        const QSignalSpy shown(&fixture.list, &SubjectList::subjectShown);
        fixture.model.item(0)->setText(u"c"_s);
        QCOMPARE(shown.last().first().toModelIndex().data().toString(), u"c"_s);
    }

    void shouldBeWalkedWithTheArrowKeys()
    {
        Fixture fixture({u"a"_s, u"b"_s});
        const QSignalSpy shown(&fixture.list, &SubjectList::subjectShown);
        QTest::keyClick(&fixture.list, Qt::Key_Down);
        QCOMPARE(shown.last().first().toModelIndex().row(), 1);
    }

    void shouldSpeakTheWholeRowAndKeepToolTipsPlain()
    {
        const Fixture fixture({u"Production"_s});
        const QAbstractItemModelTester tester(
            fixture.list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex row = fixture.list.model()->index(0, 0);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Production, <b>Contoso</b> · 1 problem"_s);
        QVERIFY(!row.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }

    void shouldMakeRows44HighOrAsHighAsTheFontNeeds()
    {
        Fixture fixture({u"a"_s});
        QVERIFY(fixture.list.sizeHintForRow(0) >= 44);
        QFont large = fixture.list.font();
        large.setPixelSize(40);
        fixture.list.setFont(large);
        QVERIFY(fixture.list.sizeHintForRow(0) > 80);
    }

    void shouldPaintEveryRowInEveryLook_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << Appearance::Light << Qt::LeftToRight;
        QTest::newRow("dark, mirrored") << Appearance::Dark << Qt::RightToLeft;
        QTest::newRow("high contrast") << Appearance::HighContrast << Qt::LeftToRight;
    }

    void shouldPaintEveryRowInEveryLook()
    {
        QFETCH(const Appearance, appearance);
        QFETCH(const Qt::LayoutDirection, direction);
        Fixture fixture({u"a"_s, u"b"_s});
        fixture.list.setPalette(paletteOf(appearance));
        fixture.list.setLayoutDirection(direction);
        const QImage image = fixture.list.viewport()->grab().toImage();
        // The icon of the second row, at its leading edge, has the colour of attention.
        const QColor accent = accentColor(Accent::NeedsAttention, paletteOf(appearance).color(QPalette::Base));
        const QRect row = fixture.list.visualRect(fixture.list.model()->index(1, 0));
        int painted = 0;
        for (int y = row.top(); y < row.bottom(); ++y) {
            for (int x = 0; x < 40; ++x) {
                const int place = direction == Qt::LeftToRight ? x : image.width() - 1 - x;
                painted += image.pixelColor(place, y).rgb() == accent.rgb() ? 1 : 0;
            }
        }
        QVERIFY2(painted > 5, qPrintable(QString::number(painted)));
    }
};

QTEST_MAIN(TestSubjectList)
#include "tst_subjectlist.moc"
