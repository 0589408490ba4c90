// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolesettings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Settings::ConsoleSettings;

class TestConsoleSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path()); }

    void shouldRememberNothingAtFirst()
    {
        const ConsoleSettings settings;
        QVERIFY(settings.windowLayout().isEmpty());
        QVERIFY(settings.appearance().isEmpty());
    }

    void shouldRememberFromOneRunToTheNext()
    {
        // GIVEN
        const QByteArray layout("\x00\x01\xff layout", 10);
        {
            ConsoleSettings settings;
            settings.setWindowLayout(layout);
            settings.setAppearance(u"dark"_s);
        }

        // WHEN
        const ConsoleSettings again;

        // THEN
        QCOMPARE(again.windowLayout(), layout);
        QCOMPARE(again.appearance(), u"dark"_s);
    }

private:
    const QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestConsoleSettings)
#include "tst_consolesettings.moc"
