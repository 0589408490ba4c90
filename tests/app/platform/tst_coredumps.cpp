// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coredumps.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

class TestCoreDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLeaveNothingToDump()
    {
        // GIVEN a process that would leave a dump if it may
        rlimit limit = {};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        limit.rlim_cur = limit.rlim_max;
        QCOMPARE(setrlimit(RLIMIT_CORE, &limit), 0);

        // WHEN
        Platform::disableCoreDumps();

        // THEN no file is written, and that cannot be taken back
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));

        // and where the kernel has a filter for what a collecting program gets, it lets no memory pass
        if (QFile filter(u"/proc/self/coredump_filter"_s); filter.open(QIODevice::ReadOnly)) {
            QCOMPARE(filter.readAll().trimmed().toUInt(nullptr, 16), 0U);
        }
    }
};

QTEST_GUILESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"
