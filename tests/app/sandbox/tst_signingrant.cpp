// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signingrant.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Sandbox;

class TestSignInGrant : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC};

private Q_SLOTS:
    void shouldKnowThingsByTheirWord()
    {
        Issued<RefreshToken> tokens;
        tokens.add(u"one"_s, {.grant = {.clientId = u"a"_s}, .expiresAt = m_now}, m_now);
        tokens.add(u"two"_s, {.grant = {.clientId = u"b"_s}, .expiresAt = m_now}, m_now);
        QVERIFY(tokens.find(u"three"_s) == nullptr);
        QCOMPARE(tokens.find(u"one"_s)->grant.clientId, u"a"_s);
        const auto *found = tokens.findIf([](const RefreshToken &token) { return token.grant.clientId == "b"_L1; });
        QCOMPARE(found, tokens.find(u"two"_s));
        QVERIFY(tokens.findIf([](const RefreshToken &token) { return token.used; }) == nullptr);
    }

    void shouldForgetWhatEndedLongAgo()
    {
        Issued<RefreshToken> tokens;
        tokens.add(u"old"_s, {.grant = {}, .expiresAt = m_now}, m_now);
        tokens.add(u"hour"_s, {.grant = {}, .expiresAt = m_now}, m_now.addSecs(3600));
        QVERIFY(tokens.find(u"old"_s) != nullptr);
        tokens.add(u"days"_s, {.grant = {}, .expiresAt = m_now.addDays(9)}, m_now.addDays(2));
        QVERIFY(tokens.find(u"old"_s) == nullptr);
        QVERIFY(tokens.find(u"days"_s) != nullptr);
    }
};

QTEST_GUILESS_MAIN(TestSignInGrant)
#include "tst_signingrant.moc"
