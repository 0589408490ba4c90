// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gapspage.h"

#include "emptystate.h"
#include "factform.h"
#include "findingspane.h"
#include "gaplistmodel.h"
#include "readinesssamples.h"
#include "subjectlist.h"
#include "subscriptionlistmodel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Domain::WatchGap;

class TestGapsPage : public QObject
{
    Q_OBJECT

    struct Fixture {
        Models::SubscriptionListModel names;
        Models::GapListModel gaps{names};
        GapsPage page{gaps};
        SubjectList &list = *page.findChild<SubjectList *>();
        FindingsPane &pane = *page.findChild<FindingsPane *>();
        EmptyState &empty = *page.findChild<EmptyState *>();

        Fixture()
        {
            names.merge(Samples::report({}));
            page.resize(900, 600);
            page.show();
        }
        QPushButton *signIn() const
        {
            for (auto *button : page.findChildren<QPushButton *>()) {
                if (button->text() == u"Sign &In …"_s) {
                    return button;
                }
            }
            return nullptr;
        }
    };

    static WatchGap blind(const Domain::Error &reason)
    {
        return {.kind = WatchGap::Kind::Blind,
            .tenantId = Samples::tenantId(0),
            .subscriptionId = Samples::subscriptionId(),
            .reason = reason,
            .lastGoodRead = QDateTime(QDate(2026, 3, 2), QTime(7, 0), QTimeZone::UTC)};
    }

private Q_SLOTS:
    void shouldSayThatEverythingIsWatchedAndSinceWhen()
    {
        Fixture fixture;
        Domain::WatchState state;
        QDateTime now(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::UTC);
        fixture.page.showWatchState(state, now);
        QVERIFY(fixture.empty.isVisible());
        QVERIFY(!fixture.empty.page().sentence.contains(u"Everything"_s));
        state.lastGoodCheck = now;
        fixture.page.showWatchState(state, now);
        QCOMPARE(fixture.empty.page().sentence, u"Everything is watched."_s);
        QVERIFY(fixture.empty.page().since.startsWith(u"Checked"_s));
        const QSignalSpy checks(&fixture.page, &GapsPage::checkRequested);
        fixture.empty.findChild<QPushButton *>()->click();
        QCOMPARE(checks.size(), 1);
    }

    void shouldExplainTheSelectedGap()
    {
        // GIVEN a subscription whose role has lapsed
        Fixture fixture;
        fixture.gaps.showGaps(
            {blind({.kind = Domain::ErrorKind::Forbidden, .httpStatus = 403, .correlationId = u"corr"_s})});

        // THEN the page gives name, tenant, reason, last reading, what to do and the detail to copy
        QVERIFY(!fixture.empty.isVisible());
        const auto subject = fixture.pane.subject();
        QVERIFY(subject);
        QCOMPARE(subject->title, u"Contoso Production"_s);
        QCOMPARE(subject->tenant.title, u"Contoso"_s);
        const FindingCard &card = subject->findings.first();
        QVERIFY2(card.reason.contains(u"The last good reading was at"_s), qPrintable(card.reason));
        QVERIFY(!card.fix.isEmpty());
        QVERIFY(card.detail.contains(u"corr"_s));
        QVERIFY(!fixture.signIn()->isVisible());

        // AND when it is watched again, the page is empty again
        fixture.gaps.showGaps({});
        QVERIFY(fixture.empty.isVisible());
    }

    void shouldOfferTheSignInWhereItHelps()
    {
        Fixture fixture;
        const WatchGap gap = blind({.kind = Domain::ErrorKind::NotSignedIn, .claims = "{}"});
        fixture.gaps.showGaps({gap});
        const QSignalSpy signIns(&fixture.page, &GapsPage::signInRequested);
        QVERIFY(fixture.signIn()->isVisible());
        fixture.signIn()->click();
        QCOMPARE(signIns.size(), 1);
        QCOMPARE(signIns.first().first().value<WatchGap>(), gap);
    }

    void shouldTellTheKindsApartWithoutColour()
    {
        Fixture fixture;
        WatchGap late = blind({});
        late.kind = WatchGap::Kind::Late;
        WatchGap stale = blind({});
        stale.kind = WatchGap::Kind::Stale;
        stale.subscriptionId = u"b"_s;
        WatchGap tenant = blind({});
        tenant.subscriptionId.clear();
        fixture.gaps.showGaps({tenant, stale, late});
        QSet<QString> spoken;
        for (int row = 0; row < 3; ++row) {
            spoken << fixture.list.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        }
        QVERIFY(spoken.contains(u"Contoso, Whole tenant · cannot be watched"_s));
        QVERIFY(spoken.contains(u"Contoso Production, Contoso · no answer yet"_s));
        QVERIFY(spoken.contains(u"b, Contoso · out of date"_s));
    }
};

QTEST_MAIN(TestGapsPage)
#include "tst_gapspage.moc"
