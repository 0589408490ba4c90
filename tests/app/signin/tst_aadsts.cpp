// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aadsts.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class AadstsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayWhatToDo_data();
    void shouldSayWhatToDo();
    void shouldKnowEveryPublishedNumberThatMatters();
    void shouldSayNothingAboutOtherNumbers();
    void shouldFindNumbersInTexts_data();
    void shouldFindNumbersInTexts();
};

void AadstsTest::shouldSayWhatToDo_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("part");
    QTest::newRow("redirect address") << 50011 << u"Mobile and desktop applications"_s;
    QTest::newRow("not in the tenant") << 50020 << u"choose the tenant"_s;
    QTest::newRow("no tenant") << 90002 << u"no such tenant"_s;
    QTest::newRow("second factor") << 50076 << u"second factor"_s;
    QTest::newRow("unmanaged device") << 53000 << u"managed devices"_s;
    QTest::newRow("conditional access") << 53003 << u"Conditional Access"_s;
    QTest::newRow("not assigned") << 50105 << u"Users and groups"_s;
    QTest::newRow("one tenant only") << 50194 << u"one tenant only"_s;
    QTest::newRow("loop") << 50196 << u"Wait some minutes"_s;
    QTest::newRow("code used") << 54005 << u"Start it again"_s;
    QTest::newRow("no consent") << 65001 << u"consent"_s;
    QTest::newRow("borrowed id") << 65002 << u"app of your own"_s;
    QTest::newRow("unknown app") << 700016 << u"client id"_s;
    QTest::newRow("expired") << 700082 << u"Sign in again"_s;
    QTest::newRow("web app") << 700084 << u"single-page"_s;
    QTest::newRow("secret demanded") << 7000218 << u"public client flows"_s;
}

void AadstsTest::shouldSayWhatToDo()
{
    QFETCH(const int, number);
    QFETCH(const QString, part);
    QVERIFY2(SignIn::aadstsSentence(number).contains(part), qPrintable(SignIn::aadstsSentence(number)));
}

void AadstsTest::shouldKnowEveryPublishedNumberThatMatters()
{
    const QList<int> numbers{50011, 50020, 50034, 51004, 90002, 50053, 50057, 50058, 50059, 50072, 50074, 50076, 50078,
        50079, 50097, 53000, 53001, 53003, 530003, 530035, 50105, 50126, 50158, 50173, 70043, 50194, 50196, 501481,
        54005, 70000, 65001, 65002, 65004, 65005, 650052, 650056, 650057, 700016, 700082, 70008, 70011, 70016, 70018,
        70019, 700084, 7000218, 500011};
    for (const int number : numbers) {
        QVERIFY2(SignIn::aadstsSentence(number).endsWith(u'.'), qPrintable(QString::number(number)));
    }
}

void AadstsTest::shouldSayNothingAboutOtherNumbers()
{
    for (const int number : {0, -1, 1, 50000, 99999999}) {
        QVERIFY(SignIn::aadstsSentence(number).isEmpty());
    }
}

void AadstsTest::shouldFindNumbersInTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::newRow("description") << u"AADSTS65004: User declined to consent."_s << 65004;
    QTest::newRow("long one") << u"AADSTS7000218: secret"_s << 7000218;
    QTest::newRow("in the middle") << u"ERROR: invalid_grant: AADSTS50076: x AADSTS1234"_s << 50076;
    QTest::newRow("none") << u"no number"_s << 0;
    QTest::newRow("no digits") << u"AADSTS"_s << 0;
    QTest::newRow("endless") << u"AADSTS99999999999999"_s << 0;
    QTest::newRow("part of a word") << u"XAADSTS50076"_s << 0;
}

void AadstsTest::shouldFindNumbersInTexts()
{
    QFETCH(const QString, text);
    QFETCH(const int, number);
    QCOMPARE(SignIn::aadstsNumberIn(text).value_or(0), number);
}

QTEST_GUILESS_MAIN(AadstsTest)

#include "tst_aadsts.moc"
