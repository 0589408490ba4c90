// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestfacts.h"

#include "contextsamples.h"
#include "copybutton.h"
#include "factform.h"
#include "plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestRequestFacts : public QObject
{
    Q_OBJECT

    static FactRow *row(const RequestFacts &facts, const QString &name)
    {
        for (FactRow *candidate : facts.findChildren<FactRow *>()) {
            if (candidate->name() == name) {
                return candidate;
            }
        }
        return nullptr;
    }
    static QString fact(const RequestFacts &facts, const QString &name)
    {
        const FactRow *found = row(facts, name);
        return found ? found->shownText() : u"no such fact"_s;
    }
    // All words on the page.
    static QString words(const RequestFacts &facts)
    {
        QStringList texts;
        for (const PlainLabel *label : facts.findChildren<PlainLabel *>()) {
            if (!label->isHidden()) {
                texts << label->shownText();
            }
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void shouldShowWhatWasDelivered()
    {
        // GIVEN a request created at 00:07 UTC on 1 March, shown at 08:00 on 2 March
        Samples::StandingClock clock;
        RequestFacts facts(clock);
        facts.showRequest(Samples::request(7), Samples::context());

        // THEN its facts are there in words
        QCOMPARE(fact(facts, u"Status"_s), u"Pending"_s);
        QVERIFY(fact(facts, u"Request expires"_s).endsWith(u"in 2 days and 16 hours"_s));
        QCOMPARE(fact(facts, u"Length of access"_s), u"8 hours"_s);
        QCOMPARE(fact(facts, u"Resources"_s), u"vm-7"_s);
        QCOMPARE(fact(facts, u"Subscription"_s), u"Contoso Production"_s);
        QCOMPARE(fact(facts, u"Tenant"_s), u"Contoso"_s);
        QCOMPARE(fact(facts, u"Ticket"_s), u"120101324000007"_s);
        QCOMPARE(fact(facts, u"Request id"_s), Samples::guid(7));
        QCOMPARE(fact(facts, u"Access ends"_s), QString());
        QCOMPARE(fact(facts, u"Access level"_s), QString());
        QVERIFY(words(facts).contains(u"Microsoft Support asks for access to the virtual machine vm-7"_s));
    }

    void shouldSayWhatNobodyCanKnow()
    {
        Samples::StandingClock clock;
        RequestFacts facts(clock);
        facts.showRequest(Samples::request(7), Samples::context());
        for (const QString &unknown : {u"Who asks"_s, u"Read or write"_s, u"End of access"_s, u"Other approvers"_s}) {
            QVERIFY2(words(facts).contains(unknown), qPrintable(unknown));
        }
    }

    void shouldLetTimeLeftTick()
    {
        Samples::StandingClock clock;
        RequestFacts facts(clock);
        facts.showRequest(Samples::request(0), Samples::context());
        clock.now = clock.now.addSecs(3600);
        QVERIFY(fact(facts, u"Request expires"_s).endsWith(u"in 2 days and 16 hours"_s));
        facts.tick();
        QVERIFY(fact(facts, u"Request expires"_s).endsWith(u"in 2 days and 15 hours"_s));
    }

    void shouldTellTheLatestEndOfARunningAccess()
    {
        Samples::StandingClock clock;
        RequestFacts facts(clock);
        facts.showRequest(Samples::request(0, u"Approved"_s), Samples::context());
        // Created on 1 March 00:00, expires on the 5th, eight hours of access.
        QVERIFY(fact(facts, u"Access ends"_s).startsWith(u"At most until "_s));
        QVERIFY(fact(facts, u"Access ends"_s).endsWith(u"in 3 days"_s));
    }

    void shouldMarkADefectiveRecordAndShowWhatCameAnyway()
    {
        // GIVEN a record with nothing right
        Samples::StandingClock clock;
        Domain::LockboxRequest request;
        request.askedSubscriptionId = Samples::subscriptionId();
        request.expiration = Domain::Timestamp::fromText(u"soon"_s);
        request.defects = Domain::Defect::MissingId | Domain::Defect::UnreadableExpiration;

        // WHEN it is shown
        RequestFacts facts(clock);
        facts.showRequest(request, Samples::context());

        // THEN each defect is named, and unreadable things are shown as they came
        QVERIFY(words(facts).contains(u"The record has no request id."_s));
        QVERIFY(words(facts).contains(u"The date of expiry is missing or cannot be read."_s));
        QCOMPARE(fact(facts, u"Request expires"_s), u"Cannot be read: soon"_s);
        QCOMPARE(fact(facts, u"Created"_s), u"Not delivered"_s);
        QCOMPARE(fact(facts, u"Request id"_s), u"Not delivered"_s);
    }

    void shouldShowOutsideTextPlainVisibleAndCut()
    {
        // GIVEN ten megabytes of justification, and markup and hidden characters elsewhere
        Samples::StandingClock clock;
        Domain::LockboxRequest request = Samples::request(1);
        request.justification = u"begin\u202E"_s + QString(10'000'000, u'x') + u"<b>end</b>"_s;
        request.supportCaseUrl = u"<a href='https://evil.example'>click\u202E</a>"_s;

        // WHEN it is shown
        RequestFacts facts(clock);
        facts.showRequest(request, Samples::context());

        // THEN the end is there too, nothing is markup, nothing is hidden
        const QString justification = facts.findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY(justification.size() < 5000);
        QVERIFY(justification.startsWith(u"begin⟨U+202E⟩"_s));
        QVERIFY(justification.endsWith(u"<b>end</b>"_s));
        QCOMPARE(fact(facts, u"Ticket address"_s), u"<a href='https://evil.example'>click⟨U+202E⟩</a>"_s);
        for (const QLabel *label : facts.findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
            QVERIFY(!label->openExternalLinks());
        }
    }

    void shouldCopyAFactAsDelivered()
    {
        // GIVEN a request whose resource is shown by name
        Samples::StandingClock clock;
        RequestFacts facts(clock);
        facts.showRequest(Samples::request(7), Samples::context());

        // WHEN it is copied
        for (CopyButton *button : facts.findChildren<CopyButton *>()) {
            if (button->accessibleName() == u"Copy: Resources"_s) {
                button->click();
            }
        }

        // THEN the clipboard has the id
        QCOMPARE(QGuiApplication::clipboard()->text(), Samples::request(7).resources.first().text());
    }
};

QTEST_MAIN(TestRequestFacts)
#include "tst_requestfacts.moc"
