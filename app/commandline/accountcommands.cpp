// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountcommands.h"

#include "service.h"
#include "signinprompt.h"
#include "statuswords.h"
#include "terminal.h"
#include "texttable.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace CommandLine
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString keepingWords(Domain::Keeping keeping)
{
    return keeping == Domain::Keeping::Keychain ? Words::tr("in the keychain") : Words::tr("not kept");
}

QByteArray accountTable(const QList<Domain::Account> &accounts)
{
    if (accounts.isEmpty()) {
        return Words::tr("Nobody is signed in.").toLocal8Bit() + '\n';
    }
    QList<QStringList> rows{{Words::tr("ACCOUNT"), Words::tr("TENANT"), Words::tr("KEPT"), Words::tr("ID")}};
    for (const Domain::Account &account : accounts) {
        rows.append({Domain::visibleLine(account.title()), Domain::visibleLine(account.homeTenantId),
            keepingWords(account.keeping), Domain::visibleLine(account.id)});
    }
    return alignedColumns(rows).toLocal8Bit();
}

} // namespace

QCoro::Task<ExitCode> signIn(CommandOptions options, Service &service, Terminal &terminal)
{
    service.closeOnTermination();
    const SignInPrompt prompt(service.session().signInService(), terminal, options.format);
    const Domain::SignInRequest request{
        .way = options.signInWay.value_or(Domain::SignInWay::Browser), .tenant = options.tenant};
    const Domain::Result<Domain::Account> account = co_await service.session().signIn(request);
    if (!account) {
        terminal.say(failureLine(account.error()));
        co_return exitCodeFor(account.error());
    }
    if (options.format == OutputFormat::Human) {
        terminal.say(Words::tr("Signed in as %1.").arg(Domain::visibleLine(account->title())));
    }
    if (account->keeping == Domain::Keeping::MemoryOnly && account->way != Domain::SignInWay::AzureCli) {
        terminal.say(
            Words::tr("There is no keychain to keep the account in, so this sign-in ends with this command. Use "
                      "--sign-in with each command instead."));
    }
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> signOut(CommandOptions options, Service &service, Terminal &terminal)
{
    co_await service.session().restore();
    const QList<Domain::Account> accounts = service.session().accounts();
    ExitCode code = ExitCode::Done;
    bool isKnown = options.accountId.isEmpty();
    for (const Domain::Account &account : accounts) {
        if (!options.accountId.isEmpty() && account.id != options.accountId) {
            continue;
        }
        isKnown = true;
        const Domain::Result<void> signedOut = co_await service.session().signOut(account.id);
        if (signedOut) {
            terminal.say(Words::tr("Signed out: %1").arg(Domain::visibleLine(account.title())));
        } else {
            terminal.say(failureLine(signedOut.error()));
            code = exitCodeFor(signedOut.error());
        }
    }
    if (!isKnown) {
        terminal.say(
            Words::tr("No account with the id “%1” is signed in.").arg(Domain::visibleLine(options.accountId)));
        co_return ExitCode::Refused;
    }
    co_return code;
}

QCoro::Task<ExitCode> listAccounts(CommandOptions options, Service &service, Terminal &terminal)
{
    co_await service.session().restore();
    const QList<Domain::Account> accounts = service.session().accounts();
    QJsonArray entries;
    for (const Domain::Account &account : accounts) {
        entries.append(accountEntry(account));
    }
    const QByteArray result =
        options.format == OutputFormat::Json ? QJsonDocument(entries).toJson() : accountTable(accounts);
    co_return terminal.printResult(result) ? ExitCode::Done : ExitCode::ServiceFailed;
}

} // namespace CommandLine
