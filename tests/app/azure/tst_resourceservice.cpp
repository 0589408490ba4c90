// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resourceservice.h"

#include "scriptedazure.h"
#include "waitfor.h"

using namespace Qt::StringLiterals;
using Tests::ScriptedAnswer;

class ResourceServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_azure = std::make_unique<Tests::ScriptedAzure>(); }
    void cleanup() { QCOMPARE(m_azure->server.deviations(), QStringList()); }
    void shouldCountTheTypes();
    void shouldReadTheRegistration();
    void shouldReportFailures();

private:
    Azure::ResourceService &service() { return m_azure->connection().resources(); }

    static inline const QByteArray m_resources = "/subscriptions/S/resources?api-version=2021-04-01"_ba;
    static inline const QByteArray m_provider =
        "/subscriptions/S/providers/Microsoft.CustomerLockbox?api-version=2021-04-01"_ba;
    std::unique_ptr<Tests::ScriptedAzure> m_azure;
};

void ResourceServiceTest::shouldCountTheTypes()
{
    // GIVEN one type in two spellings over two pages, and records without a type
    m_azure->server.expect("GET"_ba, m_resources,
        ScriptedAnswer::json(R"({"value":[{"type":"Microsoft.Web/sites"},{"type":"Microsoft.Compute/disks"},null,{}],
            "nextLink":"/next"})"_ba));
    m_azure->server.expect(
        "GET"_ba, "/next"_ba, ScriptedAnswer::json(R"({"value":[{"type":"microsoft.web/SITES"}]})"_ba));

    const auto types = Tests::waitFor(service().resourceTypes(u"S"_s));

    QVERIFY(types && *types);
    QCOMPARE(**types, (QList<Azure::ResourceTypeCount>{{.type = u"Microsoft.Compute/disks"_s, .resources = 1},
                          {.type = u"Microsoft.Web/sites"_s, .resources = 2}}));
}

void ResourceServiceTest::shouldReadTheRegistration()
{
    m_azure->server.expect("GET"_ba, m_provider, ScriptedAnswer::json(R"({"registrationState":"NotRegistered"})"_ba));
    QCOMPARE(Tests::waitFor(service().lockboxRegistration(u"S"_s))->value(), u"NotRegistered"_s);
}

void ResourceServiceTest::shouldReportFailures()
{
    m_azure->server.expect("GET"_ba, m_provider, ScriptedAnswer::json(R"({"registrationState":7})"_ba));
    m_azure->server.expect("GET"_ba, m_resources, ScriptedAnswer::json(""_ba, 403));
    QCOMPARE(Tests::waitFor(service().lockboxRegistration(u"S"_s))->error().kind, Domain::ErrorKind::BadAnswer);
    QCOMPARE(Tests::waitFor(service().resourceTypes(u"S"_s))->error().kind, Domain::ErrorKind::Forbidden);
}

QTEST_GUILESS_MAIN(ResourceServiceTest)

#include "tst_resourceservice.moc"
