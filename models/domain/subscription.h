// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Domain
{

// A subscription as `GET /subscriptions` (2022-12-01) tells it.
struct Subscription {
    QString id;             // GUID
    QString displayName;    // may be empty
    QString tenantId;       // GUID, may be empty
    QString state;          // Enabled, Warned, PastDue, Disabled, Deleted, or a word not published
    QString accountId = {}; // Account::id of who reads it; empty when there is only one

    // The name, or the id when there is none.
    QString title() const { return displayName.isEmpty() ? id : displayName; }
    friend bool operator==(const Subscription &, const Subscription &) = default;
};

// A tenant as `GET /tenants` (2022-12-01) tells it. Name and domain of foreign tenants may be missing.
struct Tenant {
    QString id; // GUID
    QString displayName;
    QString defaultDomain;

    QString title() const
    {
        return displayName.isEmpty() ? (defaultDomain.isEmpty() ? id : defaultDomain) : displayName;
    }
    // name: its GUID or its domain, as a person writes them.
    bool isNamed(const QString &name) const
    {
        return !name.isEmpty() &&
               (id.compare(name, Qt::CaseInsensitive) == 0 || defaultDomain.compare(name, Qt::CaseInsensitive) == 0);
    }
    friend bool operator==(const Tenant &, const Tenant &) = default;
};

} // namespace Domain

Q_DECLARE_METATYPE(Domain::Subscription)
Q_DECLARE_METATYPE(Domain::Tenant)
