// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world.h"

#include <QJsonObject>

namespace Sandbox
{

// An entry of the log as the REST list tells it. No real entry of a Lockbox operation is published: the members are
// those of the general format, the operation names those of the provider's list.
class LogEntry
{
public:
    LogEntry(const ActivityEvent &event, const World &world, quint64 seed);

    // An event shows three to twenty minutes after it happened, by the Azure documentation.
    QDateTime submitted() const { return m_submitted; }
    const ActivityEvent &event() const { return *m_event; }
    const QString &correlationId() const { return m_correlationId; }
    QString resourceId() const;
    QJsonObject toJson() const;

private:
    QString action() const;
    QString title() const;
    QJsonObject claims() const;

    const ActivityEvent *m_event;
    QDateTime m_submitted;
    QString m_tenantId;
    QString m_eventDataId;
    QString m_correlationId;
    QString m_operationId;
};

} // namespace Sandbox
