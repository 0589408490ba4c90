// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keychainstore.h"

#include "latch.h"

#include <QCoreApplication>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace SignIn
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

Domain::Error storageError(const QString &reason)
{
    return {.kind = Domain::ErrorKind::Storage,
        .detail = Words::tr("The keychain of the system cannot be used (%1).").arg(reason)};
}

} // namespace

// One job under way. The job deletes itself: its backend may answer it when nobody waits any longer.
struct KeychainStore::Errand {
    Azure::Latch ended;
    QKeychain::Error error = QKeychain::OtherError;
    QString reason = Words::tr("it did not answer in time");
    QByteArray data;
};

std::shared_ptr<KeychainStore::Errand> KeychainStore::start(QKeychain::Job *job, const QString &key)
{
    const auto errand = std::make_shared<Errand>();
    job->setKey(key);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [errand](QKeychain::Job *finished) {
        errand->error = finished->error();
        errand->reason = finished->errorString();
        if (const auto *const reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished)) {
            errand->data = reading->binaryData();
        }
    });
    // Queued: the coroutine must not run inside the job.
    connect(job, &QKeychain::Job::finished, this, [errand] { errand->ended.release(); }, Qt::QueuedConnection);
    QTimer::singleShot(m_patience, this, [errand] { errand->ended.release(); });
    job->start();
    return errand;
}

KeychainStore::KeychainStore(QString service, std::chrono::milliseconds patience)
    : m_service(std::move(service))
    , m_patience(patience)
{
}

QCoro::Task<Domain::Keeping> KeychainStore::keep(QString key, QByteArray secret)
{
    auto *const job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret);
    const auto errand = start(job, key);
    co_await errand->ended;
    co_return errand->error == QKeychain::NoError ? Domain::Keeping::Keychain : Domain::Keeping::MemoryOnly;
}

QCoro::Task<Domain::Result<QByteArray>> KeychainStore::secret(QString key)
{
    const auto errand = start(new QKeychain::ReadPasswordJob(m_service), key);
    co_await errand->ended;
    if (errand->error == QKeychain::EntryNotFound) {
        co_return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::NotFound});
    }
    if (errand->error != QKeychain::NoError) {
        co_return std::unexpected(storageError(errand->reason));
    }
    co_return QByteArray(errand->data);
}

QCoro::Task<Domain::Result<void>> KeychainStore::forget(QString key)
{
    const auto errand = start(new QKeychain::DeletePasswordJob(m_service), key);
    co_await errand->ended;
    using enum QKeychain::Error;
    // Without a backend nothing was ever kept.
    const bool isGone =
        errand->error == NoError || errand->error == EntryNotFound || errand->error == NoBackendAvailable;
    co_return isGone ? Domain::Result<void>() : std::unexpected(storageError(errand->reason));
}

} // namespace SignIn
