// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsfield.h"

#include "plainlabel.h"

#include <QLineEdit>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestSettingsField : public QObject
{
    Q_OBJECT

    struct Field {
        QLineEdit *editor = new QLineEdit;
        SettingsField field{editor, u"A hint."_s};
        PlainLabel &notice = *field.findChild<PlainLabel *>(u"notice"_s);

        Field() { field.show(); }
    };

private Q_SLOTS:
    void shouldSayNothingAboutAGoodValue()
    {
        Field window;
        QVERIFY(!window.notice.isVisible());
        QVERIFY(window.editor->isEnabled());
        QCOMPARE(window.editor->accessibleDescription(), u"A hint."_s);
    }

    void shouldSayWhatIsWrongToEyesAndEars()
    {
        Field window;
        window.field.showProblem(u"Too short."_s);
        QVERIFY(window.notice.isVisible());
        QCOMPARE(window.notice.shownText(), u"Too short."_s);
        QVERIFY(window.editor->accessibleDescription().contains(u"Too short."_s));
        window.field.showProblem({});
        QVERIFY(!window.notice.isVisible());
        QCOMPARE(window.editor->accessibleDescription(), u"A hint."_s);
    }

    void shouldLockWhatTheAdministratorSet()
    {
        // GIVEN a field with a problem
        Field window;
        window.field.showProblem(u"Too short."_s);

        // WHEN it is locked
        window.field.lock();

        // THEN it cannot be changed, says who set it, and has no problem any more, now or later
        QVERIFY(!window.editor->isEnabled());
        QCOMPARE(window.notice.shownText(), u"Set by your administrator"_s);
        QVERIFY(window.editor->accessibleDescription().startsWith(u"Set by your administrator"_s));
        window.field.showProblem(u"Too short."_s);
        QCOMPARE(window.field.problem(), QString());
    }
};

QTEST_MAIN(TestSettingsField)
#include "tst_settingsfield.moc"
