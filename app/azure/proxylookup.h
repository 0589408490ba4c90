// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloud.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Azure
{

// Finds out through which proxy a server is reached. The system's answer may need a script from somewhere on the
// network (PAC) and so may never come: it is asked for in a thread of its own, which is left to itself when it takes
// too long. Lives in one thread.
class ProxyLookup : public QObject
{
    Q_OBJECT

public:
    // What the system says, best first; blocks.
    using Ask = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    // ask: is called in another thread and may run on after this object's end. patience: longest wait for it.
    explicit ProxyLookup(ProxySettings settings, Ask ask = &QNetworkProxyFactory::systemProxyForQuery,
        std::chrono::milliseconds patience = std::chrono::seconds(5));

    // The proxy for url, or NoProxy. What the system said holds for five minutes. Errors: Offline when the system does
    // not answer in time or no proxy is named in the settings; Cancelled after close().
    QCoro::Task<Domain::Result<QNetworkProxy>> proxyFor(QUrl url);

    // Ends every wait under way and every later one.
    void close();

Q_SIGNALS:
    void ended();

private:
    void askSystem(const QUrl &url);
    QCoro::Task<> answerOrPatience();

    const ProxySettings m_settings;
    const Ask m_ask;
    const std::chrono::milliseconds m_patience;
    std::optional<QNetworkProxy> m_answer;
    QDeadlineTimer m_freshness; // of the answer
    QDeadlineTimer m_deadline;  // of the question
    bool m_isAsking = false;
    bool m_isClosed = false;
};

} // namespace Azure
