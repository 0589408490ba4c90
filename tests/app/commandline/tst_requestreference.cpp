// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestreference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using CommandLine::RequestReference;

class RequestReferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadEveryWrittenForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subscription");
        const QString none;
        const QString subscription = u"11111111-2222-3333-4444-555555555555"_s;
        QTest::newRow("guid") << u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s << none;
        QTest::newRow("capitals") << u"AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE"_s << none;
        QTest::newRow("name") << u"LockboxRequest_aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s << none;
        QTest::newRow("name in other case") << u"lockboxrequest_AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee"_s << none;
        const QString path = u"subscriptions/%1/providers/Microsoft.CustomerLockbox/requests/"_s.arg(subscription);
        QTest::newRow("ARM id") << u'/' + path + u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s << subscription;
        QTest::newRow("without slash") << path + u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s << subscription;
        QTest::newRow("in capitals") << (u'/' + path + u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s).toUpper()
                                     << subscription;
    }
    void shouldReadEveryWrittenForm()
    {
        // GIVEN one of the forms
        QFETCH(const QString, text);
        QFETCH(const QString, subscription);

        // WHEN it is read
        const RequestReference reference = RequestReference::parse(text).value_or(RequestReference());

        // THEN it names the same request
        QCOMPARE(reference.requestId, u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s);
        QCOMPARE(reference.subscriptionId, subscription);
    }

    void shouldRefuseAnythingElse_data()
    {
        QTest::addColumn<QString>("text");
        const QString id = u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s;
        const QString subscription = u"11111111-2222-3333-4444-555555555555"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("ticket") << u"120101324000234"_s;
        QTest::newRow("braces") << u"{%1}"_s.arg(id);
        QTest::newRow("blank before") << u' ' + id;
        QTest::newRow("line break after") << id + u'\n';
        QTest::newRow("too short") << id.chopped(1);
        QTest::newRow("other digits") << QString(id).replace(u'a', u'\uFF11');
        QTest::newRow("name alone") << u"LockboxRequest_"_s;
        QTest::newRow("name in ARM id") << u"/subscriptions/%1/providers/Microsoft.CustomerLockbox/requests/"
                                           "LockboxRequest_%2"_s.arg(subscription, id);
        QTest::newRow("other provider") << u"/subscriptions/%1/providers/Microsoft.Support/requests/%2"_s.arg(
            subscription, id);
        QTest::newRow("climbing path") << u"/subscriptions/../providers/Microsoft.CustomerLockbox/requests/%1"_s.arg(
            id);
        QTest::newRow("longer path")
            << u"/subscriptions/%1/providers/Microsoft.CustomerLockbox/requests/%2/updateApproval"_s.arg(
                   subscription, id);
        QTest::newRow("address") << u"https://management.azure.com/subscriptions/%1"_s.arg(subscription);
    }
    void shouldRefuseAnythingElse()
    {
        // GIVEN a text that is no request
        QFETCH(const QString, text);

        // WHEN it is read, THEN nothing comes of it
        QVERIFY(!RequestReference::parse(text));
    }
};

QTEST_APPLESS_MAIN(RequestReferenceTest)
#include "tst_requestreference.moc"
