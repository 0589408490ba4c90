// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quietlogs.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;

class QuietLogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepQtsSignInCodeSilentWhateverIsAsked_data();
    void shouldKeepQtsSignInCodeSilentWhateverIsAsked();
    void shouldLeaveOtherCategoriesAlone();
};

void QuietLogsTest::shouldKeepQtsSignInCodeSilentWhateverIsAsked_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("reply handler") << "qt.networkauth.replyhandler"_ba;
    QTest::newRow("module") << "qt.networkauth"_ba;
    QTest::newRow("listener") << "qt.httpserver.response"_ba;
}

void QuietLogsTest::shouldKeepQtsSignInCodeSilentWhateverIsAsked()
{
    // GIVEN
    QFETCH(const QByteArray, name);
    const QLoggingCategory earlier(name.constData());
    SignIn::keepSecretsOutOfLogs();

    // WHEN
    QLoggingCategory::setFilterRules(u"*=true\n"_s + QString::fromLatin1(name) + u"=true"_s);
    const QByteArray laterName = name + ".later";
    const QLoggingCategory later(laterName.constData());
    SignIn::keepSecretsOutOfLogs();

    // THEN
    for (const QLoggingCategory *const category : {&earlier, &later}) {
        QVERIFY(!category->isDebugEnabled());
        QVERIFY(!category->isInfoEnabled());
        QVERIFY(!category->isWarningEnabled());
        QVERIFY(!category->isCriticalEnabled());
    }
}

void QuietLogsTest::shouldLeaveOtherCategoriesAlone()
{
    const QLoggingCategory other("lockbox.other");
    SignIn::keepSecretsOutOfLogs();

    QLoggingCategory::setFilterRules(u"lockbox.other.debug=false"_s);
    QVERIFY(!other.isDebugEnabled() && other.isWarningEnabled());
    QLoggingCategory::setFilterRules(u"lockbox.other.debug=true\nlockbox.other.warning=false"_s);
    QVERIFY(other.isDebugEnabled() && !other.isWarningEnabled());
}

QTEST_GUILESS_MAIN(QuietLogsTest)

#include "tst_quietlogs.moc"
