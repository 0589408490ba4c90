// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world.h"

#include <QJsonObject>

namespace Sandbox
{

// The Microsoft support ticket behind Lockbox requests. It is made up from the requests whenever it is asked for, and
// is the same every time.
class SupportTicket
{
public:
    // first: the earliest request of the ticket; it stays in its world. seed: of the simulation.
    SupportTicket(const SimulatedRequest &first, quint64 seed);

    // The resource name, which is not the ticket's number.
    const QString &name() const { return m_name; }
    const QString &number() const { return m_first->supportRequest; }
    bool isReadable() const { return m_first->ticketReadable; }
    QDateTime created() const; // UTC, whole seconds
    QString resourceId() const;

    // Objects by the published examples of Microsoft.Support 2024-04-01. Communications come in no particular order.
    // now: simulated time; what was written later is not there yet.
    QJsonObject toJson() const;
    QList<QJsonObject> communications(const QDateTime &now) const;
    QList<QJsonObject> chatTranscripts() const;

private:
    QJsonObject communication(const QString &name, const QDateTime &at, const QString &direction, const QString &sender,
        const QString &body) const;

    const SimulatedRequest *m_first;
    QString m_name;
    QString m_identity; // GUID to draw further values from
};

// The tickets of one subscription's requests, oldest first, also those that may not be read.
QList<SupportTicket> ticketsOf(const World &world, const QString &subscriptionId, quint64 seed);

} // namespace Sandbox
