// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confirmationdialog.h"

#include "contextsamples.h"
#include "factform.h"
#include "plainlabel.h"
#include "tenantmark.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Views;
using namespace Qt::StringLiterals;

class TestConfirmationDialog : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 3, 2), QTime(8, 0), QTimeZone::UTC};

    QPointer<ConfirmationDialog> dialogFor(Domain::Verdict verdict,
        const Domain::LockboxRequest &request = Samples::request(234),
        RequestContext::Place place = RequestContext::Place::Cloud, const Domain::DecisionRules &rules = {})
    {
        auto *dialog =
            new ConfirmationDialog({request, verdict, u"known ticket"_s}, Samples::context(place), m_now, rules);
        dialog->open();
        return dialog;
    }

    static QString fact(const ConfirmationDialog &dialog, const QString &name)
    {
        for (const FactRow *row : dialog.findChildren<FactRow *>()) {
            if (row->name() == name) {
                return row->shownText();
            }
        }
        return {};
    }

private Q_SLOTS:
    void shouldNameWhereItGoesAndWhatIsGranted()
    {
        const QPointer<ConfirmationDialog> dialog = dialogFor(Domain::Verdict::Approve);
        QCOMPARE(fact(*dialog, u"Cloud"_s), u"Azure"_s);
        QCOMPARE(fact(*dialog, u"Account"_s), u"dana@contoso.example"_s);
        QCOMPARE(fact(*dialog, u"Tenant"_s), u"Contoso"_s);
        QCOMPARE(dialog->findChild<TenantMark *>()->sign(), TenantSign({Samples::context().tenantId, u"Contoso"_s}));
        QCOMPARE(fact(*dialog, u"Subscription"_s), u"Contoso Production"_s);
        QCOMPARE(fact(*dialog, u"Resources"_s), u"vm-234"_s);
        QCOMPARE(fact(*dialog, u"Length of access"_s), u"8 hours"_s);
        QCOMPARE(fact(*dialog, u"Ticket"_s), u"120101324000234"_s);
        QCOMPARE(fact(*dialog, u"Reason"_s), u"known ticket"_s);
        QVERIFY(fact(*dialog, u"What is granted"_s).startsWith(u"Access until about"_s));
        delete dialog;
    }

    void shouldMarkTheSandbox()
    {
        const QPointer<ConfirmationDialog> dialog =
            dialogFor(Domain::Verdict::Deny, Samples::request(1), RequestContext::Place::Sandbox);
        QVERIFY(dialog->windowTitle().contains(u"Sandbox"_s));
        QVERIFY(fact(*dialog, u"Cloud"_s).contains(u"Sandbox"_s));
        delete dialog;
    }

    void shouldNeedTheDigitsBeforeAnApproval()
    {
        // GIVEN a confirmation of an approval
        const QPointer<ConfirmationDialog> dialog = dialogFor(Domain::Verdict::Approve);
        QSignalSpy confirmed(dialog, &ConfirmationDialog::confirmed);
        QSignalSpy destroyed(dialog, &QObject::destroyed);
        auto *digits = dialog->findChild<QLineEdit *>(u"digits"_s);
        auto *confirm = dialog->findChild<QPushButton *>(u"confirm"_s);
        QVERIFY(!confirm->isEnabled());

        // WHEN the digits are typed, wrong at first
        QTest::keyClicks(digits, u"0235"_s);
        QVERIFY(!confirm->isEnabled());
        digits->clear();
        QTest::keyClicks(digits, u"0234"_s);
        QVERIFY(confirm->isEnabled());

        // THEN Enter still confirms nothing, a click does, once, and the dialog goes away
        for (QWidget *widget : std::initializer_list<QWidget *>{digits, confirm, dialog}) {
            QTest::keyClick(widget, Qt::Key_Return);
            QTest::keyClick(widget, Qt::Key_Enter);
        }
        QCOMPARE(confirmed.size(), 0);
        QVERIFY(dialog->isVisible());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(confirmed.size(), 1);
        const auto decision = confirmed[0][0].value<Domain::Decision>();
        QCOMPARE(decision.verdict, Domain::Verdict::Approve);
        QCOMPARE(decision.reason, u"known ticket"_s);
        QCOMPARE(decision.shown, Samples::request(234));
        QVERIFY(destroyed.wait());
    }

    void shouldAskForTheRequestIdWithoutAUsableTicket()
    {
        Domain::LockboxRequest request = Samples::request(234);
        request.supportRequest = u"12"_s;
        const QPointer<ConfirmationDialog> dialog = dialogFor(Domain::Verdict::Approve, request);
        auto *digits = dialog->findChild<QLineEdit *>(u"digits"_s);
        QVERIFY(digits->accessibleName().contains(u"request id"_s));
        QTest::keyClicks(digits, request.requestId->right(4).toUpper());
        QVERIFY(dialog->findChild<QPushButton *>(u"confirm"_s)->isEnabled());
        delete dialog;
    }

    void shouldWantTheComparisonTickedWhereNoDigitsAreAsked()
    {
        // GIVEN rules without digits
        const QPointer<ConfirmationDialog> dialog = dialogFor(Domain::Verdict::Approve, Samples::request(234),
            RequestContext::Place::Cloud, {.ticketDigits = Domain::Preferences::TicketDigits::NotAsked});
        QSignalSpy confirmed(dialog, &ConfirmationDialog::confirmed);
        auto *confirm = dialog->findChild<QPushButton *>(u"confirm"_s);
        auto *compared = dialog->findChild<QCheckBox *>(u"compared"_s);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"digits"_s));

        // WHEN nothing was ticked, THEN a click does nothing
        QVERIFY(!compared->isChecked());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(confirmed.size(), 0);

        // WHEN it is ticked, taken back and ticked again, THEN it counts as it stands
        QTest::keyClick(compared, Qt::Key_Space);
        QVERIFY(confirm->isEnabled());
        QTest::keyClick(compared, Qt::Key_Space);
        QVERIFY(!confirm->isEnabled());
        QTest::keyClick(compared, Qt::Key_Space);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(confirmed.size(), 1);
    }

    void shouldSayHowLongItCanBeUndone()
    {
        const auto says = [](const ConfirmationDialog &dialog, const QString &text) {
            const auto labels = dialog.findChildren<PlainLabel *>();
            return std::ranges::any_of(labels, [&](auto *label) { return label->shownText().contains(text); });
        };
        const QPointer<ConfirmationDialog> held = dialogFor(Domain::Verdict::Deny, Samples::request(1),
            RequestContext::Place::Cloud, {.holdTime = std::chrono::seconds(7)});
        QVERIFY(says(*held, u"undo it for 7"_s));
        delete held;
        const QPointer<ConfirmationDialog> atOnce = dialogFor(Domain::Verdict::Deny);
        QVERIFY(!says(*atOnce, u"undo"_s));
        delete atOnce;
    }

    void shouldDenyWithoutDigitsButNotByEnterOrEscape()
    {
        // GIVEN a confirmation of a denial, where nothing that decides has the focus
        const QPointer<ConfirmationDialog> dialog = dialogFor(Domain::Verdict::Deny);
        QSignalSpy confirmed(dialog, &ConfirmationDialog::confirmed);
        QSignalSpy destroyed(dialog, &QObject::destroyed);
        auto *confirm = dialog->findChild<QPushButton *>(u"confirm"_s);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"digits"_s));
        QVERIFY(!confirm->hasFocus());
        QCOMPARE(fact(*dialog, u"What is granted"_s), QString());

        // WHEN Enter is pressed, and then the space bar on the button
        QTest::keyClick(confirm, Qt::Key_Return);
        QCOMPARE(confirmed.size(), 0);
        QTest::keyClick(confirm, Qt::Key_Space);

        // THEN it is denied
        QCOMPARE(confirmed.size(), 1);
        QVERIFY(destroyed.wait());
    }

    void shouldDecideNothingWhenCancelled()
    {
        const QPointer<ConfirmationDialog> dialog = dialogFor(Domain::Verdict::Deny);
        QSignalSpy confirmed(dialog, &ConfirmationDialog::confirmed);
        QSignalSpy destroyed(dialog, &QObject::destroyed);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(confirmed.size(), 0);
        QVERIFY(destroyed.wait());
    }
};

QTEST_MAIN(TestConfirmationDialog)
#include "tst_confirmationdialog.moc"
