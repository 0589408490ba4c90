// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "optinlist.h"

#include "openedpages.h"
#include "plainlabel.h"
#include "portallinks.h"
#include "readinesssamples.h"
#include "tenantmark.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Domain::LockboxSwitch;

class TestOptInList : public QObject
{
    Q_OBJECT

    static QPushButton *button(const OptInList &list, const QString &accessibleName)
    {
        for (auto *button : list.findChildren<QPushButton *>()) {
            if (button->accessibleName() == accessibleName || button->text() == accessibleName) {
                return button;
            }
        }
        return nullptr;
    }

    static QString texts(const OptInList &list)
    {
        QStringList shown;
        for (const auto *label : list.findChildren<PlainLabel *>()) {
            shown << label->shownText();
        }
        return shown.join(u'\n');
    }

    static Domain::ReadinessReport report(std::optional<bool> isOptedIn, std::optional<Domain::Error> problem = {})
    {
        Domain::ReadinessReport report = Samples::readiness();
        report.optIns = {{Samples::tenantId(), isOptedIn, std::move(problem)}};
        return report;
    }

private Q_SLOTS:
    void shouldOfferTheSwitchThatIsNotYetSo()
    {
        // GIVEN a tenant with Lockbox switched off
        OptInList list;
        list.show();
        list.showReport(report(false));
        QVERIFY(texts(list).contains(u"Lockbox is off"_s));
        QCOMPARE(list.findChild<TenantMark *>()->sign().tenantId, Samples::tenantId());
        QVERIFY(button(list, u"Disable Lockbox for Contoso"_s)->isHidden());

        // WHEN Enable is pressed
        const QSignalSpy switches(&list, &OptInList::switchRequested);
        button(list, u"Enable Lockbox for Contoso"_s)->click();

        // THEN it is asked for
        QCOMPARE(switches.size(), 1);
        QCOMPARE(switches.first().at(0).toString(), Samples::tenantId());
        QCOMPARE(switches.first().at(1).value<LockboxSwitch>(), LockboxSwitch::Enable);

        // AND when Azure says so, the other one is offered
        list.showOptIn({Samples::tenantId().toUpper(), true, {}});
        QVERIFY(texts(list).contains(u"Lockbox is on"_s));
        QVERIFY(!button(list, u"Disable Lockbox for Contoso"_s)->isHidden());
        QVERIFY(button(list, u"Enable Lockbox for Contoso"_s)->isHidden());
    }

    void shouldNotTakeUnknownForOff()
    {
        OptInList list;
        list.show();
        list.showReport(report({}, Domain::Error{.kind = Domain::ErrorKind::Forbidden}));
        QVERIFY(texts(list).contains(u"is not known. Your account may not read it."_s));
        QVERIFY(!button(list, u"Enable Lockbox for Contoso"_s)->isHidden());
        QVERIFY(!button(list, u"Disable Lockbox for Contoso"_s)->isHidden());
    }

    void shouldReplaceTheTenantsOfTheReportBefore()
    {
        OptInList list;
        list.showReport(report(true));
        list.showReport(report(true));
        QCOMPARE(list.findChildren<TenantMark *>().size(), 1);
        list.showReport({});
        QCOMPARE(list.findChildren<TenantMark *>().size(), 0);
    }

    void shouldTellOfRequestsThatNoListShows()
    {
        Tests::OpenedPages opened;
        OptInList list;
        list.show();
        QVERIFY(texts(list).contains(u"Global Administrator"_s));
        QPushButton *portal = button(list, u"Open the Azure &Portal"_s);
        QVERIFY(!portal->isVisible());
        list.setPortalPage(lockboxLink(u"https://portal.azure.us"_s));
        QVERIFY(portal->isVisible());
        portal->click();
        QCOMPARE(opened.pages.size(), 1);
        QCOMPARE(opened.pages.first().host(), u"portal.azure.us"_s);
    }
};

QTEST_MAIN(TestOptInList)
#include "tst_optinlist.moc"
