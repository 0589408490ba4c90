// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fault.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SandboxFault)
};

// "NextLinkEmpty" is "next-link-empty".
QString wordOf(FaultKind kind)
{
    static const QRegularExpression innerCapital(u"(?<=[a-z])(?=[A-Z])"_s);
    return QString::fromLatin1(QMetaEnum::fromType<FaultKind>().valueToKey(static_cast<int>(kind)))
        .replace(innerCapital, u"-"_s)
        .toLower();
}

std::optional<FaultKind> kindOf(const QString &word)
{
    const QMetaEnum kinds = QMetaEnum::fromType<FaultKind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = static_cast<FaultKind>(kinds.value(i));
        if (word == wordOf(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

std::unexpected<Domain::Error> refusal(const QString &detail)
{
    return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::BadInput, .detail = detail});
}

// Reads members whose values may be given as JSON or as text, and remembers the first that does not fit.
class Members
{
public:
    explicit Members(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    void read(const QString &name, QString &value)
    {
        if (const QJsonValue given = take(name); !given.isUndefined()) {
            value = given.isDouble() ? QString::number(given.toInteger()) : given.toString();
        }
    }
    void read(const QString &name, int &value, int least, int most)
    {
        if (const QJsonValue given = take(name); !given.isUndefined()) {
            bool isNumber = given.isDouble();
            const qint64 number = isNumber ? given.toInteger() : given.toString().toLongLong(&isNumber);
            accept(name, isNumber && number >= least && number <= most);
            value = static_cast<int>(number);
        }
    }
    void read(const QString &name, double &value)
    {
        if (const QJsonValue given = take(name); !given.isUndefined()) {
            bool isNumber = given.isDouble();
            value = isNumber ? given.toDouble() : given.toString().toDouble(&isNumber);
            accept(name, isNumber && value >= 0 && value <= 1);
        }
    }
    void read(const QString &name, bool &value)
    {
        if (const QJsonValue given = take(name); !given.isUndefined()) {
            value = given.toBool() || given.toString() == "true"_L1;
            accept(name, value || given.isBool() || given.toString() == "false"_L1);
        }
    }

    // The first member that is unknown or has a wrong value; empty when all is well.
    QString wrong() const { return m_wrong.isEmpty() && !m_json.isEmpty() ? m_json.keys().constFirst() : m_wrong; }

private:
    QJsonValue take(const QString &name)
    {
        return m_json.contains(name) ? m_json.take(name) : QJsonValue(QJsonValue::Undefined);
    }
    void accept(const QString &name, bool fits)
    {
        if (!fits && m_wrong.isEmpty()) {
            m_wrong = name;
        }
    }

    QJsonObject m_json;
    QString m_wrong;
};

} // namespace

bool Fault::isAddition() const
{
    return kind == FaultKind::Delay || kind == FaultKind::ClockSkew || kind == FaultKind::OtherApprover;
}

bool Fault::matches(const QString &calledMethod, const QString &calledPath) const
{
    if (!method.isEmpty() && method != calledMethod) {
        return false;
    }
    // Somebody can only be faster where something is decided; no other call may use the fault up.
    const bool isDecision = calledMethod == "POST"_L1 && calledPath.endsWith("/updateApproval"_L1, Qt::CaseInsensitive);
    if (kind == FaultKind::OtherApprover && !isDecision) {
        return false;
    }
    if (path.contains(u'*') || path.contains(u'?')) {
        return QRegularExpression::fromWildcard(
            path, Qt::CaseInsensitive, QRegularExpression::NonPathWildcardConversion)
            .match(calledPath)
            .hasMatch();
    }
    return calledPath.contains(path, Qt::CaseInsensitive);
}

Domain::Result<Fault> Fault::fromJson(const QJsonObject &json)
{
    constexpr int day = 86'400;
    Fault fault;
    QString word;
    Members members(json);
    members.read(u"kind"_s, word);
    members.read(u"method"_s, fault.method);
    members.read(u"path"_s, fault.path);
    members.read(u"count"_s, fault.count, -1, 1'000'000);
    members.read(u"probability"_s, fault.probability);
    members.read(u"applied"_s, fault.applied);
    members.read(u"status"_s, fault.status, 200, 599);
    members.read(u"ms"_s, fault.milliseconds, 0, day * 1000);
    members.read(u"seconds"_s, fault.seconds, -365 * day, 365 * day);
    members.read(u"retryAfter"_s, fault.retryAfter, -1, day);
    members.read(u"claims"_s, fault.claims);
    members.read(u"currentStatus"_s, fault.currentStatus);
    members.read(u"decision"_s, fault.decision);
    if (const int number = word.toInt(); number >= 400 && number <= 599) {
        fault.kind = FaultKind::Status;
        fault.status = number;
    } else if (const auto kind = kindOf(word)) {
        fault.kind = *kind;
    } else {
        return refusal(Words::tr("The fault kind “%1” is unknown.").arg(word));
    }
    if (!members.wrong().isEmpty()) {
        return refusal(
            Words::tr("The fault member “%1” is unknown or has a value that does not fit.").arg(members.wrong()));
    }
    if (fault.kind == FaultKind::Status && fault.status < 400) {
        return refusal(Words::tr("The fault kind “status” needs a status from 400 to 599."));
    }
    fault.method = fault.method.toUpper();
    return fault;
}

Domain::Result<Fault> Fault::fromText(const QString &text)
{
    QUrlQuery members;
    members.setQueryDelimiters(u'=', u',');
    members.setQuery(text);
    QJsonObject json;
    for (const auto &[name, value] : members.queryItems(QUrl::FullyDecoded)) {
        json.insert(name.trimmed(), value);
    }
    return fromJson(json);
}

QJsonObject Fault::toJson() const
{
    return {
        {u"id"_s, id},
        {u"kind"_s, wordOf(kind)},
        {u"method"_s, method},
        {u"path"_s, path},
        {u"count"_s, count},
        {u"probability"_s, probability},
        {u"applied"_s, applied},
        {u"status"_s, status},
        {u"ms"_s, milliseconds},
        {u"seconds"_s, seconds},
        {u"retryAfter"_s, retryAfter},
        {u"claims"_s, claims},
        {u"currentStatus"_s, currentStatus},
        {u"decision"_s, decision},
    };
}

FaultPlan::FaultPlan(quint64 seed)
    : m_dice(seed, "faults")
{
}

int FaultPlan::add(const Fault &fault)
{
    m_faults.append(fault);
    m_faults.last().id = ++m_lastId;
    return m_lastId;
}

bool FaultPlan::remove(int id)
{
    return m_faults.removeIf([id](const Fault &fault) { return fault.id == id; }) > 0;
}

QList<Fault> FaultPlan::take(const QString &method, const QString &path)
{
    QList<Fault> taken;
    bool hasMain = false;
    for (Fault &fault : m_faults) {
        const bool wanted = fault.isAddition() || !hasMain;
        if (!wanted || fault.count == 0 || !fault.matches(method, path) || !m_dice.chance(fault.probability)) {
            continue;
        }
        fault.count -= fault.count > 0 ? 1 : 0;
        hasMain = hasMain || !fault.isAddition();
        taken.append(fault);
    }
    m_faults.removeIf([](const Fault &fault) { return fault.count == 0; });
    return taken;
}

} // namespace Sandbox
