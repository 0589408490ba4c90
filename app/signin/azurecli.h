// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <chrono>

namespace SignIn
{

// Bounds of one run of the Azure CLI.
struct AzureCliLimits {
    std::chrono::milliseconds total{30'000}; // it starts slowly, and it may ask the network
    qint64 largestOutput = 1024LL * 1024;    // bytes
};

// Runs `az`, which the person installed and signed in with. It gets no input, so it cannot ask questions, and no secret
// is ever among its arguments. Lives and is used in one thread.
class AzureCli : public QObject
{
    Q_OBJECT

public:
    // program: path; empty: found in the PATH at each run (`az`, on Windows `az.cmd`).
    explicit AzureCli(QString program = {}, const AzureCliLimits &limits = {});
    // Closes.
    ~AzureCli() override;

    // The JSON object that the command prints. Errors, each with a sentence of what to do: NotSignedIn (not installed,
    // not signed in, refused; serviceCode such as "AADSTS50076" when it names one), TimedOut (it hangs; it was ended),
    // BadAnswer (something else was printed), Cancelled.
    QCoro::Task<Domain::Result<QJsonObject>> run(QStringList arguments);

    // Ends every run under way: when this returns, their coroutines have run on with Cancelled.
    void close();

Q_SIGNALS:
    void closing();

private:
    QString m_program;
    AzureCliLimits m_limits;
    bool m_isClosed = false;
};

} // namespace SignIn
