// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fanout.h"

#include "connection.h"

#include <QCoroTask>

#include <QTimer>

#include <optional>
#include <vector>

namespace Watch
{

struct FanOut::State : std::enable_shared_from_this<FanOut::State> {
    State(QList<FanOutTarget> all, const FanOutLimits &bounds, Answered callback)
        : targets(std::move(all))
        , limits(bounds)
        , answered(std::move(callback))
        , answers(static_cast<std::size_t>(targets.size()))
        , unanswered(targets.size())
    {
    }

    void startMore();
    void tellProgress();
    void take(qsizetype index, Domain::SubscriptionAnswer answer);
    static QCoro::Task<> ask(std::shared_ptr<State> self, qsizetype index);
    static QCoro::Task<Domain::SubscriptionAnswer> answerOf(FanOutTarget target);

    const QList<FanOutTarget> targets;
    const FanOutLimits limits;
    Answered answered;
    std::vector<std::optional<Domain::SubscriptionAnswer>> answers; // one for each target
    qsizetype next = 0;                                             // target to ask
    qsizetype inFlight = 0;                                         // without those that hang
    qsizetype unanswered;
    bool isStarting = false;
    Azure::Latch onlyHangingLeft;
    Azure::Latch allAnswered;
};

// A call may end before it returns; the loop below then goes on with the next instead of a call within a call.
void FanOut::State::startMore()
{
    if (isStarting) {
        return;
    }
    isStarting = true;
    while (next < targets.size() && inFlight < limits.inFlight) {
        ++inFlight;
        ask(shared_from_this(), next++);
    }
    isStarting = false;
    tellProgress();
}

void FanOut::State::tellProgress()
{
    const auto self = shared_from_this(); // whoever waits may destroy the fan-out
    if (next == targets.size() && inFlight == 0) {
        onlyHangingLeft.release();
    }
    if (unanswered == 0) {
        allAnswered.release();
    }
}

void FanOut::State::take(qsizetype index, Domain::SubscriptionAnswer answer)
{
    --unanswered;
    std::optional<Domain::SubscriptionAnswer> &place = answers[static_cast<std::size_t>(index)];
    place = std::move(answer);
    if (answered) {
        answered(index, *place);
    }
    startMore();
}

QCoro::Task<Domain::SubscriptionAnswer> FanOut::State::answerOf(FanOutTarget target)
{
    if (target.connection != nullptr) {
        co_return co_await target.connection->lockbox().requests(target.subscriptionId);
    }
    co_return Domain::SubscriptionAnswer{.subscriptionId = target.subscriptionId,
        .requests = {},
        .problem = Domain::Error{.kind = Domain::ErrorKind::NotSignedIn}};
}

QCoro::Task<> FanOut::State::ask(std::shared_ptr<State> self, qsizetype index)
{
    bool isCounted = true;
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &patience, [state = self.get(), &isCounted] {
        isCounted = false;
        --state->inFlight;
        state->startMore();
    });
    patience.start(self->limits.hangingAfter);
    Domain::SubscriptionAnswer answer = co_await answerOf(self->targets.at(index));
    patience.stop();
    if (isCounted) {
        --self->inFlight;
    }
    self->take(index, std::move(answer));
}

FanOut::FanOut(QList<FanOutTarget> targets, const FanOutLimits &limits, Answered answered)
    : m_state(std::make_shared<State>(std::move(targets), limits, std::move(answered)))
{
    m_state->startMore();
}

FanOut::~FanOut()
{
    m_state->answered = {};
    m_state->next = m_state->targets.size(); // nobody wants to know the rest
}

Azure::Latch &FanOut::onlyHangingLeft()
{
    return m_state->onlyHangingLeft;
}

Azure::Latch &FanOut::allAnswered()
{
    return m_state->allAnswered;
}

QList<Domain::SubscriptionAnswer> FanOut::answers() const
{
    QList<Domain::SubscriptionAnswer> result;
    result.reserve(m_state->targets.size());
    for (qsizetype index = 0; index < m_state->targets.size(); ++index) {
        const std::optional<Domain::SubscriptionAnswer> &answer = m_state->answers[static_cast<std::size_t>(index)];
        result.append(answer ? *answer
                             : Domain::SubscriptionAnswer{.subscriptionId = m_state->targets.at(index).subscriptionId,
                                   .requests = {},
                                   .problem = Domain::Error{.kind = Domain::ErrorKind::TimedOut}});
    }
    return result;
}

QStringList FanOut::unansweredSubscriptions() const
{
    QStringList result;
    for (qsizetype index = 0; index < m_state->targets.size(); ++index) {
        if (!m_state->answers[static_cast<std::size_t>(index)]) {
            result.append(m_state->targets.at(index).subscriptionId);
        }
    }
    return result;
}

} // namespace Watch
