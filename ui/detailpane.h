// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"
#include "decision.h"
#include "preferences.h"
#include "requestcontext.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace Domain
{
class Clock;
}

namespace Views
{

class ConfirmationDialog;
class DecisionBar;
class MessageBar;
class RawView;
class RequestFacts;

// One request in full, and the place where it is decided. It shows what it is given and emits what the user wants;
// it never concludes an outcome by itself. Lives in the GUI thread.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    // serviceClock: decides whether a request has expired; outlives this widget.
    explicit DetailPane(const Domain::Clock &serviceClock, QWidget *parent = nullptr);

public Q_SLOTS:
    // Shows a request; the reason is cleared unless it is the request already shown.
    void showRequest(const Domain::LockboxRequest &request, const Views::RequestContext &context);
    void showNothing();
    // The service delivered something else for the request shown; anything about another request is ignored.
    void requestChanged(const Domain::LockboxRequest &request);
    // How far a decision is, whether its request is shown or not. Every decisionMade() must be followed by progress
    // that ends, because the request cannot be decided again before.
    void showProgress(const Domain::DecisionProgress &progress);
    // From now on. What is being confirmed or held under other rules is broken off.
    void setDecisionRules(const Domain::DecisionRules &rules);
    // Time has passed: words about time left are renewed, what expired loses its buttons.
    void tick();

Q_SIGNALS:
    // The user confirmed and did not undo it in time. Emitted at most once for each confirmation.
    void decisionMade(const Domain::Decision &decision);
    // A decision about the request shown ended because somebody has to sign in first. gap: who and where.
    void signInRequested(const Domain::WatchGap &gap);
    // One sentence about something the pane did by itself, e.g. that it broke off a decision.
    void noticeRaised(const QString &sentence);

private:
    void askForConfirmation(Domain::Verdict verdict);
    void hold(const Domain::Decision &decision);
    void decide(const Domain::Decision &decision);
    void renew(const Domain::LockboxRequest &request);
    // Ends what is being confirmed or held. why: said if there was anything. Returns whether there was.
    bool breakOff(const QString &why);
    bool canDecide(const Domain::Decision &decision);
    void announceExpiry();
    void askForSignIn();
    void showDecision();
    void showRawIfVisible();

    const Domain::Clock &m_clock;
    std::optional<Domain::LockboxRequest> m_request; // as shown; none: nothing is shown
    RequestContext m_context;
    Domain::DecisionRules m_rules;
    QHash<Domain::RequestKey, Domain::DecisionProgress>
        m_progress;                              // decisions of this session, the latest of each request
    QPointer<ConfirmationDialog> m_confirmation; // open, or null
    QStackedWidget *m_pages;
    QTabWidget *m_tabs;
    RequestFacts *m_facts;
    RawView *m_raw;
    MessageBar *m_status; // how the decision about the request shown is getting on
    DecisionBar *m_bar;
};

} // namespace Views
