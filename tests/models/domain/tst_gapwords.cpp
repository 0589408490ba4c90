// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gapwords.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Domain::ErrorKind;
using Domain::WatchGap;
using Kind = Domain::WatchGap::Kind;

namespace
{

const QDateTime someTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC);

WatchGap gap(Kind kind, const Domain::Error &reason, const QDateTime &lastGoodRead = {})
{
    return {.kind = kind, .tenantId = {}, .subscriptionId = {}, .reason = reason, .lastGoodRead = lastGoodRead};
}

} // namespace

class GapWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveASentenceForEveryReason()
    {
        for (const Kind kind : {Kind::Late, Kind::Stale, Kind::Blind}) {
            for (int reason = 0; reason <= static_cast<int>(ErrorKind::Cancelled); ++reason) {
                const Domain::Error error{.kind = static_cast<ErrorKind>(reason), .detail = u"worded by the service"_s};
                for (const QDateTime &lastGoodRead : {QDateTime(), someTime}) {
                    const QString sentence = Domain::sentenceFor(gap(kind, error, lastGoodRead));
                    QVERIFY(sentence.endsWith(u'.'));
                    QVERIFY(!sentence.contains(u"worded by the service"_s));
                }
            }
        }
    }

    void shouldTellALapsedRoleFromOneThatNeverWas()
    {
        const Domain::Error forbidden{.kind = ErrorKind::Forbidden};
        const QString lapsed = Domain::sentenceFor(gap(Kind::Blind, forbidden, someTime));
        QCOMPARE_NE(Domain::sentenceFor(gap(Kind::Blind, forbidden)), lapsed);
        QVERIFY(lapsed.contains(u"lapsed"_s));
    }

    void shouldNameAProviderThatIsNotRegistered()
    {
        const Domain::Error conflict{.kind = ErrorKind::Conflict, .serviceCode = u"MissingSubscriptionRegistration"_s};
        QVERIFY(Domain::sentenceFor(gap(Kind::Blind, conflict)).contains(u"Microsoft.CustomerLockbox"_s));
    }

    void shouldTellKindsApart()
    {
        QSet<QString> sentences;
        for (const Kind kind : {Kind::Late, Kind::Stale, Kind::Blind}) {
            sentences.insert(Domain::sentenceFor(gap(kind, {.kind = ErrorKind::TimedOut})));
        }
        QCOMPARE(sentences.size(), 3);
    }
};

QTEST_APPLESS_MAIN(GapWordsTest)

#include "tst_gapwords.moc"
