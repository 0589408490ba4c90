// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessmanager.h"

#include <functional>
#include <memory>
#include <vector>

namespace Azure
{

// The access managers that share the reads of one client. One manager stands for one connection with HTTP/2, and what
// it cannot send at once waits within Qt, where a few requests that hang would keep the others waiting: so each gets no
// more than it can send, and there are as many as it takes. Belongs to one thread.
class ConnectionPool
{
    struct Lane;

public:
    using Create = std::function<std::unique_ptr<AccessManager>()>;
    enum class Protocol { Http1, Http2 };

    // The right to have one request under way; given back by its end. The manager lives at least as long.
    class Place
    {
    public:
        ~Place();
        Place(Place &&) noexcept = default;
        Place &operator=(Place &&) = delete;

        AccessManager &manager() const;

    private:
        friend class ConnectionPool;
        explicit Place(std::shared_ptr<Lane> lane);
        std::shared_ptr<Lane> m_lane;
    };

    // create: makes the managers, in the thread that takes places.
    explicit ConnectionPool(Create create);

    Place take();
    // A place on a connection that is younger than the one of dead, on which no more requests are sent.
    Place takeInsteadOf(const Place &dead);

    // Which protocol the server speaks.
    void learn(Protocol protocol) { m_protocol = protocol; }

    // The next request gets a new connection; those under way are left alone.
    void renew() { m_lanes.clear(); }

private:
    Create m_create;
    Protocol m_protocol = Protocol::Http2;
    std::vector<std::shared_ptr<Lane>> m_lanes; // oldest first
};

} // namespace Azure
