// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using CommandLine::Command;
using CommandLine::CommandOptions;
using CommandLine::Consent;
using Domain::Preference;
using Domain::Preferences;

class TestRules : public QObject
{
    Q_OBJECT

    static CommandOptions decision(Command command, const QString &reason, Consent consent = Consent::AskOnTerminal)
    {
        CommandOptions options;
        options.command = command;
        options.reason = reason;
        options.consent = consent;
        return options;
    }

private Q_SLOTS:
    void shouldRefuseNothingOfItsOwnAccord()
    {
        CommandOptions options = decision(Command::Approve, {}, Consent::GivenByOption);
        options.clientId = u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s;
        options.tenant = u"contoso.example"_s;
        QVERIFY(!CommandLine::refusalOf(options, {}, {}));
    }

    void shouldHoldToTheShortestReason()
    {
        Preferences preferences;
        preferences.shortestReason = 5;
        for (const Command command : {Command::Approve, Command::Deny}) {
            for (const QString &text : {u""_s, u"abcd"_s, u" a   b    "_s}) {
                const auto refusal = CommandLine::refusalOf(decision(command, text), preferences, {});
                QVERIFY(refusal && refusal->contains(u'5'));
            }
            QVERIFY(!CommandLine::refusalOf(decision(command, u"abcde"_s), preferences, {}));
        }
        QVERIFY(!CommandLine::refusalOf(decision(Command::List, {}), preferences, {}));
    }

    void shouldWantTheDigitsTypedOnlyWhereTheyArePrescribed()
    {
        const Preferences asked;
        Preferences notAsked;
        notAsked.ticketDigits = Preferences::TicketDigits::NotAsked;
        const CommandOptions yes = decision(Command::Approve, {}, Consent::GivenByOption);
        const Domain::PreferenceSet enforced = Preference::TicketDigits;
        QVERIFY(CommandLine::refusalOf(yes, asked, enforced));
        QVERIFY(!CommandLine::refusalOf(yes, asked, {}));
        QVERIFY(!CommandLine::refusalOf(yes, notAsked, enforced));
        QVERIFY(!CommandLine::refusalOf(decision(Command::Approve, {}), asked, enforced));
        QVERIFY(!CommandLine::refusalOf(decision(Command::Deny, {}, Consent::GivenByOption), asked, enforced));
    }

    void shouldRefuseToLeaveThePrescribedRegistrationAndTenant()
    {
        Preferences preferences;
        preferences.clientId = u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s;
        preferences.tenant = u"contoso.example"_s;
        const Domain::PreferenceSet both = Preference::ClientId | Preference::Tenant;

        CommandOptions same;
        same.clientId = preferences.clientId.toUpper();
        same.tenant = u"Contoso.Example"_s;
        QVERIFY(!CommandLine::refusalOf(same, preferences, both));

        CommandOptions otherClient;
        otherClient.clientId = u"14b07795-8ddb-461a-bbee-02f9e1bf7b46"_s;
        QVERIFY(CommandLine::refusalOf(otherClient, preferences, both));
        QVERIFY(!CommandLine::refusalOf(otherClient, preferences, Preference::Tenant));

        CommandOptions otherTenant;
        otherTenant.tenant = u"evil.example"_s;
        QVERIFY(CommandLine::refusalOf(otherTenant, preferences, both));
        QVERIFY(!CommandLine::refusalOf(otherTenant, preferences, Preference::ClientId));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
