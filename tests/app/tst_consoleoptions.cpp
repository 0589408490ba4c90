// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consoleoptions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Access::ServiceChoice;
using Kind = ServiceChoice::Kind;
using Purpose = ConsoleOptions::Purpose;

class TestConsoleOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldOpenTheWindowWithoutArguments()
    {
        const auto options = parseConsoleOptions({u"lockbox-console"_s});
        QVERIFY(options);
        QCOMPARE(options->purpose, Purpose::Work);
        QCOMPARE(options->service, ServiceChoice());
    }

    void shouldReadWhatIsAskedFor()
    {
        const QString id = u"11111111-2222-3333-4444-555555555555"_s;
        const auto options = parseConsoleOptions({u"lockbox-console"_s, u"--cloud-file"_s, u"my cloud.json"_s,
            u"--subscription"_s, id, u"--appearance=dark"_s, u"--pictures"_s, u"out"_s});
        QVERIFY(options);
        QCOMPARE(options->service, (ServiceChoice{Kind::CloudFile, u"my cloud.json"_s}));
        QCOMPARE(options->onlySubscriptions, QStringList(id));
        QCOMPARE(options->appearance, u"dark"_s);
        QCOMPARE(options->purpose, Purpose::TakePictures);
        QCOMPARE(options->pictureFolder, u"out"_s);
    }

    void shouldRefuseWhatMakesNoSense_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option") << QStringList{u"--bogus"_s} << u"bogus"_s;
        QTest::newRow("word") << QStringList{u"list"_s} << u"list"_s;
        QTest::newRow("two clouds") << QStringList{u"--sandbox"_s, u"--cloud"_s, u"public"_s} << u"--sandbox"_s;
        QTest::newRow("subscription") << QStringList{u"--subscription"_s, u"mine"_s} << u"mine"_s;
        QTest::newRow("appearance") << QStringList{u"--appearance"_s, u"pink"_s} << u"pink"_s;
    }

    void shouldRefuseWhatMakesNoSense()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, named);
        const auto options = parseConsoleOptions(QStringList{u"lockbox-console"_s} + arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().kind, Domain::ErrorKind::BadInput);
        QVERIFY2(options.error().detail.contains(named), qPrintable(options.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestConsoleOptions)
#include "tst_consoleoptions.moc"
