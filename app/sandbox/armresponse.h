// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHttpHeaders>
#include <QJsonObject>
#include <QString>

namespace Sandbox
{

// One answer of the simulated service, free of sockets.
struct ArmResponse {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json; charset=utf-8";
    QHttpHeaders headers = {}; // besides Content-Type and Content-Length
};

ArmResponse jsonAnswer(const QJsonObject &body);

// The common error envelope of Azure Resource Manager: {"error": {"code", "message", ...}}.
// code: for programs. message: for people. more: further members of the error, e.g. target or additionalInfo.
ArmResponse errorAnswer(int status, const QString &code, const QString &message, const QJsonObject &more = {});

// The flat shape {"code", "message"} that the activity log's specification gives.
ArmResponse flatErrorAnswer(int status, const QString &code, const QString &message);

} // namespace Sandbox
