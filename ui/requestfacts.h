// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lockboxrequest.h"
#include "requestcontext.h"

#include <QScrollArea>

class QLabel;

namespace Domain
{
class Clock;
}

namespace Views
{

class FactForm;
class FactRow;
class JustificationText;
class PlainLabel;
class UnknownFacts;

// The page Request: what is asked in plain words, the facts, what is wrong with the record, and what nobody can know.
class RequestFacts : public QScrollArea
{
    Q_OBJECT

public:
    // serviceClock: for the time left; outlives this widget.
    explicit RequestFacts(const Domain::Clock &serviceClock, QWidget *parent = nullptr);

public Q_SLOTS:
    // Another request scrolls to the top; the same one keeps its place.
    void showRequest(const Domain::LockboxRequest &request, const Views::RequestContext &context);
    // Time has passed: renews the words about time left, nothing else.
    void tick();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFacts();
    void showTimes();
    void showPlaces();
    void showDefects();
    void restyle();

    const Domain::Clock &m_clock;
    Domain::LockboxRequest m_request;
    RequestContext m_context;

    QLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QLabel *m_defectIcon;
    PlainLabel *m_defects;
    FactForm *m_form;
    FactRow *m_status = nullptr;
    FactRow *m_expires = nullptr;
    FactRow *m_accessEnd = nullptr;
    FactRow *m_created = nullptr;
    FactRow *m_duration = nullptr;
    FactRow *m_resources = nullptr;
    FactRow *m_label = nullptr;
    FactRow *m_subscription = nullptr;
    FactRow *m_tenant = nullptr;
    FactRow *m_ticket = nullptr;
    FactRow *m_ticketAddress = nullptr;
    FactRow *m_source = nullptr;
    FactRow *m_accessLevel = nullptr;
    FactRow *m_requestId = nullptr;
    PlainLabel *m_justificationTitle;
    JustificationText *m_justification;
    UnknownFacts *m_unknown;
};

} // namespace Views
