// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinwaiting.h"

#include "openedpages.h"
#include "plainlabel.h"
#include "samples.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Phase = Domain::SignInProgress::Phase;

class TestSignInWaiting : public QObject
{
    Q_OBJECT

    Samples::StandingClock m_clock;

    Domain::SignInProgress deviceCode(int seconds) const
    {
        return {.phase = Phase::WaitingForDevice,
            .way = Domain::SignInWay::DeviceCode,
            .code = Domain::DeviceCode{
                u"D9KX4PQ7"_s, QUrl(u"https://microsoft.com/devicelogin"_s), m_clock.now.addSecs(seconds)}};
    }

    static Domain::SignInProgress browser(const QString &address)
    {
        return {.phase = Phase::WaitingForBrowser, .address = QUrl(address)};
    }

    static QPushButton *button(const QWidget &waiting, const QString &text)
    {
        for (auto *button : waiting.findChildren<QPushButton *>()) {
            if (button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }

    static QString texts(const QWidget &waiting)
    {
        QStringList shown;
        for (const auto *label : waiting.findChildren<PlainLabel *>()) {
            shown << (label->isVisible() ? label->shownText() : QString());
        }
        return shown.join(u'\n');
    }

private Q_SLOTS:
    void shouldShowTheCodeLargeWithTheTimeLeft()
    {
        // GIVEN a code that is valid for five minutes
        SignInWaiting waiting(m_clock);
        waiting.show();
        waiting.showProgress(deviceCode(299));

        // THEN it is larger than all other text, can be copied, and its time is told
        const auto *code = waiting.findChild<QLabel *>(u"code"_s);
        QCOMPARE(code->text(), u"D9KX4PQ7"_s);
        QVERIFY(code->fontInfo().pixelSize() > 2 * waiting.fontInfo().pixelSize());
        QVERIFY(code->accessibleName().contains(u"D 9 K X"_s));
        QVERIFY2(texts(waiting).contains(u"4:59"_s), qPrintable(texts(waiting)));
        button(waiting, u"&Copy Code"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"D9KX4PQ7"_s);
        QVERIFY(!waiting.findChild<QProgressBar *>()->isVisible());

        // AND when its time is over, that is said
        m_clock.now = m_clock.now.addSecs(300);
        waiting.tick();
        QVERIFY(texts(waiting).contains(u"expired"_s));
    }

    void shouldOpenTheBrowserOnceAndAgainWhenAsked()
    {
        Tests::OpenedPages opened;
        SignInWaiting waiting(m_clock);
        waiting.show();
        waiting.showProgress(browser(u"https://login.example/authorize?state=1"_s));
        waiting.showProgress(browser(u"https://login.example/authorize?state=1"_s));
        QCOMPARE(opened.pages.size(), 1);
        button(waiting, u"&Open Again"_s)->click();
        QCOMPARE(opened.pages.size(), 2);
        button(waiting, u"Copy &Address"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://login.example/authorize?state=1"_s);
    }

    void shouldNotOpenThePageOfACodeByItself()
    {
        Tests::OpenedPages opened;
        SignInWaiting waiting(m_clock);
        waiting.showProgress(deviceCode(100));
        QVERIFY(opened.pages.isEmpty());
        button(waiting, u"&Open Page"_s)->click();
        QCOMPARE(opened.pages, QList<QUrl>({QUrl(u"https://microsoft.com/devicelogin"_s)}));
    }

    void shouldSayWhenAPageMayNotBeOpened()
    {
        const Tests::OpenedPages opened;
        SignInWaiting waiting(m_clock);
        waiting.show();
        waiting.showProgress(browser(u"file:///etc/passwd"_s));
        QVERIFY(opened.pages.isEmpty());
        QVERIFY(texts(waiting).contains(u"No browser could be opened"_s));
    }

    void shouldMakeAHostileCodeVisible()
    {
        SignInWaiting waiting(m_clock);
        Domain::SignInProgress progress = deviceCode(100);
        progress.code->userCode = u"\u202EABC\n"_s + QString(5000, u'x');
        waiting.showProgress(progress);
        const QString shown = waiting.findChild<QLabel *>(u"code"_s)->text();
        QVERIFY(!shown.contains(QChar(0x202E)));
        QVERIFY(shown.size() < 200);
    }

    void shouldBeBusyWhileTheAnswerIsChecked()
    {
        SignInWaiting waiting(m_clock);
        waiting.show();
        waiting.showProgress({.phase = Phase::Completing, .way = Domain::SignInWay::AzureCli});
        QVERIFY(waiting.findChild<QProgressBar *>()->isVisible());
        QVERIFY(texts(waiting).contains(u"Azure CLI"_s));
        QVERIFY(!button(waiting, u"Copy &Address"_s)->isVisible());
    }
};

QTEST_MAIN(TestSignInWaiting)
#include "tst_signinwaiting.moc"
