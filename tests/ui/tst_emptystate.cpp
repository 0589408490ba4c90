// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptystate.h"

#include "openedpages.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestEmptyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldShowTheSentenceAndSinceWhen()
    {
        EmptyState state;
        state.setPage({u"empty"_s, u"Nothing is waiting."_s, u"Checked at 14:02."_s, EmptyPage::Action::None});
        state.show();
        QStringList texts;
        for (const auto *label : state.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty()) {
                texts << label->text();
            }
        }
        QCOMPARE(texts, (QStringList{u"Nothing is waiting."_s, u"Checked at 14:02."_s}));
        QCOMPARE(state.accessibleName(), u"Nothing is waiting."_s);
        QVERIFY(!state.findChild<QPushButton *>()->isVisible());
    }

    void shouldOfferTheOneActionOfThePage_data()
    {
        QTest::addColumn<EmptyPage::Action>("action");
        QTest::newRow("check") << EmptyPage::Action::CheckNow;
        QTest::newRow("clear") << EmptyPage::Action::ClearFilters;
    }

    void shouldOfferTheOneActionOfThePage()
    {
        QFETCH(const EmptyPage::Action, action);
        EmptyState state;
        state.setPage({u"empty"_s, u"Nothing is waiting."_s, {}, action});
        state.show();
        const QSignalSpy triggered(&state, &EmptyState::actionTriggered);

        QTest::mouseClick(state.findChild<QPushButton *>(), Qt::LeftButton);

        QCOMPARE(triggered.size(), 1);
        QCOMPARE(triggered.first().first().value<EmptyPage::Action>(), action);
    }

    void shouldOpenThePageThatItsNoteSpeaksOf()
    {
        Tests::OpenedPages opened;
        EmptyState empty;
        empty.setPage({u"empty"_s, u"Nothing."_s, {}, EmptyPage::Action::None, u"But see there."_s,
            QUrl(u"https://portal.azure.com/#view/x"_s)});
        empty.show();
        QPushButton *link = nullptr;
        for (auto *button : empty.findChildren<QPushButton *>()) {
            link = button->isVisible() ? button : link;
        }
        QVERIFY(link);
        link->click();
        QCOMPARE(opened.pages, QList<QUrl>({QUrl(u"https://portal.azure.com/#view/x"_s)}));
        QVERIFY(empty.accessibleDescription().contains(u"But see there."_s));
        empty.setPage({u"empty"_s, u"Nothing."_s, {}, EmptyPage::Action::None});
        QVERIFY(!link->isVisible());
    }

    void shouldKeepOutsideTextPlain()
    {
        EmptyState state;
        state.setPage({u"error"_s, u"<b>bold</b>"_s, u"<a href='http://example.com'>x</a>"_s, EmptyPage::Action::None});
        for (const auto *label : state.findChildren<QLabel *>()) {
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        }
    }
};

QTEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"
