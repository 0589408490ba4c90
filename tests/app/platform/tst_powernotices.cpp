// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "powernotices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const QString powerService = u"org.freedesktop.UPower"_s;
const QString sleepService = u"org.freedesktop.login1"_s;
const QString powerPath = u"/org/freedesktop/UPower"_s;
const QString propertiesInterface = u"org.freedesktop.DBus.Properties"_s;

// Answers the question for the power source.
class FakePower : public QDBusVirtualObject
{
public:
    QVariant isOnBattery = true;
    int answered = 0;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const bool isQuestion =
            message.member() == "Get"_L1 && message.arguments() == QVariantList{powerService, u"OnBattery"_s};
        answered += isQuestion ? 1 : 0;
        return isQuestion && connection.send(message.createReply(QVariant::fromValue(QDBusVariant(isOnBattery))));
    }
};

} // namespace

class PowerNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void shouldTellThePowerSourceThatIsThere();
    void shouldTellAChangeOfThePowerSource();
    void shouldTellTheEndOfASleepAndNotItsBeginning();
    void shouldIgnoreWhatIsNoTruthValue();

private:
    QDBusConnection services() const { return QDBusConnection(u"services"_s); }
    void sendSleep(bool begins);
    void sendPower(const QVariant &isOnBattery);

    QTemporaryDir m_folder;
    QProcess m_daemon;
    FakePower m_power;
};

void PowerNoticesTest::initTestCase()
{
    // GIVEN a bus that everybody may use, in the place of the system's
    QFile file(m_folder.filePath(u"bus.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<busconfig><type>session</type><listen>unix:path=" + m_folder.filePath(u"bus"_s).toUtf8() +
               "</listen><policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
               "<allow own=\"*\"/></policy></busconfig>");
    file.close();
    QSignalSpy ready(&m_daemon, &QProcess::readyReadStandardOutput);
    m_daemon.start(
        QStringLiteral(DBUS_DAEMON), {u"--nofork"_s, u"--print-address"_s, u"--config-file=%1"_s.arg(file.fileName())});
    QVERIFY(ready.wait());
    const QByteArray address = m_daemon.readAllStandardOutput().trimmed();
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);

    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(address), u"services"_s);
    QVERIFY(bus.registerService(powerService));
    QVERIFY(bus.registerService(sleepService));
    QVERIFY(bus.registerVirtualObject(powerPath, &m_power));
}

void PowerNoticesTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"services"_s);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void PowerNoticesTest::sendSleep(bool begins)
{
    QDBusMessage message = QDBusMessage::createSignal(
        u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
    services().send(message << begins);
}

void PowerNoticesTest::sendPower(const QVariant &isOnBattery)
{
    QDBusMessage message = QDBusMessage::createSignal(powerPath, propertiesInterface, u"PropertiesChanged"_s);
    services().send(message << powerService << QVariantMap{{u"OnBattery"_s, isOnBattery}} << QStringList());
}

void PowerNoticesTest::shouldTellThePowerSourceThatIsThere()
{
    m_power.isOnBattery = true;
    const Platform::PowerNotices notices;
    QSignalSpy battery(&notices, &Platform::PowerNotices::switchedToBattery);
    QVERIFY(battery.wait());
}

void PowerNoticesTest::shouldTellAChangeOfThePowerSource()
{
    m_power.isOnBattery = true;
    const Platform::PowerNotices notices;
    QSignalSpy battery(&notices, &Platform::PowerNotices::switchedToBattery);
    QSignalSpy mains(&notices, &Platform::PowerNotices::switchedToMains);
    QVERIFY(battery.wait());

    sendPower(false);
    QVERIFY(mains.wait());
    sendPower(true);
    QVERIFY(battery.wait());
}

void PowerNoticesTest::shouldTellTheEndOfASleepAndNotItsBeginning()
{
    const Platform::PowerNotices notices;
    QSignalSpy battery(&notices, &Platform::PowerNotices::switchedToBattery);
    QSignalSpy resumed(&notices, &Platform::PowerNotices::resumed);
    QVERIFY(battery.wait()); // it listens

    sendSleep(true);
    sendSleep(false);

    QVERIFY(resumed.wait());
    QCOMPARE(resumed.size(), 1);
}

void PowerNoticesTest::shouldIgnoreWhatIsNoTruthValue()
{
    m_power.isOnBattery = u"perhaps"_s;
    const Platform::PowerNotices notices;
    const QSignalSpy battery(&notices, &Platform::PowerNotices::switchedToBattery);
    const QSignalSpy mains(&notices, &Platform::PowerNotices::switchedToMains);
    QSignalSpy resumed(&notices, &Platform::PowerNotices::resumed);

    // The question comes after the subscriptions, on the same way.
    const int before = m_power.answered;
    QVERIFY(QTest::qWaitFor([&] { return m_power.answered > before; }));

    sendPower(7);
    sendSleep(false); // comes after both

    QVERIFY(resumed.wait());
    QCOMPARE(battery.size() + mains.size(), 0);
}

QTEST_GUILESS_MAIN(PowerNoticesTest)

#include "tst_powernotices.moc"
