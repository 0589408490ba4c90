// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinprompt.h"

#include "signinservice.h"
#include "signinways.h"
#include "statuswords.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

using Phase = Domain::SignInProgress::Phase;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString nameOf(Phase phase)
{
    switch (phase) {
    case Phase::WaitingForBrowser:
        return u"waiting-for-browser"_s;
    case Phase::WaitingForDevice:
        return u"waiting-for-device"_s;
    case Phase::Completing:
        return u"completing"_s;
    case Phase::SignedIn:
        return u"signed-in"_s;
    case Phase::Failed:
        break;
    }
    return u"failed"_s;
}

} // namespace

SignInPrompt::SignInPrompt(SignIn::SignInService &service, Terminal &terminal, OutputFormat format)
{
    QObject::connect(&service, &SignIn::SignInService::progressed, &m_context,
        [&terminal, format](const Domain::SignInProgress &progress) {
            if (format == OutputFormat::Json) {
                terminal.printResult(QJsonDocument(signInStep(progress)).toJson(QJsonDocument::Compact) + '\n');
            } else if (const QString sentence = signInSentence(progress); !sentence.isEmpty()) {
                terminal.say(sentence);
            }
        });
}

QString signInSentence(const Domain::SignInProgress &progress)
{
    if (progress.phase == Phase::WaitingForBrowser) {
        return Words::tr("Open this address in a browser on this computer and sign in there:") + u'\n' +
               QString::fromLatin1(progress.address.toEncoded());
    }
    if (progress.phase == Phase::WaitingForDevice && progress.code) {
        return Words::tr("Open %1 on any device and enter the code %2 there. It is valid until %3.")
            .arg(QString::fromLatin1(progress.code->verificationUri.toEncoded()), progress.code->userCode,
                progress.code->expiresAt.toLocalTime().toString(u"HH:mm"_s));
    }
    return {};
}

QJsonObject signInStep(const Domain::SignInProgress &progress)
{
    QJsonObject step{{u"step"_s, nameOf(progress.phase)}, {u"way"_s, Domain::signInWayWord(progress.way)}};
    if (progress.phase == Phase::WaitingForBrowser) {
        step.insert("address"_L1, QString::fromLatin1(progress.address.toEncoded()));
    }
    if (progress.phase == Phase::WaitingForDevice && progress.code) {
        step.insert("userCode"_L1, progress.code->userCode);
        step.insert("verificationUri"_L1, QString::fromLatin1(progress.code->verificationUri.toEncoded()));
        step.insert("expiresAt"_L1, progress.code->expiresAt.toString(Qt::ISODateWithMs));
    }
    if (progress.account) {
        step.insert("account"_L1, accountEntry(*progress.account));
    }
    if (progress.error) {
        step.insert("error"_L1, failureLine(*progress.error));
    }
    return step;
}

QJsonObject accountEntry(const Domain::Account &account)
{
    return {{u"id"_s, account.id}, {u"userName"_s, account.userName}, {u"displayName"_s, account.displayName},
        {u"tenantId"_s, account.homeTenantId}, {u"way"_s, Domain::signInWayWord(account.way)},
        {u"keeping"_s, account.keeping == Domain::Keeping::Keychain ? u"keychain"_s : u"memory-only"_s}};
}

} // namespace CommandLine
