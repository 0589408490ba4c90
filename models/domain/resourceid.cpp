// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resourceid.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Domain
{
namespace
{

bool isSegment(const QString &segment, QLatin1StringView word)
{
    return segment.compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

bool isGuid(QStringView text)
{
    static const QRegularExpression guid(u"\\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return guid.matchView(text).hasMatch();
}

ResourceId ResourceId::parse(const QString &text)
{
    ResourceId id;
    id.m_text = text.trimmed();
    id.m_name = id.m_text;
    if (isGuid(id.m_text)) {
        id.m_form = Form::Subscription;
        id.m_subscriptionId = id.m_text;
        return id;
    }

    const QStringList segments = id.m_text.split(u'/', Qt::SkipEmptyParts);
    if (segments.size() < 2 || !isSegment(segments[0], "subscriptions"_L1)) {
        return id;
    }
    id.m_form = Form::Subscription;
    id.m_subscriptionId = segments[1];
    id.m_name = segments[1];
    if (segments.size() >= 4 && isSegment(segments[2], "resourceGroups"_L1)) {
        id.m_form = Form::ResourceGroup;
        id.m_resourceGroup = segments[3];
        id.m_name = segments[3];
    }
    // providers/Namespace/type/name[/type/name...]: the type is made of the namespace and every other segment after it.
    // The last provider counts: an extension (a lock, a backup item) follows the resource that it extends.
    const qsizetype provider = segments.lastIndexOf("providers"_L1, segments.size() - 4, Qt::CaseInsensitive);
    if (provider >= 2 && segments.size() >= provider + 4) {
        id.m_form = Form::Resource;
        QStringList type{segments[provider + 1]};
        for (qsizetype position = provider + 2; position < segments.size(); position += 2) {
            type << segments[position];
        }
        id.m_type = type.join(u'/');
        id.m_name = segments.last();
    }
    return id;
}

QList<ResourceId> parseResourceIds(const QString &joined)
{
    return parseResourceIds(joined.split(u','));
}

QList<ResourceId> parseResourceIds(const QStringList &ids)
{
    QList<ResourceId> resources;
    for (const QString &text : ids) {
        if (ResourceId id = ResourceId::parse(text); !id.text().isEmpty()) {
            resources << std::move(id);
        }
    }
    return resources;
}

} // namespace Domain
