// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagebar.h"

#include "announcements.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Views;
using namespace Qt::StringLiterals;

class TestMessageBar : public QObject
{
    Q_OBJECT

    static BarMessage sample()
    {
        return {
            BarMessage::Weight::Error, u"error"_s, u"Azure did not answer."_s, u"Correlation id: 4711"_s, u"Check"_s};
    }

    static QAbstractButton *button(const MessageBar &bar, const QString &text)
    {
        for (auto *candidate : bar.findChildren<QAbstractButton *>()) {
            if (candidate->text() == text) {
                return candidate;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void shouldShowNothingWithoutAMessage()
    {
        MessageBar bar;
        bar.setMessage(sample());
        QVERIFY(!bar.isHidden());
        bar.setMessage(std::nullopt);
        QVERIFY(bar.isHidden());
    }

    void shouldOfferDetailCopyAndOneAction()
    {
        // GIVEN a message with detail
        MessageBar bar;
        bar.setMessage(sample());
        bar.show();
        QVERIFY(!bar.findChild<QPlainTextEdit *>());

        // WHEN more is asked for
        QTest::mouseClick(button(bar, u"&More"_s), Qt::LeftButton);

        // THEN the detail is there, can be copied with the sentence, and the action is handed on
        QVERIFY(bar.findChild<QPlainTextEdit *>()->isVisible());
        QCOMPARE(bar.findChild<QPlainTextEdit *>()->toPlainText(), u"Correlation id: 4711"_s);
        QTest::mouseClick(button(bar, u"C&opy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Azure did not answer.\nCorrelation id: 4711"_s);
        const QSignalSpy triggered(&bar, &MessageBar::actionTriggered);
        QTest::mouseClick(button(bar, u"Check"_s), Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
    }

    void shouldKeepTheDetailOpenWhileTheMessageStays()
    {
        MessageBar bar;
        bar.setMessage(sample());
        bar.show();
        QTest::mouseClick(button(bar, u"&More"_s), Qt::LeftButton);

        BarMessage later = sample();
        later.detail = u"Correlation id: 4712"_s;
        bar.setMessage(later);
        QVERIFY(bar.findChild<QPlainTextEdit *>()->isVisible());
        QCOMPARE(bar.findChild<QPlainTextEdit *>()->toPlainText(), u"Correlation id: 4712"_s);

        bar.setMessage(std::nullopt);
        bar.setMessage(sample());
        QVERIFY(!bar.findChild<QPlainTextEdit *>()->isVisible());
    }

    void shouldOfferOnlyWhatThereIs()
    {
        MessageBar bar;
        bar.setMessage(BarMessage{BarMessage::Weight::Warning, u"warning"_s, u"Old."_s, {}, {}});
        bar.show();
        for (const auto *candidate : bar.findChildren<QAbstractButton *>()) {
            QVERIFY(!candidate->isVisible());
        }
    }

    void shouldAnnounceNewsAndNothingTwice()
    {
        const Tests::Announcements announcements;
        MessageBar bar;
        bar.setMessage(sample());
        BarMessage later = sample();
        later.detail = u"another id"_s;
        bar.setMessage(later);
        QCOMPARE(announcements.heard(), QStringList{u"Azure did not answer."_s});
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
