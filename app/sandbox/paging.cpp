// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paging.h"

#include "armrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

struct Position {
    int page = 0;
    int item = 0; // index of the first one
};

QString toToken(const Position &position)
{
    const QByteArray plain = QByteArray::number(position.page) + ':' + QByteArray::number(position.item);
    return QString::fromLatin1(plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<Position> fromToken(const QString &token)
{
    const auto decoded = QByteArray::fromBase64Encoding(token.toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    const QList<QByteArray> parts = decoded.decoded.split(':');
    if (!decoded || parts.size() != 2) {
        return std::nullopt;
    }
    bool pageIsNumber = false;
    bool itemIsNumber = false;
    const Position position{.page = parts[0].toInt(&pageIsNumber), .item = parts[1].toInt(&itemIsNumber)};
    const bool valid = pageIsNumber && itemIsNumber && position.page > 0 && position.item >= 0;
    return valid ? std::optional(position) : std::nullopt;
}

int sizeOf(int page, const PagingRules &rules)
{
    if (rules.shape == PageShape::Even) {
        return rules.pageSize;
    }
    const std::array sizes{qMax(1, rules.pageSize / 2), 0, rules.pageSize, 1};
    return sizes[static_cast<size_t>(page) % sizes.size()];
}

QString linkTo(const ArmRequest &request, const Position &position)
{
    QUrl link = request.address;
    const QUrlQuery query(link);
    QUrlQuery next;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyEncoded)) {
        if (QUrl::fromPercentEncoding(name.toLatin1()).compare("$skiptoken"_L1, Qt::CaseInsensitive) != 0) {
            next.addQueryItem(name, value);
        }
    }
    next.addQueryItem(u"$skiptoken"_s, toToken(position));
    link.setQuery(next);
    return link.toString(QUrl::FullyEncoded);
}

} // namespace

ArmResponse pageAnswer(const ArmRequest &request, const QList<QByteArray> &items, const PagingRules &rules)
{
    Position position;
    if (const auto token = request.parameter("$skiptoken"_L1)) {
        const auto given = fromToken(*token);
        if (!given) {
            return errorAnswer(400, u"InvalidSkipToken"_s, u"The value of the '$skiptoken' parameter is invalid."_s);
        }
        position = *given;
    }
    const qsizetype first = qMin<qsizetype>(position.item, items.size());
    const qsizetype end = qMin<qsizetype>(first + sizeOf(position.page, rules), items.size());
    ArmResponse answer;
    answer.body = "{\"value\":[" + items.sliced(first, end - first).join(',') + ']';
    if (end < items.size()) {
        const QString link = linkTo(request, {.page = position.page + 1, .item = static_cast<int>(end)});
        // An array of one string is the library's way to a quoted string.
        const QByteArray quoted = QJsonDocument(QJsonArray{link}).toJson(QJsonDocument::Compact);
        answer.body += ",\"nextLink\":" + quoted.sliced(1, quoted.size() - 2);
    }
    answer.body += '}';
    return answer;
}

} // namespace Sandbox
