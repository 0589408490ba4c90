// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>

namespace Tests
{

// The real lockbox-sandbox as a second process, steered over its control endpoint.
class SandboxProcess
{
public:
    // Returns once it is ready, or with an empty readyLine(). arguments: see lockbox-sandbox --help.
    explicit SandboxProcess(const QStringList &arguments = {});
    ~SandboxProcess();
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    // The line it prints, which has the form of a cloud file.
    const QByteArray &readyLine() const { return m_readyLine; }

    // topic: path below the control address. Returns the answer's body; empty when the call failed.
    QJsonObject get(const QString &topic);
    QJsonObject post(const QString &topic, const QJsonObject &body);

    // Number of decisions received for one request.
    int decisionsSent(const QString &requestId);

    void addFault(const QJsonObject &fault) { post(QStringLiteral("faults"), fault); }

private:
    QJsonObject finish(QNetworkReply *reply);
    QUrl address(const QString &topic) const;

    QProcess m_process;
    QByteArray m_readyLine;
    QNetworkAccessManager m_network;
};

} // namespace Tests
