// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawfeeder.h"

#include <QPlainTextDocumentLayout>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Views;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRawFeeder : public QObject
{
    Q_OBJECT

    // Five megabytes in lines of very different length.
    static QString longText()
    {
        QString text;
        for (int number = 0; text.size() < 5'000'000; ++number) {
            text += u"line %1 "_s.arg(number) + QString(number * 37 % 3000, u'x') + u'\n';
        }
        return text;
    }

    // Documents of a plain text edit have this layout.
    struct Document : QTextDocument {
        Document() { setDocumentLayout(new QPlainTextDocumentLayout(this)); }
    };

private Q_SLOTS:
    void shouldFeedTheWholeTextInManySlices()
    {
        // GIVEN a long text
        const QString text = longText();
        Document document;
        RawFeeder feeder;
        QSignalSpy fed(&feeder, &RawFeeder::fed);

        // WHEN it is fed
        feeder.feed(document, text);

        // THEN nothing happens at once, in the end it is all there, and the event loop had many turns in between
        QVERIFY(document.isEmpty());
        QVERIFY(fed.wait(60s));
        QCOMPARE(document.toPlainText(), text);
        QVERIFY2(feeder.sliceCount() > 10, qPrintable(QString::number(feeder.sliceCount())));
        QVERIFY(!feeder.isFeeding());
    }

    void shouldFeedAnEmptyText()
    {
        Document document;
        RawFeeder feeder;
        QSignalSpy fed(&feeder, &RawFeeder::fed);
        feeder.feed(document, QString());
        QVERIFY(fed.wait());
        QVERIFY(document.isEmpty());
    }

    void shouldStopWhenCancelled()
    {
        // GIVEN a feeder that has begun
        Document document;
        RawFeeder feeder;
        QSignalSpy fed(&feeder, &RawFeeder::fed);
        QSignalSpy changed(&document, &QTextDocument::contentsChanged);
        feeder.feed(document, longText());
        QVERIFY(changed.wait());

        // WHEN it is cancelled
        feeder.cancel();
        const qsizetype size = document.characterCount();

        // THEN nothing more comes
        QVERIFY(!feeder.isFeeding());
        QVERIFY(!fed.wait(100));
        QCOMPARE(document.characterCount(), size);
    }

    void shouldGiveUpTheFormerTextForANewOne()
    {
        Document first;
        Document second;
        RawFeeder feeder;
        QSignalSpy fed(&feeder, &RawFeeder::fed);
        feeder.feed(first, longText());
        feeder.feed(second, u"short"_s);
        QVERIFY(fed.wait());
        QCOMPARE(second.toPlainText(), u"short"_s);
        QVERIFY(first.isEmpty());
        QCOMPARE(fed.size(), 1);
    }
};

QTEST_MAIN(TestRawFeeder)
#include "tst_rawfeeder.moc"
