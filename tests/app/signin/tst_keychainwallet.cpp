// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keychainstore.h"

#include "waitfor.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QMap>
#include <QThread>

using namespace Qt::StringLiterals;

namespace
{

// The wallet of KDE's desktop as far as a keychain needs it, on the message bus of this test.
class FakeWallet : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    // Everything that is kept, by folder and key.
    QMap<QString, QByteArray> entries;

public Q_SLOTS:
    bool isEnabled() { return true; }
    QString networkWallet() { return u"kdewallet"_s; }
    int open(const QString &, qlonglong, const QString &) { return 1; }
    int entryType(int, const QString &folder, const QString &key, const QString &)
    {
        constexpr int unknown = 0;
        constexpr int stream = 2;
        return entries.contains(folder + u'/' + key) ? stream : unknown;
    }
    QByteArray readEntry(int, const QString &folder, const QString &key, const QString &)
    {
        return entries.value(folder + u'/' + key);
    }
    int writeEntry(int, const QString &folder, const QString &key, const QByteArray &value, const QString &)
    {
        entries.insert(folder + u'/' + key, value);
        return 0;
    }
    int removeEntry(int, const QString &folder, const QString &key, const QString &)
    {
        constexpr int notThere = -1;
        return entries.remove(folder + u'/' + key) > 0 ? 0 : notThere;
    }
};

} // namespace

// With a keychain: to be run on a message bus of its own (dbus-run-session).
class KeychainWalletTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void shouldKeepASecret();
    void shouldReplaceASecret();
    void shouldTellThatNothingIsKept();
    void shouldForgetASecret();
    void shouldGoOnWhenNobodyWaits();

private:
    // What the wallet holds, read in the wallet's thread.
    QMap<QString, QByteArray> entries()
    {
        QMap<QString, QByteArray> copy;
        QMetaObject::invokeMethod(&m_wallet, [this, &copy] { copy = m_wallet.entries; }, Qt::BlockingQueuedConnection);
        return copy;
    }

    // In a thread of its own, because the keychain's code waits for some of its answers.
    QThread m_thread;
    FakeWallet m_wallet;
    SignIn::KeychainStore m_store{u"org.lockboxconsole.Test"_s};
};

void KeychainWalletTest::initTestCase()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "6");
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"wallet"_s);
    QVERIFY2(bus.isConnected(), qPrintable(bus.lastError().message()));
    m_wallet.moveToThread(&m_thread);
    m_thread.start();
    QVERIFY(bus.registerObject(u"/modules/kwalletd6"_s, &m_wallet, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.kde.kwalletd6"_s));
}

void KeychainWalletTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"wallet"_s);
    m_thread.quit();
    QVERIFY(m_thread.wait());
}

void KeychainWalletTest::init()
{
    QMetaObject::invokeMethod(&m_wallet, [this] { m_wallet.entries.clear(); }, Qt::BlockingQueuedConnection);
}

void KeychainWalletTest::shouldKeepASecret()
{
    const QByteArray secret("secret \xff\x00 bytes", 14);

    QCOMPARE(Tests::waitFor(m_store.keep(u"login.example ada"_s, secret)), Domain::Keeping::Keychain);

    QCOMPARE(entries().value(u"org.lockboxconsole.Test/login.example ada"_s), secret);
    const auto kept = Tests::waitFor(m_store.secret(u"login.example ada"_s));
    QVERIFY(kept && *kept);
    QCOMPARE(**kept, secret);
}

void KeychainWalletTest::shouldReplaceASecret()
{
    QCOMPARE(Tests::waitFor(m_store.keep(u"key"_s, "first"_ba)), Domain::Keeping::Keychain);
    QCOMPARE(Tests::waitFor(m_store.keep(u"key"_s, "second"_ba)), Domain::Keeping::Keychain);
    QCOMPARE(**Tests::waitFor(m_store.secret(u"key"_s)), "second"_ba);
    QCOMPARE(entries().size(), 1);
}

void KeychainWalletTest::shouldTellThatNothingIsKept()
{
    const auto kept = Tests::waitFor(m_store.secret(u"nobody"_s));
    QVERIFY(kept && !*kept);
    QCOMPARE(kept->error().kind, Domain::ErrorKind::NotFound);
}

void KeychainWalletTest::shouldForgetASecret()
{
    QCOMPARE(Tests::waitFor(m_store.keep(u"key"_s, "secret"_ba)), Domain::Keeping::Keychain);
    QVERIFY(Tests::waitFor(m_store.forget(u"key"_s))->has_value());
    QVERIFY(entries().isEmpty());
}

void KeychainWalletTest::shouldGoOnWhenNobodyWaits()
{
    std::ignore = m_store.keep(u"key"_s, "secret"_ba);
    QVERIFY(Tests::comesTrue([this] { return !entries().isEmpty(); }));
    QCOMPARE(**Tests::waitFor(m_store.secret(u"key"_s)), "secret"_ba); // and in its turn
}

QTEST_GUILESS_MAIN(KeychainWalletTest)

#include "tst_keychainwallet.moc"
