// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestInstallTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void shouldSpeakTheLanguageOfTheLocale_data();
    void shouldSpeakTheLanguageOfTheLocale();
    void shouldCountInTheLanguageOfTheLocale_data();
    void shouldCountInTheLanguageOfTheLocale();
};

void TestInstallTranslations::cleanup()
{
    // A translator removes itself from the application when it goes.
    qDeleteAll(qApp->findChildren<QTranslator *>());
}

void TestInstallTranslations::shouldSpeakTheLanguageOfTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");

    QTest::newRow("German") << u"de_DE"_s << u"Azure hat nicht rechtzeitig geantwortet."_s;
    QTest::newRow("Swiss German") << u"de_CH"_s << u"Azure hat nicht rechtzeitig geantwortet."_s;
    QTest::newRow("English") << u"en_GB"_s << u"Azure did not answer in time."_s;
    QTest::newRow("a language that is not there") << u"ja_JP"_s << u"Azure did not answer in time."_s;
    QTest::newRow("no language") << u"C"_s << u"Azure did not answer in time."_s;
}

void TestInstallTranslations::shouldSpeakTheLanguageOfTheLocale()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, expected);

    // WHEN
    Settings::installTranslations(*qApp, QLocale(locale));

    // THEN
    QCOMPARE(QCoreApplication::translate("Error", "Azure did not answer in time."), expected);
}

void TestInstallTranslations::shouldCountInTheLanguageOfTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("expected");

    QTest::newRow("English one") << u"en_US"_s << 1 << u"Azure asks to wait for 1 second before the next call."_s;
    QTest::newRow("English many") << u"en_US"_s << 5 << u"Azure asks to wait for 5 seconds before the next call."_s;
    QTest::newRow("English by default") << u"ja_JP"_s << 1
                                        << u"Azure asks to wait for 1 second before the next call."_s;
    QTest::newRow("German one") << u"de_AT"_s << 1 << u"Azure bittet, vor dem nächsten Aufruf 1 Sekunde zu warten."_s;
    QTest::newRow("German many") << u"de_AT"_s << 5 << u"Azure bittet, vor dem nächsten Aufruf 5 Sekunden zu warten."_s;
}

void TestInstallTranslations::shouldCountInTheLanguageOfTheLocale()
{
    QFETCH(const QString, locale);
    QFETCH(const int, seconds);
    QFETCH(const QString, expected);

    // WHEN
    Settings::installTranslations(*qApp, QLocale(locale));

    // THEN
    QCOMPARE(QCoreApplication::translate(
                 "Error", "Azure asks to wait for %n seconds before the next call.", nullptr, seconds),
        expected);
}

QTEST_GUILESS_MAIN(TestInstallTranslations)
#include "tst_installtranslations.moc"
