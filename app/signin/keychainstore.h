// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secretstore.h"

#include <QObject>

namespace QKeychain
{
class Job;
}

namespace SignIn
{

// The keychain of the system: Secret Service or KWallet, Keychain, Credential Manager (QtKeychain). Never a file: where
// there is no keychain, nothing is kept. Its jobs run in the thread of the application, whose event loop must run.
class KeychainStore : public QObject, public SecretStore
{
    Q_OBJECT

public:
    // service: the name all keys of this program stand under. patience: how long a keychain may take; it may be asking
    // the person to unlock it.
    explicit KeychainStore(QString service = QStringLiteral("org.lockboxconsole.Console"),
        std::chrono::milliseconds patience = std::chrono::seconds(60));

    QCoro::Task<Domain::Keeping> keep(QString key, QByteArray secret) override;
    QCoro::Task<Domain::Result<QByteArray>> secret(QString key) override;
    QCoro::Task<Domain::Result<void>> forget(QString key) override;

private:
    struct Errand;
    struct Outcome;
    std::shared_ptr<Errand> start(QKeychain::Job *job, const QString &key);

    QString m_service;
    std::chrono::milliseconds m_patience;
};

} // namespace SignIn
