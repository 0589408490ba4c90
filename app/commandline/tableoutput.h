// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"

namespace CommandLine
{

// The lists that are printed for people. Text from outside is made visible: it can neither steer the terminal nor hide.

// The requests, one line for each, time left first. May be printed bit by bit.
class RequestTable
{
public:
    // The lines for these answers, as aligned columns; before the first of all lines the headings. subscriptions: for
    // their names. now: UTC, by the clock corrected by the service.
    QString lines(const QList<Domain::SubscriptionAnswer> &answers, const QList<Domain::Subscription> &subscriptions,
        const QDateTime &now);
    bool isEmpty() const { return m_widths.isEmpty(); }

private:
    QList<qsizetype> m_widths; // of the columns so far, in characters
};

enum class Completeness { AllRead, SomeMissing };

// A line that says that there is no request, or that none could be read.
QString nothingToPrint(Completeness completeness);

QString tenantTable(const QList<Domain::Tenant> &tenants);
QString subscriptionTable(const QList<Domain::Subscription> &subscriptions);

} // namespace CommandLine
