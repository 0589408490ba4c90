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

using Domain::Error;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
public:
    static QString tooLate() { return tr("it did not answer in time"); }
};

Error storageError(const QString &reason)
{
    return {.kind = Domain::ErrorKind::Storage,
        .detail = Words::tr("The keychain of the system cannot be used (%1).").arg(reason)};
}

} // namespace

// How a job ended.
struct KeychainStore::Outcome {
    QKeychain::Error error = QKeychain::OtherError;
    QString reason = Words::tooLate();
    QByteArray data;
};

// One job under way, as seen from the thread that waits. The job deletes itself: its backend may answer it when nobody
// waits any longer.
struct KeychainStore::Errand {
    Azure::Latch ended;
    Outcome outcome;
};

std::shared_ptr<KeychainStore::Errand> KeychainStore::start(QKeychain::Job *job, const QString &key)
{
    const auto errand = std::make_shared<Errand>();
    const auto outcome = std::make_shared<Outcome>();
    job->setKey(key);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, job, [outcome](QKeychain::Job *finished) {
        outcome->error = finished->error();
        outcome->reason = finished->errorString();
        if (const auto *const reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished)) {
            outcome->data = reading->binaryData();
        }
    });
    // Queued, also within one thread: the coroutine must not run inside the job.
    const auto finish = [errand, outcome] {
        errand->outcome = *outcome;
        errand->ended.release();
    };
    connect(job, &QKeychain::Job::finished, this, finish, Qt::QueuedConnection);
    QTimer::singleShot(m_patience, this, [errand] { errand->ended.release(); });
    // QtKeychain carries out one job after the other in the thread of the first, which must not end before the program.
    job->moveToThread(QCoreApplication::instance()->thread());
    QMetaObject::invokeMethod(job, &QKeychain::Job::start, Qt::QueuedConnection);
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
    co_return errand->outcome.error == QKeychain::NoError ? Domain::Keeping::Keychain : Domain::Keeping::MemoryOnly;
}

QCoro::Task<Domain::Result<QByteArray>> KeychainStore::secret(QString key)
{
    const auto errand = start(new QKeychain::ReadPasswordJob(m_service), key);
    co_await errand->ended;
    if (errand->outcome.error == QKeychain::EntryNotFound) {
        co_return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::NotFound});
    }
    if (errand->outcome.error != QKeychain::NoError) {
        co_return std::unexpected(storageError(errand->outcome.reason));
    }
    co_return QByteArray(errand->outcome.data);
}

QCoro::Task<Domain::Result<void>> KeychainStore::forget(QString key)
{
    const auto errand = start(new QKeychain::DeletePasswordJob(m_service), key);
    co_await errand->ended;
    using enum QKeychain::Error;
    // Without a backend nothing was ever kept.
    const bool isGone = errand->outcome.error == NoError || errand->outcome.error == EntryNotFound ||
                        errand->outcome.error == NoBackendAvailable;
    co_return isGone ? Domain::Result<void>() : std::unexpected(storageError(errand->outcome.reason));
}

} // namespace SignIn
