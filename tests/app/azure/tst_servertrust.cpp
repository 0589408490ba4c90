// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpclient.h"

#include "manualclock.h"
#include "waitfor.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

// Whom the HTTP client trusts: a server of 127.0.0.1 whose certificate only the tests' own authority vouches for.
class ServerTrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldTrustTheAuthorityOfTheCloudFile();
    void shouldSendNothingToAServerNobodyVouchesFor_data();
    void shouldSendNothingToAServerNobodyVouchesFor();

private:
    Domain::Result<Azure::HttpAnswer> get(const QString &caFile);

    QSslServer m_server;
    QByteArray m_received;
};

void ServerTrustTest::initTestCase()
{
    QFile keyFile(QFINDTESTDATA("data/server.key"));
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(QFINDTESTDATA("data/server.pem")));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    m_server.setSslConfiguration(configuration);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_received += socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        });
    });
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
}

Domain::Result<Azure::HttpAnswer> ServerTrustTest::get(const QString &caFile)
{
    m_received.clear();
    const Domain::SystemClock localClock;
    Domain::CorrectedClock clock(localClock);
    Azure::FixedTokenSource tokens("secret-token"_ba);
    const QUrl arm(u"https://127.0.0.1:%1"_s.arg(m_server.serverPort()));
    Azure::HttpClient http({.name = {}, .arm = arm, .authority = {}, .portal = {}, .caFile = caFile}, tokens, clock);
    return Tests::waitFor(http.get(arm.resolved(QUrl(u"/a"_s))))
        .value_or(std::unexpected(Domain::Error{.kind = Domain::ErrorKind::Cancelled}));
}

void ServerTrustTest::shouldTrustTheAuthorityOfTheCloudFile()
{
    const auto answer = get(QFINDTESTDATA("data/ca.pem"));

    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->status, 200);
    QVERIFY(m_received.contains("secret-token"));
}

void ServerTrustTest::shouldSendNothingToAServerNobodyVouchesFor_data()
{
    QTest::addColumn<QString>("caFile");
    QTest::newRow("the system's authorities") << QString();
    QTest::newRow("another authority") << QFINDTESTDATA("data/server.pem");
    QTest::newRow("a file that is none") << QFINDTESTDATA("data/server.key");
    QTest::newRow("a missing file") << u"/nonexistent/ca.pem"_s;
}

void ServerTrustTest::shouldSendNothingToAServerNobodyVouchesFor()
{
    QFETCH(const QString, caFile);

    const auto answer = get(caFile);

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Domain::ErrorKind::Offline);
    QVERIFY(m_received.isEmpty());
}

QTEST_GUILESS_MAIN(ServerTrustTest)

#include "tst_servertrust.moc"
