// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinendpoints.h"

#include "simulatedsignin.h"

#include <QTest>

using namespace Tests;
using namespace std::chrono_literals;

namespace
{

// A device that waits for somebody.
struct Device : SimulatedSignIn {
    QJsonObject told = json(
        postForm(u"organizations/oauth2/v2.0/devicecode"_s, {{u"client_id"_s, clientId}, {u"scope"_s, allScopes}}));
    QString userCode = told["user_code"_L1].toString();

    Sandbox::ArmResponse poll(const Items &changes = {})
    {
        return postForm(u"organizations/oauth2/v2.0/token"_s,
            {{u"client_id"_s, clientId}, {u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                {u"device_code"_s, told["device_code"_L1].toString()}},
            changes);
    }
    Sandbox::ArmResponse page(const Items &items) { return get(u"/authority/device?"_s + query(items, {})); }
    Sandbox::ArmResponse choose(qsizetype index)
    {
        return page({{u"code"_s, userCode}, {u"sandbox_person"_s, person(index).objectId}});
    }
};

} // namespace

class TestDeviceEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellTheDeviceWhatToShow()
    {
        Device device;
        QCOMPARE(device.told["verification_uri"_L1].toString(), u"http://127.0.0.1:1/authority/device"_s);
        QCOMPARE(device.told["expires_in"_L1].toInt(), 900);
        QCOMPARE(device.told["interval"_L1].toInt(), 5);
        QVERIFY(device.told["message"_L1].toString().contains(device.userCode));
        QVERIFY(!device.told.contains(u"verification_uri_complete"_s));
        QCOMPARE_NE(device.told["device_code"_L1].toString(), device.userCode);
    }

    void shouldSignInWhoeverTypesTheCode()
    {
        // GIVEN
        Device device;
        QCOMPARE(refusalIn(device.poll()), u"authorization_pending 70016"_s);

        // WHEN
        const QString typed = device.userCode.toLower().insert(4, u'-');
        QVERIFY(device.page({{u"code"_s, typed}}).body.contains(device.person(1).objectId.toLatin1()));
        QCOMPARE(device.choose(1).status, 200);
        device.pass(5s);
        const auto answer = device.poll();

        // THEN
        QCOMPARE(answer.status, 200);
        const QJsonObject claims = claimsIn(json(answer)["access_token"_L1].toString());
        QCOMPARE(claims["oid"_L1].toString(), device.person(1).objectId);
        QVERIFY(json(answer).contains(u"refresh_token"_s));
        device.pass(5s);
        QCOMPARE(refusalIn(device.poll()), u"invalid_grant 70000"_s);
    }

    void shouldSlowDownAHastyDevice()
    {
        Device device;
        QCOMPARE(refusalIn(device.poll()), u"authorization_pending 70016"_s);
        device.pass(4s);
        QCOMPARE(refusalIn(device.poll()), u"slow_down 0"_s);
        device.pass(5s);
        QCOMPARE(refusalIn(device.poll()), u"authorization_pending 70016"_s);
    }

    void shouldTellThatThePersonDeclined()
    {
        Device device;
        QCOMPARE(device.page({{u"code"_s, device.userCode}, {u"sandbox_answer"_s, u"declined"_s}}).status, 200);
        QCOMPARE(refusalIn(device.poll()), u"authorization_declined 65004"_s);
    }

    void shouldEndTheCode()
    {
        Device device;
        device.pass(900s);
        QCOMPARE(refusalIn(device.poll()), u"expired_token 70019"_s);
        QVERIFY(device.choose(0).body.contains("Check the code"));
    }

    void shouldNotKnowOtherCodes()
    {
        Device device;
        QCOMPARE(refusalIn(device.poll({{u"device_code"_s, u"another"_s}})), u"bad_verification_code 70018"_s);
        QCOMPARE(refusalIn(device.poll({{u"client_id"_s, u"another"_s}})), u"bad_verification_code 70018"_s);
        QVERIFY(device.page({{u"code"_s, u"XXXXXXXX"_s}}).body.contains("Check the code"));
        QVERIFY(device.page({}).body.contains("<form method=\"get\">"));
    }

    void shouldRefuseStrangersToTheTenant()
    {
        // GIVEN
        Device device;
        device.told = json(device.postForm(device.tenant(1) + u"/oauth2/v2.0/devicecode"_s,
            {{u"client_id"_s, Device::clientId}, {u"scope"_s, Device::allScopes}}));
        device.userCode = device.told["user_code"_L1].toString();

        // THEN
        QVERIFY(device.choose(1).body.contains("AADSTS50020"));
        QCOMPARE(device.choose(2).status, 200);
        QCOMPARE(device.poll().status, 200);
    }

    void shouldRefuseWrongQuestions()
    {
        SimulatedSignIn azure;
        const Items good{{u"client_id"_s, SimulatedSignIn::clientId}, {u"scope"_s, SimulatedSignIn::allScopes}};
        const QString path = u"/oauth2/v2.0/devicecode"_s;
        QCOMPARE(refusalIn(azure.postForm(u"nowhere"_s + path, good)), u"invalid_request 90002"_s);
        QCOMPARE(refusalIn(azure.postForm(u"common"_s + path, good, {{u"scope"_s, {}}})), u"invalid_scope 70011"_s);
        QCOMPARE(
            refusalIn(azure.postForm(u"common"_s + path, good, {{u"client_id"_s, {}}})), u"invalid_request 900144"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeviceEndpoint)
#include "tst_deviceendpoint.moc"
