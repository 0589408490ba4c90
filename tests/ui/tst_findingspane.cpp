// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingspane.h"

#include "copybutton.h"
#include "factform.h"
#include "plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestFindingsPane : public QObject
{
    Q_OBJECT

    static SubjectCard subject(int findings)
    {
        SubjectCard card{.title = u"Production"_s, .tenant = {u"tenant"_s, u"Contoso"_s}, .id = u"id-1"_s};
        for (int number = 0; number < findings; ++number) {
            card.findings << FindingCard{.iconName = u"error"_s,
                .accent = Accent::NeedsAttention,
                .grade = u"Problem"_s,
                .reason = u"Reason %1."_s.arg(number),
                .fix = u"Fix."_s,
                .source = u"Documentation"_s};
        }
        return card;
    }

    static QStringList shownFacts(const FindingsPane &pane)
    {
        QStringList facts;
        for (const FactRow *row : pane.findChildren<FactRow *>()) {
            facts << row->name() + u": "_s + row->shownText();
        }
        return facts;
    }

private Q_SLOTS:
    void shouldShowEachFindingWithWhatToDoAndItsSource()
    {
        FindingsPane pane;
        pane.show();
        pane.showSubject(subject(2));
        const QStringList facts = shownFacts(pane);
        QVERIFY(facts.contains(u"Tenant: Contoso"_s));
        QVERIFY(facts.contains(u"Id: id-1"_s));
        QCOMPARE(facts.count(u"What to do: Fix."_s), 2);
        QCOMPARE(facts.count(u"Source: Documentation"_s), 2);
        QCOMPARE(facts.count(u"Result: Problem"_s), 2);
        bool isSpoken = false;
        for (const auto *label : pane.findChildren<PlainLabel *>()) {
            isSpoken = isSpoken || label->accessibleName() == u"Problem: Reason 1."_s;
        }
        QVERIFY(isSpoken);
    }

    void shouldLetTheSourceBeCopied()
    {
        FindingsPane pane;
        pane.show();
        pane.showSubject(subject(1));
        for (auto *button : pane.findChildren<CopyButton *>()) {
            if (button->accessibleName().contains(u"Source"_s)) {
                button->click();
            }
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Documentation"_s);
    }

    void shouldKeepItsPlaceForTheSameSubject()
    {
        // GIVEN a long subject that was scrolled
        FindingsPane pane;
        pane.resize(300, 200);
        pane.show();
        pane.showSubject(subject(20));
        QVERIFY(QTest::qWaitFor([&] { return pane.verticalScrollBar()->maximum() > 100; }));
        pane.verticalScrollBar()->setValue(100);
        const QWidget *page = pane.widget();

        // WHEN the same comes again, nothing is built anew
        pane.showSubject(subject(20));
        QCOMPARE(pane.widget(), page);
        QCOMPARE(pane.verticalScrollBar()->value(), 100);

        // AND another subject starts at the top
        SubjectCard other = subject(20);
        other.id = u"id-2"_s;
        pane.showSubject(other);
        QCOMPARE(pane.verticalScrollBar()->value(), 0);
    }

    void shouldShowNothingWhenNothingIsSelected()
    {
        FindingsPane pane;
        pane.showSubject(subject(1));
        pane.showSubject(std::nullopt);
        QVERIFY(shownFacts(pane).isEmpty());
    }
};

QTEST_MAIN(TestFindingsPane)
#include "tst_findingspane.moc"
