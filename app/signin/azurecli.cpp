// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azurecli.h"

#include "aadsts.h"
#include "latch.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

using Domain::ErrorKind;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(AzureCli)
};

std::unexpected<Domain::Error> failure(ErrorKind kind, const QString &sentence, const QString &code = {})
{
    return std::unexpected(Domain::Error{.kind = kind, .detail = sentence, .serviceCode = code});
}

// What the CLI complains about. Its own words are not passed on: they may quote what it was given by the service.
std::unexpected<Domain::Error> complaint(const QString &words, int exitCode)
{
    if (const std::optional<int> number = aadstsNumberIn(words)) {
        const QString code = u"AADSTS%1"_s.arg(*number);
        const QString meaning = aadstsSentence(*number);
        return failure(ErrorKind::NotSignedIn,
            meaning.isEmpty() ? Words::tr("The Azure CLI was refused (%1). Run “az login” in a terminal.").arg(code)
                              : meaning + u' ' + Words::tr("With the Azure CLI: run “az login” in a terminal."),
            code);
    }
    if (words.contains("az login"_L1)) {
        return failure(
            ErrorKind::NotSignedIn, Words::tr("The Azure CLI is not signed in. Run “az login” in a terminal."));
    }
    return failure(ErrorKind::NotSignedIn,
        Words::tr("The Azure CLI ended with code %1. Run “az account get-access-token” in a terminal to see why.")
            .arg(exitCode));
}

// One run under way.
class Run : public QObject
{
public:
    QProcess process;
    Azure::Latch finished;
    QByteArray output;
    QByteArray complaints;
    std::optional<Domain::Error> stopped; // why this class ended it, when it did

    Run() = default;
    Q_DISABLE_COPY_MOVE(Run)
    ~Run() override
    {
        process.kill();
        process.waitForFinished(); // a killed process does not keep one waiting
    }

    void start(const QString &program, const QStringList &arguments, const AzureCliLimits &limits)
    {
        // Queued: the coroutine must not run inside the signals of the process, which it makes die.
        const auto release = [this] {
            finished.release();
        };
        const auto readOn = [this, largest = limits.largestOutput] {
            read(largest);
        };
        connect(&process, &QProcess::finished, this, release, Qt::QueuedConnection);
        connect(&process, &QProcess::errorOccurred, this, release, Qt::QueuedConnection);
        connect(&process, &QProcess::readyReadStandardOutput, this, readOn);
        connect(&process, &QProcess::readyReadStandardError, this, readOn);
        QTimer::singleShot(limits.total, this, [this] {
            stop(ErrorKind::TimedOut, Words::tr("The Azure CLI did not answer in time. Try “az account show” in a "
                                                "terminal."));
        });
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(program, arguments);
    }

    void stop(ErrorKind kind, const QString &sentence)
    {
        if (!stopped) {
            stopped = Domain::Error{.kind = kind, .detail = sentence};
            process.kill();
        }
    }

    void read(qint64 largest)
    {
        output += process.readAllStandardOutput();
        complaints += process.readAllStandardError();
        if (output.size() > largest || complaints.size() > largest) {
            stop(ErrorKind::BadAnswer, Words::tr("The Azure CLI printed more than can be an answer."));
        }
    }

    // To be asked once, at the end.
    Domain::Result<QJsonObject> result()
    {
        if (stopped) {
            return std::unexpected(*stopped);
        }
        if (process.error() == QProcess::FailedToStart) {
            return failure(ErrorKind::NotSignedIn, Words::tr("The Azure CLI cannot be started. Is it installed well?"));
        }
        if (process.exitStatus() != QProcess::NormalExit) {
            return failure(ErrorKind::BadAnswer, Words::tr("The Azure CLI crashed."));
        }
        if (process.exitCode() != 0) {
            return complaint(QString::fromLocal8Bit(complaints), process.exitCode());
        }
        const QJsonDocument document = QJsonDocument::fromJson(output);
        output.fill('\0'); // it may hold a token
        if (!document.isObject()) {
            return failure(ErrorKind::BadAnswer, Words::tr("The Azure CLI printed something that cannot be read."));
        }
        return document.object();
    }
};

} // namespace

AzureCli::AzureCli(QString program, const AzureCliLimits &limits)
    : m_program(std::move(program))
    , m_limits(limits)
{
}

AzureCli::~AzureCli()
{
    close();
}

QCoro::Task<Domain::Result<QJsonObject>> AzureCli::run(QStringList arguments)
{
    if (m_isClosed) {
        co_return failure(ErrorKind::Cancelled, {});
    }
    const QString program = m_program.isEmpty() ? QStandardPaths::findExecutable(u"az"_s) : m_program;
    if (program.isEmpty()) {
        co_return failure(ErrorKind::NotSignedIn,
            Words::tr("The Azure CLI is not installed. Install it, run “az login”, or sign in in another way."));
    }
    const std::unique_ptr<Run, QScopedPointerDeleteLater> run(new Run);
    connect(this, &AzureCli::closing, run.get(), [&run = *run] {
        run.stop(ErrorKind::Cancelled, {});
        run.finished.release();
    });
    run->start(program, arguments, m_limits);
    co_await run->finished;
    co_return run->result();
}

void AzureCli::close()
{
    if (!m_isClosed) {
        m_isClosed = true;
        Q_EMIT closing();
    }
}

} // namespace SignIn
