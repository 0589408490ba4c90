// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factform.h"

#include "copybutton.h"
#include "plainlabel.h"
#include "tenantmark.h"

#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestFactForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHideARowUntilItHasAFact()
    {
        // GIVEN a form with two facts, of which one is known
        FactForm form;
        FactRow *ticket = form.addFact(u"Ticket"_s);
        const int emptyHeight = form.sizeHint().height();
        form.addFact(u"Tenant"_s);

        // WHEN it is shown
        ticket->showFact(u"4711"_s, u"4711"_s);
        form.show();

        // THEN only that row takes room, and it can be copied
        QCOMPARE(ticket->shownText(), u"4711"_s);
        QVERIFY(form.sizeHint().height() > emptyHeight);
        QVERIFY(form.sizeHint().height() < 3 * form.fontMetrics().height());
        int copyable = 0;
        for (const CopyButton *button : form.findChildren<CopyButton *>()) {
            copyable += button->isVisible() ? 1 : 0;
        }
        QCOMPARE(copyable, 1);
    }

    void shouldOfferNoCopyOfWordsThatWereNotDelivered()
    {
        FactForm form;
        form.addFact(u"Created"_s)->showFact(u"Not delivered"_s);
        form.show();
        QVERIFY(!form.findChild<CopyButton *>()->isVisible());
    }

    void shouldPutTheTenantsMarkBeforeItsName()
    {
        FactForm form;
        FactRow *row = form.addFact(u"Tenant"_s);
        row->showFact(u"Contoso"_s);
        row->setTenant({u"id"_s, u"Contoso"_s});
        form.show();
        auto *mark = form.findChild<TenantMark *>();
        QVERIFY(mark && mark->isVisible());
        for (const auto *label : form.findChildren<PlainLabel *>()) {
            QVERIFY(label->shownText() != u"Contoso"_s || label->x() >= mark->geometry().right());
        }
        row->setTenant({});
        QVERIFY(mark->isHidden());
        QCOMPARE(form.findChildren<TenantMark *>().size(), 1);
    }

    void shouldNameTheFactForAScreenReader()
    {
        FactForm form;
        FactRow *row = form.addFact(u"Ticket"_s);
        row->showFact(u"4711"_s);
        row->setToolTip(u"exact"_s);
        bool isNamed = false;
        for (const QWidget *widget : form.findChildren<QWidget *>()) {
            isNamed = isNamed ||
                      (widget->accessibleName() == u"Ticket: 4711"_s && widget->accessibleDescription() == u"exact"_s);
        }
        QVERIFY(isNamed);
    }
};

QTEST_MAIN(TestFactForm)
#include "tst_factform.moc"
