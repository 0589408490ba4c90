// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portallinks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

// The portal routes by the fragment, which is never sent to a server.
QUrl portalPage(const QString &portal, const QString &fragment)
{
    QUrl page(portal, QUrl::StrictMode);
    if (!page.isValid() || page.host().isEmpty()) {
        return {};
    }
    page.setPath(u"/"_s);
    page.setFragment(fragment);
    return page;
}

bool isTicketNumber(const QString &text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar character) { return character >= u'0' && character <= u'9'; });
}

} // namespace

QUrl ticketLink(const QString &portal, const Domain::LockboxRequest &request)
{
    const QString ticket = request.supportRequest.value_or(QString());
    if (!isTicketNumber(ticket) || !Domain::isGuid(request.askedSubscriptionId)) {
        return {};
    }
    return portalPage(portal, u"resource/subscriptions/%1/providers/microsoft.support/supporttickets/%2"_s.arg(
                                  request.askedSubscriptionId, ticket));
}

QUrl lockboxLink(const QString &portal)
{
    return portalPage(portal, u"view/Microsoft_Azure_Lockbox/LockboxMenu/~/Overview"_s);
}

} // namespace Views
