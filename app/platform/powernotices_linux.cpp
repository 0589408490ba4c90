// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "powernotices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Platform
{
namespace
{

const QString propertiesInterface = u"org.freedesktop.DBus.Properties"_s;
const QString powerService = u"org.freedesktop.UPower"_s; // the name of its interface, too
const QString powerPath = u"/org/freedesktop/UPower"_s;
const QString batteryProperty = u"OnBattery"_s;

} // namespace

class PowerNotices::Link : public QObject
{
    Q_OBJECT

public:
    explicit Link(PowerNotices &notices);

public Q_SLOTS: // called by name
    void takeSleep(bool begins);
    void takeProperties(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    void takePower(const QVariant &isOnBattery);

    PowerNotices &m_notices;
};

PowerNotices::Link::Link(PowerNotices &notices)
    : m_notices(notices)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
        u"PrepareForSleep"_s, this, SLOT(takeSleep(bool)));
    bus.connect(powerService, powerPath, propertiesInterface, u"PropertiesChanged"_s, this,
        SLOT(takeProperties(QString, QVariantMap, QStringList)));
    QDBusMessage question = QDBusMessage::createMethodCall(powerService, powerPath, propertiesInterface, u"Get"_s);
    question << powerService << batteryProperty;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        if (const QDBusPendingReply<QDBusVariant> reply = *answer; reply.isValid()) {
            takePower(reply.value().variant());
        }
        answer->deleteLater();
    });
}

void PowerNotices::Link::takeSleep(bool begins)
{
    if (!begins) {
        Q_EMIT m_notices.resumed();
    }
}

void PowerNotices::Link::takeProperties(
    const QString &interface, const QVariantMap &changed, const QStringList & /*invalidated*/)
{
    if (interface == powerService && changed.contains(batteryProperty)) {
        takePower(changed.value(batteryProperty));
    }
}

void PowerNotices::Link::takePower(const QVariant &isOnBattery)
{
    if (isOnBattery.typeId() != QMetaType::Bool) {
        return;
    }
    if (isOnBattery.toBool()) {
        Q_EMIT m_notices.switchedToBattery();
    } else {
        Q_EMIT m_notices.switchedToMains();
    }
}

PowerNotices::PowerNotices(QObject *parent)
    : QObject(parent)
    , m_link(std::make_unique<Link>(*this))
{
}

PowerNotices::~PowerNotices() = default;

} // namespace Platform

#include "powernotices_linux.moc"
