// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxswitchdialog.h"

#include "factform.h"
#include "plainlabel.h"
#include "readinesssamples.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Domain::LockboxSwitch;

class TestLockboxSwitchDialog : public QObject
{
    Q_OBJECT

    static QPointer<LockboxSwitchDialog> dialogFor(LockboxSwitch change, Scope::Kind kind = Scope::Kind::Cloud)
    {
        auto *dialog = new LockboxSwitchDialog(
            change, {Samples::tenantId(), u"Contoso"_s}, {kind, u"Azure"_s, u"dana@contoso.example"_s, {}});
        dialog->open();
        return dialog;
    }

    static QString effect(const LockboxSwitchDialog &dialog)
    {
        return dialog.findChild<PlainLabel *>(u"effect"_s)->shownText();
    }

private Q_SLOTS:
    void shouldSayWhatItDoesAndWhere()
    {
        const QPointer<LockboxSwitchDialog> enable = dialogFor(LockboxSwitch::Enable);
        const QPointer<LockboxSwitchDialog> disable = dialogFor(LockboxSwitch::Disable);
        QVERIFY(effect(*enable).contains(u"has to ask for approval"_s));
        QVERIFY(effect(*disable).contains(u"without asking"_s));
        QStringList facts;
        for (const FactRow *row : disable->findChildren<FactRow *>()) {
            facts << row->shownText();
        }
        QCOMPARE(facts, QStringList({u"Azure"_s, u"dana@contoso.example"_s, u"Contoso"_s, Samples::tenantId()}));
        enable->reject();
        disable->reject();
    }

    void shouldConfirmOnceAndOnlyByItsButton()
    {
        // GIVEN the question
        QPointer<LockboxSwitchDialog> dialog = dialogFor(LockboxSwitch::Disable);
        const QSignalSpy confirmed(dialog, &LockboxSwitchDialog::confirmed);

        // WHEN Enter is pressed nothing happens
        QTest::keyClick(dialog, Qt::Key_Return);
        QTest::keyClick(dialog, Qt::Key_Enter);
        QCOMPARE(confirmed.size(), 0);
        QVERIFY(dialog->isVisible());

        // AND the button confirms once
        auto *confirm = dialog->findChild<QPushButton *>(u"confirm"_s);
        QVERIFY(!confirm->isDefault());
        QVERIFY(!confirm->hasFocus());
        confirm->click();
        confirm->click();
        QCOMPARE(confirmed.size(), 1);
    }

    void shouldDoNothingWhenCancelled()
    {
        QPointer<LockboxSwitchDialog> dialog = dialogFor(LockboxSwitch::Enable);
        const QSignalSpy confirmed(dialog, &LockboxSwitchDialog::confirmed);
        dialog->findChild<QPushButton *>(u"cancel"_s)->click();
        QCOMPARE(confirmed.size(), 0);
        QVERIFY(!dialog || !dialog->isVisible());
    }

    void shouldBeMarkedInTheSandbox()
    {
        QPointer<LockboxSwitchDialog> dialog = dialogFor(LockboxSwitch::Enable, Scope::Kind::Sandbox);
        QVERIFY(dialog->windowTitle().contains(u"Sandbox"_s));
        QVERIFY(dialog->findChildren<FactRow *>().constFirst()->shownText().contains(u"nothing real"_s));
        dialog->reject();
    }
};

QTEST_MAIN(TestLockboxSwitchDialog)
#include "tst_lockboxswitchdialog.moc"
