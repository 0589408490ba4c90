// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "armresponse.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sandbox
{

ArmResponse jsonAnswer(const QJsonObject &body)
{
    return {.body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

ArmResponse errorAnswer(int status, const QString &code, const QString &message, const QJsonObject &more)
{
    QJsonObject error = more;
    error[u"code"_s] = code;
    error[u"message"_s] = message;
    ArmResponse answer = jsonAnswer({{u"error"_s, error}});
    answer.status = status;
    return answer;
}

ArmResponse flatErrorAnswer(int status, const QString &code, const QString &message)
{
    ArmResponse answer = jsonAnswer({{u"code"_s, code}, {u"message"_s, message}});
    answer.status = status;
    return answer;
}

} // namespace Sandbox
