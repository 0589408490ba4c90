// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsdialog.h"

#include "messagebar.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Domain::Preferences;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

    // The dialog as the window opens it; it destroys itself when closed.
    struct Dialog {
        QPointer<SettingsDialog> dialog;
        QSignalSpy chosen;
        QSignalSpy deletion;
        QListWidget &list = *dialog->findChild<QListWidget *>(u"pages"_s);
        QPushButton &ok = *dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);

        explicit Dialog(
            const Preferences &preferences, Domain::PreferenceSet enforced = {}, const QStringList &rejected = {})
            : dialog(new SettingsDialog(preferences, enforced, rejected))
            , chosen(dialog, &SettingsDialog::chosen)
            , deletion(dialog, &SettingsDialog::localDataDeletionRequested)
        {
            dialog->open();
        }
        ~Dialog() { delete dialog; }
        Q_DISABLE_COPY_MOVE(Dialog)
    };

    static Preferences unusual()
    {
        return {.clientId = u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s,
            .tenant = u"contoso.example"_s,
            .cloud = u"/srv/clouds/stack.json"_s,
            .checkPeriod = std::chrono::seconds(300),
            .proxy = Preferences::Proxy::Manual,
            .proxyHost = u"proxy.example"_s,
            .proxyPort = 3128,
            .ticketDigits = Preferences::TicketDigits::NotAsked,
            .holdTime = std::chrono::seconds(60),
            .shortestReason = 20,
            .retentionDays = 0};
    }

private Q_SLOTS:
    void shouldGiveBackAllThatItShows()
    {
        for (const Preferences &preferences : {Preferences(), unusual()}) {
            Dialog window(preferences);
            QVERIFY(window.ok.isEnabled());
            QTest::mouseClick(&window.ok, Qt::LeftButton);
            QCOMPARE(window.chosen.size(), 1);
            QCOMPARE(window.chosen[0][0].value<Preferences>(), preferences);
        }
    }

    void shouldChangeNothingWhenCancelled()
    {
        const Dialog window(unusual());
        window.dialog->findChild<QSpinBox *>(u"holdTime"_s)->setValue(0);
        QSignalSpy destroyed(window.dialog, &QObject::destroyed);
        QTest::keyClick(window.dialog, Qt::Key_Escape);
        QVERIFY(destroyed.wait());
        QCOMPARE(window.chosen.size(), 0);
    }

    void shouldOfferOkOnlyWhenEveryPageIsValidAndMarkTheOneThatIsNot()
    {
        // GIVEN the page of watching
        Dialog window{{}};
        window.list.setCurrentRow(1);
        QCOMPARE(window.dialog->findChild<QStackedWidget *>()->currentIndex(), 1);

        const auto picture = [&] {
            return window.list.item(0)->icon().pixmap(16, 16).toImage();
        };
        const QImage valid = picture();

        // WHEN something on the first page is wrong
        auto &clientId = *window.dialog->findChild<QLineEdit *>(u"clientId"_s);
        clientId.setText(u"not a GUID"_s);

        // THEN there is no OK, and the list says where to look, also to a screen reader
        QVERIFY(!window.ok.isEnabled());
        QVERIFY(picture() != valid);
        QVERIFY(window.list.item(0)->data(Qt::AccessibleTextRole).toString().contains(u"correction"_s));
        QCOMPARE(window.list.item(1)->data(Qt::AccessibleTextRole).toString(), u"Watching"_s);
        clientId.clear();
        QVERIFY(window.ok.isEnabled());
        QCOMPARE(picture(), valid);
    }

    void shouldNotLetAPrescribedValueGetInTheWay()
    {
        // GIVEN everything prescribed
        const Domain::PreferenceSet all = Domain::PreferenceSet::fromInt(0x1FF);
        Dialog window(unusual(), all);

        // THEN no field can be edited, and the dialog still closes
        for (const QWidget *editor : window.dialog->findChildren<QSpinBox *>()) {
            QVERIFY2(!editor->isEnabled(), qPrintable(editor->objectName()));
        }
        QTest::mouseClick(&window.ok, Qt::LeftButton);
        QCOMPARE(window.chosen[0][0].value<Preferences>(), unusual());
    }

    void shouldListWhatDoesNotCount()
    {
        const QStringList sentences{u"One."_s, u"Two."_s, u"Three."_s, u"Four."_s};
        const Dialog window({}, {}, sentences);
        const auto &bar = *window.dialog->findChild<MessageBar *>(u"rejected"_s);
        QVERIFY(bar.isVisible());
        const BarMessage message = bar.message().value_or(BarMessage{});
        QVERIFY(message.sentence.contains(u"Three."_s));
        QVERIFY(message.detail.contains(u"Four."_s));

        const Dialog clean{{}};
        QVERIFY(!clean.dialog->findChild<MessageBar *>(u"rejected"_s)->isVisible());
    }

    void shouldCloseWhenAllLocalDataAreToGo()
    {
        Dialog window{{}};
        QSignalSpy destroyed(window.dialog, &QObject::destroyed);
        window.list.setCurrentRow(window.list.count() - 1);
        QTest::mouseClick(window.dialog->findChild<QPushButton *>(u"deleteAll"_s), Qt::LeftButton);
        QTest::mouseClick(window.dialog->findChild<QPushButton *>(u"confirmDeletion"_s), Qt::LeftButton);
        QVERIFY(destroyed.wait());
        QCOMPARE(window.deletion.size(), 1);
        QCOMPARE(window.chosen.size(), 0);
    }

    void shouldNameEveryControlForAScreenReader()
    {
        const Dialog window(unusual());
        for (const QWidget *widget : window.dialog->findChildren<QWidget *>()) {
            const bool isEditor = !widget->objectName().startsWith(u"qt_"_s) && widget->focusPolicy() != Qt::NoFocus &&
                                  (widget->inherits("QSpinBox") || widget->inherits("QComboBox") ||
                                      (widget->inherits("QLineEdit") && !widget->parent()->inherits("QSpinBox")));
            QVERIFY2(!isEditor || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
