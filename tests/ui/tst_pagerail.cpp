// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagerail.h"

#include "accent.h"
#include "appearance.h"

#include <QSignalSpy>
#include <QTest>

using namespace Views;
using Models::Page;

class TestPageRail : public QObject
{
    Q_OBJECT

    // How many pixels of the rail have the colour of attention.
    static int attentionIn(PageRail &rail)
    {
        rail.setPalette(paletteOf(Appearance::Light));
        rail.resize(rail.sizeHint());
        const QImage image = rail.grab().toImage();
        const QColor wanted = accentColor(Accent::NeedsAttention, rail.palette().color(QPalette::Window));
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += image.pixelColor(x, y).rgb() == wanted.rgb() ? 1 : 0;
            }
        }
        return count;
    }

private Q_SLOTS:
    void shouldMarkNothingUntilAPageIsChosen()
    {
        Models::PageListModel pages;
        PageRail rail(pages);
        QVERIFY(!rail.selectionModel()->hasSelection());
        const QSignalSpy selected(&rail, &PageRail::pageSelected);
        rail.selectPage(Page::Readiness);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.first().first().value<Page>(), Page::Readiness);
    }

    void shouldTellTheSamePageAgainAfterItWasUnmarked()
    {
        Models::PageListModel pages;
        PageRail rail(pages);
        rail.selectPage(Page::Readiness);
        const QSignalSpy selected(&rail, &PageRail::pageSelected);
        rail.unmark();
        QCOMPARE(selected.size(), 0);
        rail.selectPage(Page::Readiness);
        QCOMPARE(selected.size(), 1);
    }

    void shouldCallAttentionToWhatIsNotWatchedAlone()
    {
        Models::PageListModel pages;
        PageRail rail(pages);
        rail.show();
        QCOMPARE(attentionIn(rail), 0);
        pages.setGapCount(2);
        QVERIFY(attentionIn(rail) > 10);
        pages.setGapCount(0);
        QCOMPARE(attentionIn(rail), 0);
    }
};

QTEST_MAIN(TestPageRail)
#include "tst_pagerail.moc"
