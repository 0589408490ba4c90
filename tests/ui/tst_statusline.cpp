// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include "announcements.h"

#include <QLabel>
#include <QTest>
#include <QTimeZone>

using namespace Views;
using namespace Qt::StringLiterals;

class TestStatusLine : public QObject
{
    Q_OBJECT

    static QStringList texts(const StatusLine &line)
    {
        QStringList texts;
        for (const auto *label : line.findChildren<QLabel *>()) {
            texts << label->text();
        }
        return texts;
    }

private Q_SLOTS:
    void shouldShowTheTimesOfTheChecks()
    {
        StatusLine line;
        Domain::WatchState state;
        const QDateTime now(QDate(2026, 3, 2), QTime(14, 2));
        state.lastGoodCheck = now.toUTC();
        state.nextCheck = now.addSecs(60).toUTC();
        line.showWatchState(state, now.toUTC());
        QVERIFY2(texts(line).first().contains(u"14:02"_s) && texts(line).first().contains(u"14:03"_s),
            qPrintable(texts(line).first()));
    }

    void shouldKeepAndAnnounceTheLastNotice()
    {
        const Tests::Announcements announcements;
        StatusLine line;
        line.showNotice(u"The request id was copied."_s);
        QVERIFY(texts(line).contains(u"The request id was copied."_s));
        QCOMPARE(announcements.heard(), QStringList{u"The request id was copied."_s});
        line.showNotice({});
        QCOMPARE(announcements.heard().size(), 1);
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
