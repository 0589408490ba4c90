// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestsheet.h"

#include "visibletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Fact {
    QString label;
    QString value;
};

QString textFact(const std::optional<QString> &text)
{
    return text ? Domain::visibleLine(*text) : Words::tr("not told");
}

QString timeFact(const std::optional<Domain::Timestamp> &moment)
{
    if (!moment) {
        return Words::tr("not told");
    }
    if (!moment->isReadable()) {
        return Words::tr("%1 (unreadable)").arg(Domain::visibleLine(moment->text()));
    }
    return QLocale().toString(moment->utc().toLocalTime(), QLocale::LongFormat);
}

QString durationFact(const std::optional<Domain::AccessDuration> &duration)
{
    if (!duration) {
        return Words::tr("not told");
    }
    const QString text = Domain::visibleLine(duration->text());
    // The published unit of a bare number is hours.
    return duration->length() ? Words::tr("%1 hours").arg(text) : text;
}

QString resourcesFact(const QList<Domain::ResourceId> &resources)
{
    QStringList lines;
    for (const Domain::ResourceId &resource : resources) {
        lines << Domain::visibleLine(resource.text(), 400);
    }
    return lines.isEmpty() ? Words::tr("not told") : lines.join(u'\n');
}

QString defectsFact(Domain::Defects defects)
{
    using Domain::Defect;
    const std::initializer_list<std::pair<Defect, QString>> sentences = {
        {Defect::MissingId, Words::tr("the request id is missing")},
        {Defect::MalformedId, Words::tr("the request id is not a GUID")},
        {Defect::RepeatedId, Words::tr("another request has the same id")},
        {Defect::UnreadableCreated, Words::tr("the time of creation is unreadable")},
        {Defect::UnreadableExpiration, Words::tr("the time of expiry is missing or unreadable")},
        {Defect::WrongType, Words::tr("a value has another type than published")},
        {Defect::ContradictingId, Words::tr("the ids in the record contradict each other")},
        {Defect::NotAnObject, Words::tr("the record is not a request")},
    };
    QStringList found;
    for (const auto &[defect, sentence] : sentences) {
        if (defects.testFlag(defect)) {
            found << sentence;
        }
    }
    return found.join(u'\n');
}

QList<Fact> factsOf(const Domain::LockboxRequest &request)
{
    QList<Fact> facts = {
        {Words::tr("Request"), textFact(request.requestId)},
        {Words::tr("Status"),
            request.status.word().isEmpty() ? Words::tr("not told") : Domain::visibleLine(request.status.word())},
        {Words::tr("Subscription"), request.askedSubscriptionId},
        {Words::tr("Resources"), resourcesFact(request.resources)},
        {Words::tr("Kind of resource"), textFact(request.resourceType)},
        {Words::tr("Length of access"), durationFact(request.duration)},
        {Words::tr("Level of access"), textFact(request.accessLevel)},
        {Words::tr("Created"), timeFact(request.created)},
        {Words::tr("Expires undecided"), timeFact(request.expiration)},
        {Words::tr("Ticket"), textFact(request.supportRequest)},
        {Words::tr("Ticket system"), textFact(request.workItemSource)},
        {Words::tr("Ticket address"), textFact(request.supportCaseUrl)},
        {Words::tr("Justification"),
            request.justification ? Domain::visibleText(*request.justification) : Words::tr("not told")},
    };
    if (request.defects) {
        facts << Fact{Words::tr("Damage"), defectsFact(request.defects)};
    }
    return facts;
}

} // namespace

QString undecidableSentence(const Domain::LockboxRequest &request, const QDateTime &now)
{
    switch (Domain::decidabilityOf(request, now)) {
    case Domain::Decidability::Decidable:
        break;
    case Domain::Decidability::DefectiveRecord:
        return Words::tr("The request cannot be decided, because its record is damaged: %1.")
            .arg(defectsFact(request.defects).replace(u'\n', u", "_s));
    case Domain::Decidability::NotPending:
        return Words::tr("The request cannot be decided: its status is %1.").arg(textFact(request.status.word()));
    case Domain::Decidability::Expired:
        return Words::tr("The request cannot be decided: it has expired.");
    }
    return {};
}

QString requestSheet(const Domain::LockboxRequest &request, const QDateTime &now)
{
    QList<Fact> facts = factsOf(request);
    const QString undecidable = undecidableSentence(request, now);
    facts << Fact{
        Words::tr("Decision"), undecidable.isEmpty() ? Words::tr("The request can be decided.") : undecidable};
    const auto longest = std::ranges::max(facts, {}, [](const Fact &fact) { return fact.label.size(); });
    const qsizetype indent = longest.label.size() + 2;
    QString lines;
    for (Fact &fact : facts) {
        fact.value.replace(u'\n', u'\n' + QString(indent, u' '));
        lines += fact.label.leftJustified(indent) + fact.value + u'\n';
    }
    return lines;
}

} // namespace CommandLine
