// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace Sandbox
{

struct ArmRequest;

// One call that reached the sandbox. Of the token nothing is kept but that there was one.
struct CallRecord {
    QDateTime at; // simulated time, UTC
    QString method;
    QString path;  // decoded
    QString query; // as sent
    bool hasBearer;
    int status; // HTTP status that was meant to be sent; 0 when a fault left the call without an answer
};

// The calls received, oldest first; the oldest are dropped beyond a hundred thousand.
class CallLog
{
public:
    void add(const QDateTime &at, const ArmRequest &request, int status);
    void clear() { m_records.clear(); }
    const QList<CallRecord> &records() const { return m_records; }

private:
    QList<CallRecord> m_records;
};

} // namespace Sandbox
