// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calllog.h"

#include "armrequest.h"

namespace Sandbox
{

void CallLog::add(const QDateTime &at, const ArmRequest &request, int status)
{
    constexpr qsizetype most = 100'000;
    if (m_records.size() >= most) {
        m_records.remove(0, most / 10);
    }
    m_records.append({.at = at,
        .method = request.method,
        .path = request.path,
        .query = request.address.query(QUrl::FullyEncoded),
        .hasBearer = !request.bearer().isEmpty(),
        .status = status});
}

} // namespace Sandbox
