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
    connect(m_bar, &DecisionBar::expired, this, &DetailPane::announceExpiry);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPane::showRawIfVisible);
}

void DetailPane::showRequest(const Domain::LockboxRequest &request, const RequestContext &context)
{
    if (m_request && m_request->key() == request.key() && saySame(*m_request, request) && m_context == context) {
        return;
    }
    if (!m_request || m_request->key() != request.key()) {
        closeConfirmation(tr("The confirmation was closed because another request is shown. Nothing was sent."));
    } else {
        closeConfirmation(tr("The request has changed, so the confirmation was closed. Nothing was sent."));
    }
    m_context = context;
    renew(request);
}

void DetailPane::showNothing()
{
    closeConfirmation(tr("The confirmation was closed because the request is no longer shown. Nothing was sent."));
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
        closeConfirmation(tr("The request was answered elsewhere: its status is now “%1”. Nothing was sent.")
                .arg(statusWords(request.status)));
    } else {
        closeConfirmation(tr("The request has changed, so the confirmation was closed. Nothing was sent."));
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
    m_confirmation = new ConfirmationDialog(decision, m_context, m_clock.utcNow(), this);
    connect(m_confirmation, &ConfirmationDialog::confirmed, this, &DetailPane::decide);
    m_confirmation->open();
}

void DetailPane::decide(const Domain::Decision &decision)
{
    if (Domain::decidabilityOf(decision.shown, m_clock.utcNow()) != Domain::Decidability::Decidable) {
        tick(); // the bar notices the expiry
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

void DetailPane::closeConfirmation(const QString &why)
{
    if (m_confirmation && m_confirmation->isVisible()) {
        m_confirmation->reject();
        Q_EMIT noticeRaised(why);
    }
}

void DetailPane::announceExpiry()
{
    if (m_confirmation && m_confirmation->isVisible()) {
        closeConfirmation(tr("The request has expired, so the confirmation was closed. Nothing was sent."));
    } else {
        Q_EMIT noticeRaised(tr("The request that is shown has expired and can no longer be decided."));
    }
}

void DetailPane::showRawIfVisible()
{
    if (m_request && m_tabs->currentWidget() == m_raw) {
        m_raw->showRaw(m_request->raw);
    }
}

} // namespace Views
