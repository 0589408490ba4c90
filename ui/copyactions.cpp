// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copyactions.h"

#include "mainactions.h"
#include "portallinks.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Views
{

CopyActions::CopyActions(MainActions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
    connect(&actions, &MainActions::requestIdCopyRequested, this,
        [this] { copy(m_requestId, tr("The request id was copied.")); });
    connect(&actions, &MainActions::ticketNumberCopyRequested, this,
        [this] { copy(m_ticketNumber, tr("The ticket number was copied.")); });
    connect(&actions, &MainActions::ticketLinkCopyRequested, this,
        [this] { copy(m_ticketLink, tr("The link to the ticket was copied.")); });
    connect(&actions, &MainActions::portalLinkCopyRequested, this,
        [this] { copy(m_portalLink, tr("The link to Lockbox was copied.")); });
}

void CopyActions::offer(const Domain::LockboxRequest *request, const QString &portal)
{
    m_requestId = request ? request->requestId.value_or(QString()) : QString();
    m_ticketNumber = request ? request->supportRequest.value_or(QString()) : QString();
    m_ticketLink = request ? ticketLink(portal, *request).toString() : QString();
    m_portalLink = lockboxLink(portal).toString();
    m_actions.setAvailability({.hasRequestId = !m_requestId.isEmpty(),
        .hasTicket = !m_ticketNumber.isEmpty(),
        .hasTicketLink = !m_ticketLink.isEmpty(),
        .hasPortal = !m_portalLink.isEmpty()});
}

void CopyActions::copy(const QString &text, const QString &notice)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT noticeRaised(notice);
}

} // namespace Views
