// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountsdialog.h"

#include "plainlabel.h"
#include "readinesssamples.h"
#include "subscriptionlistmodel.h"
#include "tenantmark.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestAccountsDialog : public QObject
{
    Q_OBJECT

    static QString texts(const QWidget &dialog)
    {
        QStringList shown;
        for (const auto *label : dialog.findChildren<PlainLabel *>()) {
            shown << label->shownText();
        }
        return shown.join(u'\n');
    }

private Q_SLOTS:
    void shouldSayWhoIsSignedInWhereAndHowLong()
    {
        // GIVEN two accounts, of which the tenant of one is known by name
        Models::SubscriptionListModel names;
        names.merge(Samples::report({}));
        AccountsDialog dialog(names);
        dialog.showAccounts({{.id = u"1"_s,
                                 .userName = u"dana@contoso.example"_s,
                                 .homeTenantId = Samples::tenantId(0),
                                 .way = Domain::SignInWay::Browser,
                                 .keeping = Domain::Keeping::Keychain},
            {.id = u"2"_s, .displayName = u"Kim\u202E"_s}});

        // THEN each is shown with its tenant's sign, its way and its end
        const QString shown = texts(dialog);
        for (const QString &part :
            {u"dana@contoso.example"_s, u"Contoso"_s, u"Signed in by: Browser."_s, u"keychain"_s, u"Kim⟨U+202E⟩"_s}) {
            QVERIFY2(shown.contains(part), qPrintable(shown));
        }
        QCOMPARE(dialog.findChildren<TenantMark *>().constFirst()->sign().tenantId, Samples::tenantId(0));

        // AND each has its own way out
        const QSignalSpy out(&dialog, &AccountsDialog::signOutRequested);
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Sign out dana@contoso.example"_s) {
                button->click();
            }
        }
        QCOMPARE(out.size(), 1);
        QCOMPARE(out.first().first().toString(), u"1"_s);
    }

    void shouldSayThatNobodyIsSignedIn()
    {
        const Models::SubscriptionListModel names;
        AccountsDialog dialog(names);
        dialog.showAccounts({{.id = u"1"_s}});
        QVERIFY(!texts(dialog).contains(u"Nobody"_s));
        dialog.showAccounts({});
        QVERIFY(texts(dialog).contains(u"Nobody is signed in"_s));
        QVERIFY(!dialog.isModal());
    }
};

QTEST_MAIN(TestAccountsDialog)
#include "tst_accountsdialog.moc"
