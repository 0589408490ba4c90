// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "powernotices.h"

#include <windows.h>

#include <powrprof.h>

namespace Platform
{

// Windows calls back in threads of its own; the signals are sent from the thread of the notices.
class PowerNotices::Link
{
public:
    explicit Link(PowerNotices &notices)
    {
        DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS recipient = {};
        recipient.Callback = passOn;
        recipient.Context = &notices;
        PowerRegisterSuspendResumeNotification(DEVICE_NOTIFY_CALLBACK, &recipient, &m_sleep);
        // Tells the present source at once, then each change.
        PowerSettingRegisterNotification(&GUID_ACDC_POWER_SOURCE, DEVICE_NOTIFY_CALLBACK, &recipient, &m_power);
    }
    ~Link()
    {
        // Both wait for a call that is under way.
        PowerUnregisterSuspendResumeNotification(m_sleep);
        PowerSettingUnregisterNotification(m_power);
    }
    Q_DISABLE_COPY_MOVE(Link)

private:
    static ULONG CALLBACK passOn(PVOID context, ULONG type, PVOID setting)
    {
        auto *const notices = static_cast<PowerNotices *>(context);
        if (type == PBT_APMRESUMEAUTOMATIC) {
            QMetaObject::invokeMethod(notices, &PowerNotices::resumed, Qt::QueuedConnection);
        } else if (type == PBT_POWERSETTINGCHANGE) {
            const auto *const change = static_cast<const POWERBROADCAST_SETTING *>(setting);
            const auto source = *reinterpret_cast<const DWORD *>(change->Data);
            // SYSTEM_POWER_CONDITION: PoAc is 0; 1 is the battery, 2 a short-term source such as a UPS.
            QMetaObject::invokeMethod(notices,
                source == 0 ? &PowerNotices::switchedToMains : &PowerNotices::switchedToBattery, Qt::QueuedConnection);
        }
        return ERROR_SUCCESS;
    }

    HPOWERNOTIFY m_sleep = nullptr;
    HPOWERNOTIFY m_power = nullptr;
};

PowerNotices::PowerNotices(QObject *parent)
    : QObject(parent)
    , m_link(std::make_unique<Link>(*this))
{
}

PowerNotices::~PowerNotices() = default;

} // namespace Platform
