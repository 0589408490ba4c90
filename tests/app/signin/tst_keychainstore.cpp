// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keychainstore.h"

#include "waitfor.h"

#include <QSignalSpy>
#include <QThread>

using namespace Qt::StringLiterals;

// Where the tests run there is no keychain, which is the case that must not lead to a file.
class KeychainStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldSayThatASecretIsKeptInMemoryOnly();
    void shouldSayThatSecretsCannotBeRead();
    void shouldNotClaimToHaveForgotten();
    void shouldNotWaitForEver();
    void shouldServeAThreadAfterAnotherHasEnded();
};

void KeychainStoreTest::initTestCase()
{
    // A desktop's own keychain must stay out of this.
    for (const char *const name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
             "KDE_FULL_SESSION", "GNOME_DESKTOP_SESSION_ID", "XDG_RUNTIME_DIR"}) {
        qunsetenv(name);
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void KeychainStoreTest::shouldSayThatASecretIsKeptInMemoryOnly()
{
    SignIn::KeychainStore store(u"org.lockboxconsole.Test"_s);
    QCOMPARE(Tests::waitFor(store.keep(u"key"_s, "secret"_ba)), Domain::Keeping::MemoryOnly);
}

void KeychainStoreTest::shouldSayThatSecretsCannotBeRead()
{
    SignIn::KeychainStore store(u"org.lockboxconsole.Test"_s);

    const auto secret = Tests::waitFor(store.secret(u"key"_s));

    QVERIFY(secret && !*secret);
    QCOMPARE(secret->error().kind, Domain::ErrorKind::Storage);
    QVERIFY(secret->error().detail.contains("keychain"_L1));
}

void KeychainStoreTest::shouldNotClaimToHaveForgotten()
{
    SignIn::KeychainStore store(u"org.lockboxconsole.Test"_s);

    const auto forgotten = Tests::waitFor(store.forget(u"key"_s));

    QVERIFY(forgotten && !*forgotten);
    QCOMPARE(forgotten->error().kind, Domain::ErrorKind::Storage);
}

void KeychainStoreTest::shouldNotWaitForEver()
{
    SignIn::KeychainStore store(u"org.lockboxconsole.Test"_s, std::chrono::milliseconds(0));
    QCOMPARE(Tests::waitFor(store.keep(u"key"_s, "secret"_ba)), Domain::Keeping::MemoryOnly);
}

// QtKeychain carries everything out in the thread that asked first.
void KeychainStoreTest::shouldServeAThreadAfterAnotherHasEnded()
{
    for (int round = 0; round < 2; ++round) {
        // GIVEN a thread of its own
        std::optional<Domain::Keeping> keeping;
        const std::unique_ptr<QThread> thread(QThread::create([&keeping] {
            SignIn::KeychainStore store(u"org.lockboxconsole.Test"_s);
            keeping = Tests::waitFor(store.keep(u"key"_s, "secret"_ba));
        }));
        QSignalSpy finished(thread.get(), &QThread::finished);

        // WHEN it keeps something and ends
        thread->start();

        // THEN it was answered
        QVERIFY(finished.wait(10'000));
        QCOMPARE(keeping, Domain::Keeping::MemoryOnly);
    }
}

QTEST_GUILESS_MAIN(KeychainStoreTest)

#include "tst_keychainstore.moc"
