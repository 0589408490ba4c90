// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tableoutput.h"

#include "texttable.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QHash>

#include <chrono>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString notTold = u"-"_s;
constexpr qsizetype cellCharacters = 60;

QString cell(const QString &text)
{
    return text.isEmpty() ? notTold : Domain::visibleLine(text, cellCharacters);
}

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

// The time in which the request can still be decided; rounded down, so that it never looks longer than it is.
QString timeLeftCell(const Domain::LockboxRequest &request, const QDateTime &now)
{
    if (Domain::queueOf(request.status) != Domain::Queue::Pending || !request.expiration ||
        !request.expiration->isReadable()) {
        return notTold;
    }
    using namespace std::chrono;
    const seconds left{now.secsTo(request.expiration->utc())};
    if (left <= 0s) {
        return Words::tr("over");
    }
    const auto ofDay = duration_cast<hours>(left % days(1)).count();
    const auto ofHour = duration_cast<minutes>(left % hours(1)).count();
    if (left >= days(1)) {
        //: Time left in a table: %1 days, %2 hours in two digits
        return Words::tr("%1d %2h").arg(duration_cast<days>(left).count()).arg(twoDigits(ofDay));
    }
    if (left >= hours(1)) {
        //: Time left in a table: %1 hours, %2 minutes in two digits
        return Words::tr("%1h %2m").arg(ofDay).arg(twoDigits(ofHour));
    }
    //: Time left in a table: %1 minutes, %2 seconds in two digits
    return Words::tr("%1m %2s").arg(ofHour).arg(twoDigits((left % minutes(1)).count()));
}

QString resourcesCell(const QList<Domain::ResourceId> &resources)
{
    if (resources.size() <= 1) {
        return resources.isEmpty() ? notTold : cell(resources.first().name());
    }
    //: Resources in a table: %1 is the name of one, %n how many more there are
    return Words::tr("%1 and %n more", nullptr, static_cast<int>(resources.size() - 1))
        .arg(cell(resources.first().name()));
}

QStringList headings()
{
    return {Words::tr("LEFT"), Words::tr("STATUS"), Words::tr("REQUEST"), Words::tr("RESOURCE"), Words::tr("TICKET"),
        Words::tr("SUBSCRIPTION"), Words::tr("REMARK")};
}

QStringList rowOf(const Domain::LockboxRequest &request, const QString &subscription, const QDateTime &now)
{
    const bool isDefective = Domain::decidabilityOf(request, now) == Domain::Decidability::DefectiveRecord;
    return {timeLeftCell(request, now), cell(request.status.word()), cell(request.requestId.value_or(QString())),
        resourcesCell(request.resources), cell(request.supportRequest.value_or(QString())), cell(subscription),
        isDefective ? Words::tr("damaged record") : QString()};
}

} // namespace

QString RequestTable::lines(const QList<Domain::SubscriptionAnswer> &answers,
    const QList<Domain::Subscription> &subscriptions, const QDateTime &now)
{
    QHash<QString, QString> titles; // by id in lower-case
    for (const Domain::Subscription &subscription : subscriptions) {
        titles.insert(subscription.id.toLower(), subscription.title());
    }
    QList<QStringList> rows;
    for (const Domain::SubscriptionAnswer &answer : answers) {
        const QString subscription = titles.value(answer.subscriptionId.toLower(), answer.subscriptionId);
        for (const Domain::LockboxRequest &request : answer.requests) {
            rows.append(rowOf(request, subscription, now));
        }
    }
    if (!rows.isEmpty() && isEmpty()) {
        rows.prepend(headings());
    }
    return alignedColumns(rows, m_widths);
}

QString nothingToPrint(Completeness completeness)
{
    return completeness == Completeness::AllRead
               ? Words::tr("There is no Lockbox request in the subscriptions that were asked.") + u'\n'
               : Words::tr("No Lockbox request could be read.") + u'\n';
}

QString tenantTable(const QList<Domain::Tenant> &tenants)
{
    QList<QStringList> rows = {{Words::tr("TENANT"), Words::tr("NAME"), Words::tr("DOMAIN")}};
    for (const Domain::Tenant &tenant : tenants) {
        rows << QStringList{cell(tenant.id), cell(tenant.displayName), cell(tenant.defaultDomain)};
    }
    return rows.size() > 1 ? alignedColumns(rows) : Words::tr("The account sees no tenant.") + u'\n';
}

QString subscriptionTable(const QList<Domain::Subscription> &subscriptions)
{
    QList<QStringList> rows = {{Words::tr("SUBSCRIPTION"), Words::tr("NAME"), Words::tr("STATE"), Words::tr("TENANT")}};
    for (const Domain::Subscription &subscription : subscriptions) {
        rows << QStringList{cell(subscription.id), cell(subscription.displayName), cell(subscription.state),
            cell(subscription.tenantId)};
    }
    return rows.size() > 1 ? alignedColumns(rows) : Words::tr("The account sees no subscription.") + u'\n';
}

} // namespace CommandLine
