// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "redirect.h"

#include <QAbstractOAuthReplyHandler>
#include <QHttpServer>

namespace SignIn
{

// Qt's place for the answers of a browser sign-in, in our own way: it listens on 127.0.0.1 alone, takes one answer with
// the right state, then no connection any more; and it keeps the body of a refused token request, which says why. Qt's
// own handler has neither. It hands no token to Qt. Belongs to one thread.
class LoopbackListener : public QAbstractOAuthReplyHandler
{
    Q_OBJECT

public:
    // state: of the sign-in.
    explicit LoopbackListener(QString state, QObject *parent = nullptr);

    // Errors: Storage when no port of this computer can be had.
    Domain::Result<void> listen();
    void close();

    // `http://localhost` and the port: the service ignores the port of this host, and compares the rest.
    QString callback() const override;

public Q_SLOTS:
    void networkReplyFinished(QNetworkReply *reply) override;

Q_SIGNALS:
    // The browser brought no code. The page about it is on its way to the browser.
    void failed(const Domain::Error &reason);
    // The token endpoint has said something to the code. reply: finished; only good while the signal is handled.
    void exchanged(QNetworkReply *reply);

private:
    void answer(const QHttpServerRequest &request, QHttpServerResponder &responder);
    void finish(const RedirectAnswer &answer);

    QString m_state;
    QHttpServer m_server;
    quint16 m_port = 0;
    bool m_hasAnswer = false;
};

} // namespace SignIn
