// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestjson.h"

#include "fuzztarget.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QString subscriptionId = QStringLiteral("11111111-0000-4000-8000-000000000000");
    static const QDateTime longAgo(QDate(1, 1, 1), QTime(0, 0), QTimeZone::UTC);
    // In an array, so that a record may be any JSON value.
    const QByteArray json = '[' + QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)) + ']';
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const Domain::LockboxRequest request = Azure::readRequest(value, subscriptionId);
        promise(request.askedSubscriptionId == subscriptionId);
        if (Domain::decidabilityOf(request, longAgo) == Domain::Decidability::Decidable) {
            promise(value.isObject() && Domain::isGuid(request.requestId.value_or(QString())));
            promise(request.status.word() == QLatin1StringView("Pending"));
        }
    }
    return 0;
}
