// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Domain
{

// One affected resource of a Lockbox request. The service delivers ids without leading slash, in capitals, as a bare
// subscription GUID, or as a classic name that is no ARM id at all; all are kept as delivered and read as far as
// possible.
class ResourceId
{
public:
    enum class Form {
        Resource,      // /subscriptions/../resourceGroups/../providers/Namespace/type/name, or a provider without group
        ResourceGroup, // /subscriptions/../resourceGroups/..
        Subscription,  // /subscriptions/<guid>, or the GUID alone
        Other,         // e.g. a classic cloud-service role instance
    };

    // text: one id as delivered; white space around it is dropped.
    static ResourceId parse(const QString &text);

    Form form() const { return m_form; }
    const QString &text() const { return m_text; }                     // as delivered
    const QString &subscriptionId() const { return m_subscriptionId; } // empty when the id does not say
    const QString &resourceGroup() const { return m_resourceGroup; }
    const QString &type() const { return m_type; } // "MICROSOFT.COMPUTE/VIRTUALMACHINES", case as delivered
    // What a person calls it: last segment of an ARM id, else the text itself.
    const QString &name() const { return m_name; }

    // ARM compares ids without regard to case.
    friend bool operator==(const ResourceId &left, const ResourceId &right)
    {
        return left.m_text.compare(right.m_text, Qt::CaseInsensitive) == 0;
    }

private:
    Form m_form = Form::Other;
    QString m_text;
    QString m_subscriptionId;
    QString m_resourceGroup;
    QString m_type;
    QString m_name;
};

// joined: the published `resourceIds`, separated by comma or comma and blank. Empty pieces are dropped.
QList<ResourceId> parseResourceIds(const QString &joined);

// ids: `requestedResourceIds` of the shape before August 2021, where the list was an array.
QList<ResourceId> parseResourceIds(const QStringList &ids);

// True for 8-4-4-4-12 hexadecimal digits without braces, in any case.
bool isGuid(QStringView text);

} // namespace Domain
