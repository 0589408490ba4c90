// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinrefusal.h"

#include "simulatedazure.h"

#include <QTest>

using namespace Tests;
using namespace Sandbox;

class TestSignInRefusal : public QObject
{
    Q_OBJECT

    const SignInRefusal m_refusal{.error = u"invalid_grant"_s,
        .code = 70008,
        .message = u"It <b>expired</b>."_s,
        .requestId = u"a-trace"_s,
        .correlation = u"a-correlation"_s,
        .at = QDateTime(QDate(2016, 1, 9), QTime(2, 2, 12), QTimeZone::UTC)};

private Q_SLOTS:
    void shouldHaveThePublishedBody()
    {
        const ArmResponse answer = m_refusal.answer();
        QCOMPARE(answer.status, 400);
        QCOMPARE(json(answer),
            (QJsonObject{{u"error"_s, u"invalid_grant"_s},
                {u"error_description"_s, u"AADSTS70008: It <b>expired</b>. Trace ID: a-trace Correlation ID: "
                                         "a-correlation Timestamp: 2016-01-09 02:02:12Z"_s},
                {u"error_codes"_s, QJsonArray{70008}}, {u"timestamp"_s, u"2016-01-09 02:02:12Z"_s},
                {u"trace_id"_s, u"a-trace"_s}, {u"correlation_id"_s, u"a-correlation"_s}}));
    }

    void shouldAddWhatAnotherSignInNeeds()
    {
        SignInRefusal refusal = m_refusal;
        refusal.suberror = u"basic_action"_s;
        refusal.claims = R"({"access_token":{}})";
        const QJsonObject body = json(refusal.answer());
        QCOMPARE(body["suberror"_L1].toString(), u"basic_action"_s);
        QCOMPARE(body["claims"_L1].toString(), uR"({"access_token":{}})"_s);
    }

    void shouldRefuseAClientWith401()
    {
        SignInRefusal refusal = m_refusal;
        refusal.error = u"invalid_client"_s;
        QCOMPARE(refusal.answer().status, 401);
    }

    void shouldShowAPageWithoutMarkupFromOutside()
    {
        const ArmResponse page = m_refusal.page();
        QCOMPARE(page.status, 400);
        QVERIFY(page.contentType.startsWith("text/html"));
        QVERIFY(page.body.contains("AADSTS70008: It &lt;b&gt;expired&lt;/b&gt;."));
        QVERIFY(!page.body.contains("<b>"));
        QVERIFY(page.headers.contains(QHttpHeaders::WellKnownHeader::ContentSecurityPolicy));
    }
};

QTEST_GUILESS_MAIN(TestSignInRefusal)
#include "tst_signinrefusal.moc"
