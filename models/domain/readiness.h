// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "subscription.h"

#include <QMetaType>

namespace Domain
{

enum class Grade { Ok, Warning, Problem, Unknown };

// Whether Lockbox is switched on for a tenant (Get_TenantOptedIn).
struct TenantOptIn {
    QString tenantId;
    std::optional<bool> isOptedIn = {};
    std::optional<Error> problem = {}; // why it is not known

    friend bool operator==(const TenantOptIn &, const TenantOptIn &) = default;
};

enum class LockboxSwitch { Enable, Disable };

// One answer to "would the next request reach me, and could I decide it?". See readinessrules.h for the words.
struct ReadinessFinding {
    QString subscriptionId; // GUID; empty when it concerns the whole tenant
    QString tenantId;       // GUID, may be empty
    QString finding;        // a stable word for programs, e.g. "role-inherited"
    Grade grade = Grade::Unknown;
    QString requestId = {};          // set when it concerns one pending request
    QString reason;                  // translated sentence
    QString fix;                     // translated sentence; empty when there is nothing to do
    QString source;                  // where the rule is published: a title and, where known, an address
    std::optional<Error> cause = {}; // what kept it from being known; of Unknown only

    friend bool operator==(const ReadinessFinding &, const ReadinessFinding &) = default;
};

// A resource type that occurs in a subscription, and whether Lockbox covers it.
struct ServiceCoverage {
    QString subscriptionId;
    QString resourceType; // "Microsoft.Compute/virtualMachines"
    QString service;      // name as published, e.g. "Virtual Machines in Azure"; empty when not in the list
    qsizetype resources = 0;
    Grade grade = Grade::Unknown; // Ok: covered; Warning: inferred or unsure; Problem: not in the published list

    friend bool operator==(const ServiceCoverage &, const ServiceCoverage &) = default;
};

struct ReadinessReport {
    QDateTime finishedAt; // UTC, local clock
    QList<Subscription> subscriptions = {};
    QList<Tenant> tenants = {};
    QList<TenantOptIn> optIns = {};
    QList<ReadinessFinding> findings = {};
    QList<ServiceCoverage> services = {};
    std::optional<Error> failure = {}; // the subscriptions could not be listed
};

} // namespace Domain

Q_DECLARE_METATYPE(Domain::ReadinessReport)
Q_DECLARE_METATYPE(Domain::LockboxSwitch)
