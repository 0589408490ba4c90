// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestrow.h"

#include "visibletext.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Models
{
namespace
{

// Published: a request expires four days after it was created. Used only when `createdDateTime` is missing.
constexpr qint64 requestLifetime = std::chrono::milliseconds(std::chrono::days(4)).count();

Domain::Decidability decidabilityBeforeExpiry(const Domain::LockboxRequest &request)
{
    // Earlier than any readable timestamp.
    static const QDateTime longAgo(QDate(1, 1, 1), QTime(0, 0), QTimeZone::UTC);
    return Domain::decidabilityOf(request, longAgo);
}

QString namesOf(const QList<Domain::ResourceId> &resources)
{
    // A cell shows a line; a hostile record may name thousands.
    constexpr qsizetype mostNames = 5;
    QStringList names;
    for (const Domain::ResourceId &resource : resources.first(std::min(mostNames, resources.size()))) {
        names << Domain::visibleLine(resource.name());
    }
    if (resources.size() > mostNames) {
        names << u"…"_s;
    }
    return names.join(u", "_s);
}

// Nearly all of it is ASCII, which folds ten times as fast by itself: with thousands of new rows that is half the
// merge.
std::string foldedUtf8(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool isAscii = std::ranges::none_of(utf8, [](char byte) { return (byte & 0x80) != 0; });
    return isAscii ? utf8.toLower().toStdString() : text.toCaseFolded().toStdString();
}

} // namespace

std::strong_ordering operator<=>(const RowIdentity &left, const RowIdentity &right)
{
    if (const int order = left.key.subscriptionId.compare(right.key.subscriptionId); order != 0) {
        return order <=> 0;
    }
    if (const int order = left.key.requestId.compare(right.key.requestId); order != 0) {
        return order <=> 0;
    }
    return left.ordinal <=> right.ordinal;
}

RequestRow::RequestRow(Domain::LockboxRequest request, int ordinal, const SubscriptionTitle &title)
    : m_request(std::move(request))
    , m_identity{m_request.key(), ordinal}
    , m_title(title)
    , m_queue(Domain::queueOf(m_request.status))
    , m_decidabilityBeforeExpiry(decidabilityBeforeExpiry(m_request))
    , m_resourceNames(namesOf(m_request.resources))
{
    workOutTime();
    workOutSearchText();
}

void RequestRow::workOutTime()
{
    if (!m_request.expiration || !m_request.expiration->isReadable()) {
        return;
    }
    const qint64 expiration = m_request.expiration->utc().toMSecsSinceEpoch();
    const bool isCreatedKnown = m_request.created && m_request.created->isReadable();
    const qint64 start = isCreatedKnown ? m_request.created->utc().toMSecsSinceEpoch() : expiration - requestLifetime;
    if (m_queue == Domain::Queue::Pending) {
        m_timeMeaning = TimeMeaning::RequestExpires;
        m_timeEnd = expiration;
    } else if (m_request.status.known() == Domain::RequestStatus::Known::Approved && m_request.duration &&
               m_request.duration->length()) {
        m_timeMeaning = TimeMeaning::AccessEndsAtMost;
        m_timeEnd = expiration + std::chrono::milliseconds(*m_request.duration->length()).count();
    }
    m_timeSpan = std::max<qint64>(1, m_timeEnd - start);
}

void RequestRow::workOutSearchText()
{
    // Enough to find a request by; more would let one hostile record slow every keystroke down.
    constexpr qsizetype mostOfFact = 1000;
    constexpr qsizetype mostResources = 20;
    const auto &resources = m_request.resources;
    QStringList facts{m_title.subscription, m_title.tenant, m_request.status.word(),
        m_request.requestId.value_or(QString()), m_request.resourceType.value_or(QString()),
        m_request.supportRequest.value_or(QString()), m_request.justification.value_or(QString())};
    for (const Domain::ResourceId &resource : resources.first(std::min(mostResources, resources.size()))) {
        facts << resource.text();
    }
    for (QString &fact : facts) {
        fact.truncate(mostOfFact);
    }
    m_searchText = foldedUtf8(facts.join(u'\n'));
}

Domain::Decidability RequestRow::decidability(qint64 now) const
{
    if (m_decidabilityBeforeExpiry != Domain::Decidability::Decidable) {
        return m_decidabilityBeforeExpiry;
    }
    return now < m_timeEnd ? Domain::Decidability::Decidable : Domain::Decidability::Expired;
}

bool RequestRow::isWaiting(qint64 now) const
{
    return m_queue == Domain::Queue::Pending &&
           (m_request.status.isInMotion() || decidability(now) == Domain::Decidability::Decidable);
}

void RequestRow::setTitle(const SubscriptionTitle &title)
{
    m_title = title;
    workOutSearchText();
}

} // namespace Models
