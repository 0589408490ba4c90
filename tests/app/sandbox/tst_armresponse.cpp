// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "armresponse.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

class TestArmResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAnswerWithJson()
    {
        const ArmResponse answer = jsonAnswer({{u"a"_s, 1}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray(R"({"a":1})"));
        QCOMPARE(answer.contentType, QByteArray("application/json; charset=utf-8"));
    }

    void shouldWrapErrorsInTheEnvelope()
    {
        const ArmResponse answer = errorAnswer(404, u"NotFound"_s, u"No \"it\"."_s, {{u"target"_s, u"it"_s}});
        QCOMPARE(answer.status, 404);
        QCOMPARE(QJsonDocument::fromJson(answer.body).object(),
            (QJsonObject{{u"error"_s,
                QJsonObject{{u"code"_s, u"NotFound"_s}, {u"message"_s, u"No \"it\"."_s}, {u"target"_s, u"it"_s}}}}));
    }

    void shouldHaveAFlatShapeToo()
    {
        const ArmResponse answer = flatErrorAnswer(400, u"BadRequest"_s, u"No."_s);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body, QByteArray(R"({"code":"BadRequest","message":"No."})"));
    }
};

QTEST_GUILESS_MAIN(TestArmResponse)
#include "tst_armresponse.moc"
