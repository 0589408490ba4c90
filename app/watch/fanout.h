// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"
#include "latch.h"

#include <chrono>
#include <functional>
#include <memory>

namespace Azure
{
class Connection;
}

namespace Watch
{

// One subscription, and who reads it.
struct FanOutTarget {
    QString subscriptionId;
    Azure::Connection *connection = nullptr; // null: nobody, which is answered with NotSignedIn; outlives the fan-out
};

struct FanOutLimits {
    // Requests under way at once, hanging ones not counted: two connections full, so that one batch is on its way while
    // the answers of the other are read.
    qsizetype inFlight = 200;
    std::chrono::milliseconds hangingAfter{2'000}; // without an answer for so long, a request no longer counts
};

// Asks many subscriptions for their requests, a bounded number at a time; one that hangs makes room for the next, so
// that it delays nobody. Failures are answers too. Belongs to the thread of its connections, whose close() ends it. May
// be destroyed while requests are under way: then their answers are dropped.
class FanOut
{
public:
    // Called for each answer as it arrives; index: of its target.
    using Answered = std::function<void(qsizetype index, const Domain::SubscriptionAnswer &answer)>;

    // Starts at once, so that answered, which may be empty, can be called before this has returned. It must not destroy
    // this object.
    explicit FanOut(QList<FanOutTarget> targets, const FanOutLimits &limits = {}, Answered answered = {});
    ~FanOut();
    Q_DISABLE_COPY_MOVE(FanOut)

    // To be awaited once each. The first is over as soon as every request has been answered or hangs, the second as
    // soon as every one has been answered.
    Azure::Latch &onlyHangingLeft();
    Azure::Latch &allAnswered();

    // In the order of the targets; for those without an answer so far TimedOut stands in.
    QList<Domain::SubscriptionAnswer> answers() const;
    // Those without an answer so far, in the order of the targets.
    QStringList unansweredSubscriptions() const;

private:
    struct State;
    std::shared_ptr<State> m_state; // shared with the requests under way
};

} // namespace Watch
