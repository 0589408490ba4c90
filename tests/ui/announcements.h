// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QStringList>

namespace Tests
{

// Hears what a screen reader would be told to say, as long as it lives. One at a time.
class Announcements
{
public:
    Announcements()
    {
        heard().clear();
        QAccessible::setActive(true);
        m_before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (event->type() == QAccessible::Announcement) {
                heard() << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
            }
        });
    }
    ~Announcements()
    {
        QAccessible::installUpdateHandler(m_before);
        QAccessible::setActive(false);
    }
    Q_DISABLE_COPY_MOVE(Announcements)

    // All so far, in order.
    static QStringList &heard()
    {
        static QStringList texts;
        return texts;
    }

private:
    QAccessible::UpdateHandler m_before;
};

} // namespace Tests
