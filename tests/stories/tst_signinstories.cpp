// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountactions.h"
#include "embeddedsandbox.h"
#include "messagebar.h"
#include "requestpage.h"
#include "signindialog.h"
#include "story.h"
#include "waitfor.h"

#include <QDesktopServices>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using Domain::DecisionPhase;
using Domain::Verdict;
using Tests::Story;

// From the sandbox to a cloud and back, through the real window; a second sandbox is the cloud, a real HTTP client the
// browser.
class SignInStories : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    // In place of the system's browser.
    void open(const QUrl &address) { m_address = address; }

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldLeaveTheSandboxBySigningIn();
    void shouldGoBackToTheSandboxWhenTheSignInIsGivenUp();
    void shouldSeeNothingAfterSigningOut();
    void shouldContinueAnInterruptedDecisionOnlyAfterANewConfirmation();

private:
    Views::SignInDialog *dialog() const { return m_story->console().window().findChild<Views::SignInDialog *>(); }
    bool askForSignIn(const Domain::SignInRequest &request = {});
    bool completeInBrowser();
    bool signIn(const Domain::SignInRequest &request = {});
    QList<Domain::Account> accounts() const
    {
        return m_story->console().window().findChild<Views::AccountActions *>()->accounts();
    }
    QString title() const { return m_story->console().window().windowTitle(); }

    std::unique_ptr<Sandbox::EmbeddedSandbox> m_cloud;
    Sandbox::Endpoints m_endpoints;
    std::unique_ptr<Story> m_story;
    QUrl m_address; // that the browser was to open
};

void SignInStories::init()
{
    QDesktopServices::setUrlHandler(u"http"_s, this, "open");
    m_cloud = std::make_unique<Sandbox::EmbeddedSandbox>();
    QSignalSpy started(m_cloud.get(), &Sandbox::EmbeddedSandbox::started);
    m_cloud->start();
    QVERIFY(started.wait(10'000));
    m_endpoints = started.first().first().value<Sandbox::Endpoints>();

    m_story = std::make_unique<Story>();
    QFile file(m_story->folder() + u"/cloud.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QJsonObject cloud = QJsonDocument::fromJson(m_endpoints.toJson()).object();
    cloud.insert(u"name"_s, u"Rehearsal"_s);
    file.write(QJsonDocument(cloud).toJson());
    file.close();
    QVERIFY(Story::writePreferences({.clientId = u"11111111-1111-1111-1111-111111111111"_s,
        .cloud = file.fileName(),
        .holdTime = std::chrono::seconds(0)}));
    QVERIFY(m_story->openByPreferences());
}

void SignInStories::cleanup()
{
    m_story.reset();
    m_cloud.reset();
    m_address = {};
    QDesktopServices::unsetUrlHandler(u"http"_s);
}

bool SignInStories::askForSignIn(const Domain::SignInRequest &request)
{
    m_address = {};
    m_story->console().window().findChild<Views::AccountActions *>()->askForSignIn(request);
    const QList<QPushButton *> buttons = dialog()->findChildren<QPushButton *>();
    for (QPushButton *const button : buttons) {
        if (button->isVisible() && button->isDefault()) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    return Tests::comesTrue([this] { return m_address.isValid(); });
}

// Chooses the first person of the page, which the sandbox takes as a field of the address.
bool SignInStories::completeInBrowser()
{
    const QJsonObject persons = m_story->control("GET"_ba, u"/sign-in/persons"_s);
    QUrlQuery query(m_address);
    query.addQueryItem(u"sandbox_person"_s, persons["persons"_L1][0]["objectId"_L1].toString());
    m_address.setQuery(query);
    QNetworkAccessManager browser;
    const std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(m_address)));
    return Tests::comesTrue([&page] { return page->isFinished(); }) && page->error() == QNetworkReply::NoError;
}

bool SignInStories::signIn(const Domain::SignInRequest &request)
{
    if (!askForSignIn(request)) {
        return false;
    }
    m_story->steer(m_endpoints);
    return completeInBrowser() && Tests::comesTrue([this] { return !dialog()->isVisible(); }) &&
           Tests::comesTrue([this] { return m_story->console().requests().rowCount() > 0; });
}

void SignInStories::shouldLeaveTheSandboxBySigningIn()
{
    // GIVEN the sandbox
    QVERIFY(title().contains(u"Sandbox"_s));

    // WHEN somebody signs in
    QVERIFY(signIn());

    // THEN the window is about their cloud, and knows who they are
    QVERIFY2(title().contains(u"Rehearsal"_s), qPrintable(title()));
    QCOMPARE(accounts().size(), 1);
    QCOMPARE(accounts().first().userName, u"sandbox.user@contoso.example"_s);
    QVERIFY(!dialog()->isVisible());
}

void SignInStories::shouldGoBackToTheSandboxWhenTheSignInIsGivenUp()
{
    // GIVEN a sign-in that waits for the browser
    QVERIFY(askForSignIn());
    QVERIFY(!title().contains(u"Sandbox"_s));

    // WHEN it is given up
    dialog()->reject();

    // THEN the sandbox is back
    QVERIFY(Tests::comesTrue(
        [this] { return title().contains(u"Sandbox"_s) && m_story->console().requests().rowCount() > 0; }));
}

void SignInStories::shouldSeeNothingAfterSigningOut()
{
    // GIVEN somebody who is signed in
    QVERIFY(signIn());

    // WHEN they sign out
    Q_EMIT m_story->console().window().signOutRequested(accounts().first().id);

    // THEN nobody is signed in, and the window says that it sees nothing
    QVERIFY(Tests::comesTrue([this] { return accounts().isEmpty(); }));
    const auto *const bar = m_story->console().window().requestPage().findChild<Views::MessageBar *>();
    QVERIFY(Tests::comesTrue([bar] { return bar->message() && bar->message()->sentence.contains(u"signed in"_s); }));
}

void SignInStories::shouldContinueAnInterruptedDecisionOnlyAfterANewConfirmation()
{
    // GIVEN a service that wants a second factor for decisions
    QVERIFY(signIn());
    m_story->control("POST"_ba, u"/sign-in"_s, {{u"stepUpForDecisions"_s, true}});
    QVERIFY(m_story->chooseDecidableRequest());

    // WHEN a request is approved
    QVERIFY(m_story->askFor(Verdict::Approve));
    m_story->confirm();
    const auto refused = m_story->outcome();

    // THEN it is refused with what has to be satisfied, and not sent again by itself, not even after the sign-in
    QVERIFY(refused);
    QCOMPARE(refused->phase, DecisionPhase::Refused);
    QVERIFY(!refused->error->claims.isEmpty());
    QVERIFY(signIn({.way = Domain::SignInWay::Browser, .claims = refused->error->claims}));
    QCOMPARE(m_story->readBack()["properties"_L1]["status"_L1].toString(), u"Pending"_s);

    // WHEN it is confirmed anew
    QVERIFY(m_story->chooseDecidableRequest());
    QVERIFY(m_story->askFor(Verdict::Approve));
    m_story->confirm();

    // THEN it is approved
    const auto approved = m_story->outcome();
    QVERIFY(approved);
    QCOMPARE(approved->phase, DecisionPhase::Approved);
}

QTEST_MAIN(SignInStories)
#include "tst_signinstories.moc"
