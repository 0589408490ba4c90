// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redirect.h"

#include <QTest>

using namespace Qt::StringLiterals;
using SignIn::RedirectAnswer;
namespace Redirect = SignIn::Redirect;

class RedirectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadACode();
    void shouldReadARefusal();
    void shouldTellOtherRequestsApart_data();
    void shouldTellOtherRequestsApart();
    void shouldNeverAgreeWithoutAState();
    void shouldShowAPageWithoutSecretsOrScripts();
};

void RedirectTest::shouldReadACode()
{
    const RedirectAnswer answer =
        SignIn::readRedirect(QUrlQuery(u"code=a%2Fb%2B&state=s&session_state=other"_s), u"s"_s);
    QVERIFY(std::holds_alternative<Redirect::Code>(answer));
    QCOMPARE(std::get<Redirect::Code>(answer).code, u"a/b+"_s);
}

void RedirectTest::shouldReadARefusal()
{
    const RedirectAnswer answer = SignIn::readRedirect(
        QUrlQuery(u"error=access_denied&error_description=AADSTS65004%3A+declined&state=s"_s), u"s"_s);
    QVERIFY(std::holds_alternative<Redirect::Failed>(answer));
    QCOMPARE(std::get<Redirect::Failed>(answer).reason.serviceCode, u"AADSTS65004"_s);
}

void RedirectTest::shouldTellOtherRequestsApart_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isUnrelated"); // else it is refused
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("state alone") << u"state=s"_s << true;
    QTest::newRow("something") << u"a=b&c"_s << true;
    QTest::newRow("wrong state") << u"code=a&state=t"_s << false;
    QTest::newRow("other case") << u"code=a&state=S"_s << false;
    QTest::newRow("no state") << u"code=a"_s << false;
    QTest::newRow("two states") << u"code=a&state=s&state=s"_s << false;
    QTest::newRow("two codes") << u"code=a&code=b&state=s"_s << false;
    QTest::newRow("empty code") << u"code=&state=s"_s << false;
    QTest::newRow("both") << u"code=a&error=b&state=s"_s << false;
    QTest::newRow("empty error") << u"error=&state=s"_s << false;
}

void RedirectTest::shouldTellOtherRequestsApart()
{
    QFETCH(const QString, query);
    QFETCH(const bool, isUnrelated);

    const RedirectAnswer answer = SignIn::readRedirect(QUrlQuery(query), u"s"_s);

    QCOMPARE(std::holds_alternative<Redirect::Unrelated>(answer), isUnrelated);
    QCOMPARE(std::holds_alternative<Redirect::Failed>(answer), !isUnrelated);
}

void RedirectTest::shouldNeverAgreeWithoutAState()
{
    const RedirectAnswer answer = SignIn::readRedirect(QUrlQuery(u"code=a&state="_s), QString());
    QVERIFY(std::holds_alternative<Redirect::Failed>(answer));
}

void RedirectTest::shouldShowAPageWithoutSecretsOrScripts()
{
    const QList<RedirectAnswer> answers{Redirect::Code{.code = u"<secret>"_s},
        Redirect::Failed{.reason = {.detail = u"<b>reason</b>"_s}}, Redirect::Unrelated{}};
    QSet<QByteArray> pages;
    for (const RedirectAnswer &answer : answers) {
        const QByteArray page = SignIn::redirectPage(answer);
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(page.contains("You can close this page."));
        for (const char *const part : {"secret", "reason", "script", "href", "src"}) {
            QVERIFY2(!page.contains(part), part);
        }
        pages.insert(page);
    }
    QCOMPARE(pages.size(), 3);
}

QTEST_GUILESS_MAIN(RedirectTest)

#include "tst_redirect.moc"
