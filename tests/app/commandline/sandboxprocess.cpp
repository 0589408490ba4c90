// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxprocess.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace Tests
{
namespace
{
constexpr std::chrono::seconds deadline{60};
}

SandboxProcess::SandboxProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(LOCKBOX_SANDBOX), arguments);
    std::ignore = QTest::qWaitFor([this] { return m_process.canReadLine(); }, deadline);
    m_readyLine = m_process.readLine();
}

SandboxProcess::~SandboxProcess()
{
    m_process.terminate();
    m_process.waitForFinished();
}

QJsonObject SandboxProcess::get(const QString &topic)
{
    return finish(m_network.get(QNetworkRequest(address(topic))));
}

QJsonObject SandboxProcess::post(const QString &topic, const QJsonObject &body)
{
    QNetworkRequest request(address(topic));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return finish(m_network.post(request, QJsonDocument(body).toJson()));
}

int SandboxProcess::decisionsSent(const QString &requestId)
{
    return get(u"posts"_s)["posts"_L1][requestId.toLower()].toInt();
}

QJsonObject SandboxProcess::finish(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!finished.wait(deadline) || reply->error() != QNetworkReply::NoError) {
        return {};
    }
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QUrl SandboxProcess::address(const QString &topic) const
{
    QUrl control(QJsonDocument::fromJson(m_readyLine)["control"_L1].toString());
    control.setPath(control.path() + u'/' + topic);
    return control;
}

} // namespace Tests
