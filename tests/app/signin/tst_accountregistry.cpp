// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountregistry.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Domain::Account;
using SignIn::AccountRegistry;

namespace
{

QUrl authority()
{
    return QUrl(u"https://login.example"_s);
}

Account account(const QString &id)
{
    return {.id = id,
        .userName = u"ada, \"the\" first; [x]=%1\n"_s,
        .displayName = u"Ädä"_s,
        .objectId = u"o"_s,
        .homeTenantId = u"t"_s,
        .way = Domain::SignInWay::Browser,
        .keeping = Domain::Keeping::Keychain};
}

} // namespace

class AccountRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldBeEmptyAtFirst();
    void shouldRememberAccountsInOrder();
    void shouldReplaceTheSameAccount();
    void shouldForgetAccounts();
    void shouldKeepCloudsApart();
    void shouldBeReadableByTheOwnerOnly();
    void shouldSurviveADamagedFile_data();
    void shouldSurviveADamagedFile();
    void shouldReportAFileThatCannotBeWritten();

private:
    QString file() const { return m_folder->filePath(u"settings/accounts.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AccountRegistryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void AccountRegistryTest::shouldBeEmptyAtFirst()
{
    QVERIFY(AccountRegistry(file(), authority()).accounts().isEmpty());
    QVERIFY(!QFileInfo::exists(file()));
}

void AccountRegistryTest::shouldRememberAccountsInOrder()
{
    Account cli = account(u"b"_s);
    cli.way = Domain::SignInWay::AzureCli;
    cli.keeping = Domain::Keeping::MemoryOnly;
    QVERIFY(AccountRegistry(file(), authority()).add(account(u"c"_s)));
    QVERIFY(AccountRegistry(file(), authority()).add(cli));

    QCOMPARE(AccountRegistry(file(), authority()).accounts(), QList<Account>({account(u"c"_s), cli}));
}

void AccountRegistryTest::shouldReplaceTheSameAccount()
{
    const AccountRegistry registry(file(), authority());
    QVERIFY(registry.add(account(u"a"_s)));
    QVERIFY(registry.add(account(u"b"_s)));
    Account renamed = account(u"a"_s);
    renamed.userName = u"new"_s;
    QVERIFY(registry.add(renamed));

    QCOMPARE(registry.accounts(), QList<Account>({renamed, account(u"b"_s)}));
}

void AccountRegistryTest::shouldForgetAccounts()
{
    const AccountRegistry registry(file(), authority());
    QVERIFY(registry.add(account(u"a"_s)));
    QVERIFY(registry.add(account(u"b"_s)));
    QVERIFY(registry.remove(u"a"_s));
    QVERIFY(registry.remove(u"nobody"_s));
    QCOMPARE(registry.accounts(), QList<Account>({account(u"b"_s)}));

    QVERIFY(registry.remove(u"b"_s));
    QVERIFY(registry.accounts().isEmpty());
    QFile content(file());
    QVERIFY(content.open(QIODevice::ReadOnly));
    QVERIFY(!content.readAll().contains("ada"));
}

void AccountRegistryTest::shouldKeepCloudsApart()
{
    const AccountRegistry other(file(), QUrl(u"http://127.0.0.1:7"_s));
    QVERIFY(AccountRegistry(file(), authority()).add(account(u"a"_s)));
    QVERIFY(other.accounts().isEmpty());

    QVERIFY(other.add(account(u"b"_s)));
    QVERIFY(other.remove(u"b"_s));
    QCOMPARE(AccountRegistry(file(), authority()).accounts().size(), 1);
}

void AccountRegistryTest::shouldBeReadableByTheOwnerOnly()
{
    QVERIFY(AccountRegistry(file(), authority()).add(account(u"a"_s)));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(file()) & others, QFile::Permissions());
}

void AccountRegistryTest::shouldSurviveADamagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("garbage") << "\x00\xff[[[=\n%%%%"_ba;
    QTest::newRow("huge count") << "[login.example]\naccounts\\size=2147483647\n"_ba;
    QTest::newRow("negative count") << "[login.example]\naccounts\\size=-5\n"_ba;
    QTest::newRow("no id") << "[login.example]\naccounts\\size=1\naccounts\\1\\way=browser\n"_ba;
    QTest::newRow("unknown way") << "[login.example]\naccounts\\size=1\naccounts\\1\\id=a\naccounts\\1\\way=x\n"_ba;
    QTest::newRow("given token") << "[login.example]\naccounts\\size=1\naccounts\\1\\id=a\naccounts\\1\\way=\n"_ba;
}

void AccountRegistryTest::shouldSurviveADamagedFile()
{
    QFETCH(const QByteArray, content);
    const QString path = m_folder->filePath(u"damaged.ini"_s);
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();

    QVERIFY(AccountRegistry(path, authority()).accounts().isEmpty());
}

void AccountRegistryTest::shouldReportAFileThatCannotBeWritten()
{
    const AccountRegistry registry(u"/proc/no/such/folder/accounts.ini"_s, authority());

    const auto added = registry.add(account(u"a"_s));

    QVERIFY(!added);
    QCOMPARE(added.error().kind, Domain::ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(AccountRegistryTest)

#include "tst_accountregistry.moc"
