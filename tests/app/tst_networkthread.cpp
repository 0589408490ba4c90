// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networkthread.h"

#include <QSignalSpy>
#include <QTest>

// Tells in which thread it works and where it ends.
class Inhabitant : public QObject
{
    Q_OBJECT

public:
    explicit Inhabitant(QThread *&endedIn)
        : m_endedIn(endedIn)
    {
    }
    ~Inhabitant() override { m_endedIn = QThread::currentThread(); }

public Q_SLOTS:
    void work() { Q_EMIT worked(QThread::currentThread()); }

Q_SIGNALS:
    void worked(QThread *thread);

private:
    QThread *&m_endedIn;
};

class TestNetworkThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLetItsInhabitantsWorkAndEndInIt()
    {
        // GIVEN
        QThread *endedIn = nullptr;
        QThread *workedIn = nullptr;
        {
            NetworkThread network;
            Inhabitant *const inhabitant = network.adopt(std::make_unique<Inhabitant>(endedIn));
            QSignalSpy worked(inhabitant, &Inhabitant::worked);

            // WHEN
            QMetaObject::invokeMethod(inhabitant, &Inhabitant::work);
            QVERIFY(worked.wait());
            workedIn = worked.first().first().value<QThread *>();
        }

        // THEN
        QVERIFY(workedIn && workedIn != QThread::currentThread());
        QCOMPARE(endedIn, workedIn);
    }
};

QTEST_GUILESS_MAIN(TestNetworkThread)
#include "tst_networkthread.moc"
