// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectionpool.h"

#include <algorithm>

namespace Azure
{

struct ConnectionPool::Lane {
    std::unique_ptr<AccessManager> manager;
    int requests = 0; // under way
};

ConnectionPool::Place::Place(std::shared_ptr<Lane> lane)
    : m_lane(std::move(lane))
{
    ++m_lane->requests;
}

ConnectionPool::Place::~Place()
{
    if (m_lane) { // it was not moved away
        --m_lane->requests;
    }
}

AccessManager &ConnectionPool::Place::manager() const
{
    return *m_lane->manager;
}

ConnectionPool::ConnectionPool(Create create)
    : m_create(std::move(create))
{
}

ConnectionPool::Place ConnectionPool::take()
{
    // HTTP/2: servers allow 100 to 250 streams on a connection. HTTP/1.1: as many connections as a manager makes.
    const int most = m_protocol == Protocol::Http2 ? 100 : 64;
    const auto free =
        std::ranges::find_if(m_lanes, [most](const std::shared_ptr<Lane> &lane) { return lane->requests < most; });
    if (free != m_lanes.end()) {
        return Place(*free);
    }
    m_lanes.push_back(std::make_shared<Lane>(m_create()));
    return Place(m_lanes.back());
}

ConnectionPool::Place ConnectionPool::takeInsteadOf(const Place &dead)
{
    // What broke one connection, a sleep or a new network, has broken the older ones too.
    const auto found = std::ranges::find(m_lanes, dead.m_lane);
    if (found != m_lanes.end()) {
        m_lanes.erase(m_lanes.begin(), found + 1);
    }
    return take();
}

} // namespace Azure
