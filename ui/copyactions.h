// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lockboxrequest.h"

#include <QObject>

namespace Views
{

class MainActions;

// What the menu copies of the request that is shown: its id, its ticket number and the links to pages of the portal.
// Switches off what there is nothing to copy for.
class CopyActions : public QObject
{
    Q_OBJECT

public:
    // actions: outlives this object.
    explicit CopyActions(MainActions &actions, QObject *parent = nullptr);

    // request: null when none is shown. portal: base of the cloud's portal; empty: the cloud has none.
    void offer(const Domain::LockboxRequest *request, const QString &portal);

Q_SIGNALS:
    // One sentence about what is on the clipboard now.
    void noticeRaised(const QString &sentence);

private:
    void copy(const QString &text, const QString &notice);

    MainActions &m_actions;
    QString m_requestId;
    QString m_ticketNumber;
    QString m_ticketLink;
    QString m_portalLink;
};

} // namespace Views
