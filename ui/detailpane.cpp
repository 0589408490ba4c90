// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailpane.h"

#include "clock.h"
#include "confirmationdialog.h"
#include "decisionbar.h"
#include "decisionwords.h"
#include "emptystate.h"
#include "factwords.h"
#include "messagebar.h"
#include "rawview.h"
#include "requestfacts.h"

#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

// The record itself is compared, not the bytes it came in.
bool saySame(Domain::LockboxRequest one, const Domain::LockboxRequest &other)
{
    one.raw = other.raw;
    return one == other;
}

} // namespace

DetailPane::DetailPane(const Domain::Clock &serviceClock, QWidget *parent)
    : QWidget(parent)
    , m_clock(serviceClock)
    , m_pages(new QStackedWidget(this))
    , m_tabs(new QTabWidget)
    , m_facts(new RequestFacts(serviceClock))
    , m_raw(new RawView)
    , m_status(new MessageBar)
    , m_bar(new DecisionBar(serviceClock))
{
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_facts, tr("Re&quest"));
    m_tabs->addTab(m_raw, tr("Ra&w"));
    m_status->setObjectName(u"decisionStatus"_s);

    auto *empty = new EmptyState;
    EmptyPage nothing;
    nothing.since = tr("No request is selected.");
    empty->setPage(nothing);
    auto *requestPage = new QWidget;
    auto *column = new QVBoxLayout(requestPage);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_status);
    column->addWidget(m_bar);
    m_pages->addWidget(empty);
    m_pages->addWidget(requestPage);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_pages);

    connect(m_bar, &DecisionBar::decisionAsked, this, &DetailPane::askForConfirmation);
    connect(m_bar, &DecisionBar::holdPassed, this, &DetailPane::decide);
    connect(m_bar, &DecisionBar::holdUndone, this,
        [this] { Q_EMIT noticeRaised(tr("The decision was undone. Nothing was sent.")); });
    connect(m_bar, &DecisionBar::expired, this, &DetailPane::announceExpiry);
    connect(m_status, &MessageBar::actionTriggered, this, &DetailPane::askForSignIn);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPane::showRawIfVisible);
}

void DetailPane::showRequest(const Domain::LockboxRequest &request, const RequestContext &context)
{
    if (m_request && m_request->key() == request.key() && saySame(*m_request, request) && m_context == context) {
        return;
    }
    if (!m_request || m_request->key() != request.key()) {
        breakOff(tr("Another request is shown, so the decision was broken off. Nothing was sent."));
    } else {
        breakOff(tr("The request has changed, so the decision was broken off. Nothing was sent."));
    }
    m_context = context;
    renew(request);
}

void DetailPane::showNothing()
{
    breakOff(tr("The request is no longer shown, so the decision was broken off. Nothing was sent."));
    m_request.reset();
    m_pages->setCurrentIndex(0);
}

void DetailPane::requestChanged(const Domain::LockboxRequest &request)
{
    if (!m_request || m_request->key() != request.key() || saySame(*m_request, request)) {
        return;
    }
    if (Domain::decidabilityOf(request, m_clock.utcNow()) == Domain::Decidability::NotPending) {
        //: %1 is a status such as "Approved"
        breakOff(tr("The request was answered elsewhere: its status is now “%1”. Nothing was sent.")
                .arg(statusWords(request.status)));
    } else {
        breakOff(tr("The request has changed, so the decision was broken off. Nothing was sent."));
    }
    renew(request);
}

void DetailPane::renew(const Domain::LockboxRequest &request)
{
    m_request = request;
    m_facts->showRequest(request, m_context);
    m_bar->showRequest(request);
    showDecision();
    showRawIfVisible();
    m_pages->setCurrentIndex(1);
}

void DetailPane::showProgress(const Domain::DecisionProgress &progress)
{
    m_progress.insert(progress.key, progress);
    if (!m_request || m_request->key() != progress.key) {
        return;
    }
    if (progress.request) {
        requestChanged(*progress.request);
    }
    showDecision();
}

void DetailPane::showDecision()
{
    if (!m_request) {
        return;
    }
    const auto progress = m_progress.constFind(m_request->key());
    const bool isKnown = progress != m_progress.cend();
    m_status->setMessage(isKnown ? std::optional(progressMessage(*progress)) : std::nullopt);
    m_bar->setDecisionUnderWay(isKnown && !progress->isFinished());
}

void DetailPane::setDecisionRules(const Domain::DecisionRules &rules)
{
    if (rules == m_rules) {
        return;
    }
    breakOff(tr("The rules for decisions have changed, so the decision was broken off. Nothing was sent."));
    m_rules = rules;
    m_bar->setRules(rules);
}

void DetailPane::tick()
{
    if (m_request) {
        m_facts->tick();
        m_bar->tick();
    }
}

void DetailPane::askForConfirmation(Domain::Verdict verdict)
{
    if (m_confirmation || !m_request) {
        return;
    }
    const Domain::Decision decision{.shown = *m_request, .verdict = verdict, .reason = m_bar->reason()};
    m_confirmation = new ConfirmationDialog(decision, m_context, m_clock.utcNow(), m_rules, this);
    connect(m_confirmation, &ConfirmationDialog::confirmed, this, &DetailPane::hold);
    m_confirmation->open();
}

bool DetailPane::canDecide(const Domain::Decision &decision)
{
    if (Domain::decidabilityOf(decision.shown, m_clock.utcNow()) == Domain::Decidability::Decidable) {
        return true;
    }
    tick(); // the bar notices the expiry
    return false;
}

void DetailPane::hold(const Domain::Decision &decision)
{
    if (canDecide(decision)) {
        m_bar->hold(decision);
    }
}

void DetailPane::decide(const Domain::Decision &decision)
{
    if (!canDecide(decision)) {
        return;
    }
    // Whoever carries it out reports from here on; until then the buttons must not offer it again.
    showProgress({.key = decision.shown.key(),
        .verdict = decision.verdict,
        .phase = Domain::DecisionPhase::Rereading,
        .request = {},
        .error = {}});
    Q_EMIT decisionMade(decision);
}

bool DetailPane::breakOff(const QString &why)
{
    const bool isConfirming = m_confirmation && m_confirmation->isVisible();
    if (isConfirming) {
        m_confirmation->reject();
    }
    const bool wasHolding = m_bar->breakOff();
    if (isConfirming || wasHolding) {
        Q_EMIT noticeRaised(why);
    }
    return isConfirming || wasHolding;
}

void DetailPane::announceExpiry()
{
    if (!breakOff(tr("The request has expired, so the decision was broken off. Nothing was sent."))) {
        Q_EMIT noticeRaised(tr("The request that is shown has expired and can no longer be decided."));
    }
}

void DetailPane::askForSignIn()
{
    const auto progress = m_request ? m_progress.constFind(m_request->key()) : m_progress.cend();
    if (progress != m_progress.cend() && progress->error && awaitsSignIn(*progress)) {
        Q_EMIT signInRequested({.kind = Domain::WatchGap::Kind::Blind,
            .tenantId = m_context.tenantId,
            .subscriptionId = m_context.subscriptionId,
            .reason = *progress->error});
    }
}

void DetailPane::showRawIfVisible()
{
    if (m_request && m_tabs->currentWidget() == m_raw) {
        m_raw->showRaw(m_request->raw);
    }
}

} // namespace Views
