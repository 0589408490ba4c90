// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factwords.h"

#include "servicewords.h"
#include "timewords.h"
#include "visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

// Beyond these the words only tell how many more there are.
constexpr qsizetype mostResourcesNamed = 20;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
public:
    static QString title(const Domain::LockboxRequest &request)
    {
        if (request.resources.isEmpty()) {
            return serviceName(request);
        }
        const QString name = Domain::visibleLine(request.resources.first().name(), 80);
        if (request.resources.size() == 1) {
            //: Title of a request: kind of resource, name of the resource
            return tr("%1 · %2").arg(serviceName(request), name);
        }
        //: Title of a request: kind of resource, name of the first resource, number of the others
        return tr("%1 · %2 and %n more", nullptr, static_cast<int>(request.resources.size() - 1))
            .arg(serviceName(request), name);
    }

    // What access is asked for, including where it is.
    static QString target(const Domain::LockboxRequest &request, const RequestContext &context)
    {
        const QString subscription = Domain::visibleLine(context.subscriptionTitle);
        if (coversWholeSubscription(request)) {
            return QCoreApplication::translate("Service", "the whole subscription %1").arg(subscription);
        }
        if (request.resources.size() > 1) {
            //: Continues "access to": %1 is a resource with its kind, %2 the subscription
            return tr(
                "%1 and %n other resources in subscription %2", nullptr, static_cast<int>(request.resources.size() - 1))
                .arg(resourcePhrase(request), subscription);
        }
        //: Continues "access to": %1 is a resource with its kind, %2 the subscription
        return tr("%1 in subscription %2").arg(resourcePhrase(request), subscription);
    }

    static QString sentence(const Domain::LockboxRequest &request, const RequestContext &context)
    {
        const bool isOpen = request.status.known() == Domain::RequestStatus::Known::Pending ||
                            request.status.known() == Domain::RequestStatus::Known::Initializing;
        const QString ticket = Domain::visibleLine(request.supportRequest.value_or(QString()), 60);
        const QString what = target(request, context);
        const QString length = duration(request.duration);
        if (ticket.isEmpty()) {
            return isOpen
                       ? tr("Microsoft Support asks for access to %1 for %2. No ticket is named.").arg(what, length)
                       : tr("Microsoft Support asked for access to %1 for %2. No ticket is named.").arg(what, length);
        }
        //: %1 what, %2 a length of time such as "8 hours", %3 ticket number
        return isOpen ? tr("Microsoft Support asks for access to %1 for %2, for ticket %3.").arg(what, length, ticket)
                      : tr("Microsoft Support asked for access to %1 for %2, for ticket %3.").arg(what, length, ticket);
    }

    static QString duration(const std::optional<Domain::AccessDuration> &duration)
    {
        const QString text = duration ? Domain::visibleLine(duration->text(), 80) : QString();
        if (const std::optional<std::chrono::minutes> length = duration ? duration->length() : std::nullopt) {
            return timeSpanWords(*length);
        }
        if (text.isEmpty()) {
            return tr("an unstated time");
        }
        if (text.compare("Support request lifetime"_L1, Qt::CaseInsensitive) == 0) {
            return tr("the lifetime of the support request");
        }
        //: A length of time in words of the service that are not known here
        return tr("“%1”").arg(text);
    }

    static QString resources(const Domain::LockboxRequest &request)
    {
        QStringList names;
        const QList<Domain::ResourceId> named =
            request.resources.first(qMin(request.resources.size(), mostResourcesNamed));
        for (const Domain::ResourceId &resource : named) {
            names << Domain::visibleLine(resource.name(), 120);
        }
        if (names.isEmpty()) {
            return tr("Azure named no resource");
        }
        if (const qsizetype others = request.resources.size() - names.size(); others > 0) {
            names << tr("and %n more", nullptr, static_cast<int>(others));
        }
        return names.join(u'\n');
    }

    static QString ticket(const Domain::LockboxRequest &request)
    {
        const QString number = Domain::visibleLine(request.supportRequest.value_or(QString()), 60);
        return number.isEmpty() ? tr("No ticket is named") : number;
    }

    static QString status(const Domain::RequestStatus &status);
};

QString Words::status(const Domain::RequestStatus &status)
{
    using Known = Domain::RequestStatus::Known;
    switch (status.known()) {
    case Known::Initializing:
        return tr("Initializing");
    case Known::Pending:
        return tr("Pending");
    case Known::Approving:
        return tr("Approving");
    case Known::Denying:
        return tr("Denying");
    case Known::Approved:
        return tr("Approved");
    case Known::Denied:
        return tr("Denied");
    case Known::Expired:
        return tr("Expired");
    case Known::Revoking:
        return tr("Revoking");
    case Known::Revoked:
        return tr("Revoked");
    case Known::Error:
        return tr("Error");
    case Known::Unknown:
        return tr("Unknown");
    case Known::Completed:
        return tr("Completed");
    case Known::Completing:
        return tr("Completing");
    case Known::NotPublished:
        break;
    }
    const QString word = Domain::visibleLine(status.word(), 60);
    return word.isEmpty() ? tr("No status delivered") : word;
}

} // namespace

QString requestTitle(const Domain::LockboxRequest &request)
{
    return Words::title(request);
}

QString requestSentence(const Domain::LockboxRequest &request, const RequestContext &context)
{
    return Words::sentence(request, context);
}

QString statusWords(const Domain::RequestStatus &status)
{
    return Words::status(status);
}

QString durationWords(const std::optional<Domain::AccessDuration> &duration)
{
    return Words::duration(duration);
}

QString ticketWords(const Domain::LockboxRequest &request)
{
    return Words::ticket(request);
}

QString resourceWords(const Domain::LockboxRequest &request)
{
    return Words::resources(request);
}

QDateTime latestAccessEnd(const Domain::LockboxRequest &request, const QDateTime &approvedAt)
{
    const std::optional<std::chrono::minutes> length = request.duration ? request.duration->length() : std::nullopt;
    return approvedAt.isValid() && length ? approvedAt.addDuration(*length) : QDateTime();
}

} // namespace Views
