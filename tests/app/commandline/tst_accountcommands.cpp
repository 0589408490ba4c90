// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxctl.h"
#include "sandboxprocess.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using Tests::CommandRun;
using Tests::LockboxCtl;
using Tests::SandboxProcess;

namespace
{
const QString clientId = u"11111111-1111-1111-1111-111111111111"_s;
}

// Signing in at the sandbox's sign-in service with a real HTTP client in the place of the browser.
class AccountCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<LockboxCtl>();
        m_ctl->useCloudFile(m_sandbox.readyLine());
        m_ctl->unsetVariable(u"LOCKBOX_ACCESS_TOKEN"_s);
    }

    void shouldSignInByTheBrowser()
    {
        const CommandRun run = signIn(u"Sandbox User"_s);
        QCOMPARE(run.exitCode, 0);
        const QJsonObject last = QJsonDocument::fromJson(run.output.trimmed().split('\n').last()).object();
        QCOMPARE(last["step"_L1].toString(), u"signed-in"_s);
        QCOMPARE(last["account"_L1]["userName"_L1].toString(), u"sandbox.user@contoso.example"_s);
    }

    void shouldSayThatThereIsNoKeychain()
    {
        // GIVEN no keychain, see LockboxCtl
        const CommandRun run = signIn(u"Sandbox User"_s);

        // THEN it is said, and nobody is signed in afterwards
        QVERIFY(run.messages.contains("keychain"));
        QCOMPARE(m_ctl->run({u"accounts"_s, u"--json"_s}).array().size(), 0);
        QVERIFY(m_ctl->run({u"accounts"_s}).output.contains("Nobody"));
    }

    void shouldReachEveryTenantByOneSignIn()
    {
        // GIVEN a person who is a guest in a second tenant
        // WHEN they list with one sign-in
        const CommandRun run = drive({u"subscriptions"_s, u"--json"_s, u"--sign-in=browser"_s}, u"Sandbox User"_s);

        // THEN the subscriptions of both are there
        QCOMPARE(run.exitCode, 0);
        QSet<QString> tenants;
        for (const auto &entry : run.array()) {
            tenants.insert(entry["tenantId"_L1].toString());
        }
        QCOMPARE(tenants.size(), 2);
    }

    void shouldEndWhenConsentIsDeclined()
    {
        const CommandRun run = signIn(u"Decline"_s);
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(QJsonDocument::fromJson(run.output.trimmed().split('\n').last())["step"_L1].toString(), u"failed"_s);
    }

    void shouldNeedARegistration()
    {
        const CommandRun run = m_ctl->run({u"sign-in"_s, u"--way=device-code"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.messages.contains("client id"));
    }

    void shouldNotSignOutAStranger()
    {
        const CommandRun run = m_ctl->run({u"sign-out"_s, u"--account=a.b"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.messages.contains("a.b"));
    }

    void shouldNotSignInToTheBuiltInSandbox()
    {
        LockboxCtl ctl;
        ctl.unsetVariable(u"LOCKBOX_ACCESS_TOKEN"_s);
        QCOMPARE(ctl.run({u"sign-in"_s, u"--sandbox"_s}).exitCode, 2);
    }

private:
    CommandRun signIn(const QString &link) { return drive({u"sign-in"_s, u"--json"_s}, link); }

    // Runs the program, and follows the link of that text on the page that it wants opened.
    CommandRun drive(const QStringList &arguments, const QString &link)
    {
        QProcess process;
        m_ctl->prepare(process, arguments + QStringList{u"--client-id"_s, clientId});
        QSignalSpy finished(&process, &QProcess::finished);
        process.start();
        CommandRun run;
        const QUrl address = addressIn(process, run);
        const QString page = QString::fromUtf8(get(address));
        const QRegularExpression anchor(u"href=\"([^\"]*)\">%1"_s.arg(link));
        const QString target = anchor.match(page).captured(1).replace(u"&amp;"_s, u"&"_s);
        get(address.resolved(QUrl(target)));
        if (finished.count() > 0 || finished.wait(30'000)) {
            run.exitCode = process.exitCode();
        }
        run.output += process.readAllStandardOutput();
        run.messages += process.readAllStandardError();
        return run;
    }

    // On whichever stream it is given.
    static QUrl addressIn(QProcess &process, CommandRun &run)
    {
        static const QRegularExpression form(u"http://127[^\"\\s]+authorize[^\"\\s]+"_s);
        for (int round = 0; round < 10; ++round) {
            run.output += process.readAllStandardOutput();
            run.messages += process.readAllStandardError();
            const auto match = form.match(QString::fromUtf8(run.output + run.messages));
            if (match.hasMatch()) {
                return QUrl(match.captured());
            }
            QSignalSpy output(&process, &QProcess::readyReadStandardOutput);
            QSignalSpy messages(&process, &QProcess::readyReadStandardError);
            messages.wait(1'000);
        }
        return {};
    }

    QByteArray get(const QUrl &url)
    {
        const std::unique_ptr<QNetworkReply> reply(m_browser.get(QNetworkRequest(url)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait(10'000);
        return reply->readAll();
    }

    SandboxProcess m_sandbox;
    std::unique_ptr<LockboxCtl> m_ctl;
    QNetworkAccessManager m_browser;
};

QTEST_GUILESS_MAIN(AccountCommandsTest)
#include "tst_accountcommands.moc"
