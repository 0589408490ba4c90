// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimschallenge.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Azure
{
namespace
{

// Of RFC 9110, section 5.6.2.
bool isTokenCharacter(char each)
{
    return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(each);
}

// Reads from the front of a text; every function takes what it finds and leaves the rest.
class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
    {
    }

    bool isAtEnd() const { return m_text.isEmpty(); }

    // What lies between two elements of a list.
    void skipSeparators()
    {
        skipWhile([](char each) { return each == ' ' || each == '\t' || each == ','; });
    }

    void skipBlanks()
    {
        skipWhile([](char each) { return each == ' ' || each == '\t'; });
    }

    void skipOne() { m_text = m_text.sliced(m_text.isEmpty() ? 0 : 1); }

    bool takeSign(char sign)
    {
        if (!m_text.startsWith(sign)) {
            return false;
        }
        skipOne();
        return true;
    }

    QByteArrayView token() { return takeWhile(isTokenCharacter); }

    // A quoted string or a word. base64 is no token by the standard, but comes unquoted, too.
    QByteArray value()
    {
        if (!takeSign('"')) {
            return takeWhile([](char each) { return each != ',' && each != ' ' && each != '\t'; }).toByteArray();
        }
        QByteArray value;
        while (!isAtEnd() && !takeSign('"')) {
            if (m_text.size() > 1 && m_text.front() == '\\') {
                skipOne();
            }
            value += m_text.front();
            skipOne();
        }
        return value;
    }

    // Puts back what was read since.
    Reader position() const { return *this; }

private:
    template <typename Condition> QByteArrayView takeWhile(Condition condition)
    {
        const auto end = std::ranges::find_if_not(m_text, condition);
        const QByteArrayView taken = m_text.first(end - m_text.begin());
        m_text = m_text.sliced(taken.size());
        return taken;
    }

    template <typename Condition> void skipWhile(Condition condition) { static_cast<void>(takeWhile(condition)); }

    QByteArrayView m_text;
};

QByteArray decoded(const QByteArray &claims)
{
    using enum QByteArray::Base64Option;
    for (const auto encoding : {Base64Encoding, Base64UrlEncoding}) {
        // Without OmitTrailingEquals when decoding both forms of the end are accepted.
        const auto result = QByteArray::fromBase64Encoding(claims, encoding | AbortOnBase64DecodingErrors);
        if (result && QJsonDocument::fromJson(*result).isObject()) {
            return *result;
        }
    }
    return {};
}

} // namespace

QByteArray Challenge::parameter(QByteArrayView name) const
{
    for (const auto &[each, value] : parameters) {
        if (each == name) {
            return value;
        }
    }
    return {};
}

QList<Challenge> parseChallenges(QByteArrayView header)
{
    QList<Challenge> challenges;
    Reader reader(header);
    for (reader.skipSeparators(); !reader.isAtEnd(); reader.skipSeparators()) {
        const QByteArrayView word = reader.token();
        if (word.isEmpty()) {
            reader.skipOne(); // no element begins like this
            continue;
        }
        Reader ahead = reader.position();
        ahead.skipBlanks();
        if (!ahead.takeSign('=')) {
            challenges.append({.scheme = word.toByteArray(), .parameters = {}});
            continue;
        }
        reader = ahead;
        reader.skipBlanks();
        const QByteArray value = reader.value();
        if (!challenges.isEmpty()) {
            challenges.last().parameters.append({word.toByteArray().toLower(), value});
        }
    }
    return challenges;
}

QByteArray claimsOf(const QHttpHeaders &headers)
{
    constexpr qsizetype longestHeader = 16'384;
    const QByteArray header = headers.combinedValue(QHttpHeaders::WellKnownHeader::WWWAuthenticate);
    if (header.size() > longestHeader) {
        return {};
    }
    const QList<Challenge> challenges = parseChallenges(header);
    for (const Challenge &challenge : challenges) {
        const QByteArray claims = challenge.parameter("claims");
        if (!claims.isEmpty() && challenge.scheme.compare("Bearer"_ba, Qt::CaseInsensitive) == 0) {
            return decoded(claims);
        }
    }
    return {};
}

} // namespace Azure
