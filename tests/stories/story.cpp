// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story.h"

#include "confirmationdialog.h"
#include "decisionbar.h"
#include "detailpane.h"
#include "requestpage.h"
#include "requestroles.h"
#include "requestselection.h"
#include "requesttable.h"
#include "waitfor.h"

#include <QAbstractButton>
#include <QJsonDocument>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Tests
{

Story::Story(Sandbox::SandboxOptions options)
    : m_options(std::move(options))
{
    qputenv("XDG_DATA_HOME", m_data.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_data.path().toUtf8());
    // The keychain of whoever runs the tests is not theirs to write to.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_console = std::make_unique<Console>(ConsoleOptions{}, m_clock);
    QObject::connect(m_console.get(), &Console::sandboxStarted, m_console.get(),
        [this](const Sandbox::Endpoints &endpoints) { m_endpoints = endpoints; });
    QObject::connect(m_console.get(), &Console::progressed, m_console.get(),
        [this](const Domain::DecisionProgress &progress) { m_progress = progress; });
}

bool Story::open()
{
    QSignalSpy checked(m_console.get(), &Console::checked);
    m_console->window().show();
    m_console->connectToSandbox(m_options);
    return QTest::qWaitForWindowExposed(&m_console->window()) && (!checked.isEmpty() || checked.wait(10'000)) &&
           m_console->requests().rowCount() > 0;
}

bool Story::openByPreferences()
{
    QSignalSpy checked(m_console.get(), &Console::checked);
    m_console->window().show();
    m_console->connectToService({});
    return QTest::qWaitForWindowExposed(&m_console->window()) && (!checked.isEmpty() || checked.wait(10'000));
}

bool Story::writePreferences(const Domain::Preferences &preferences)
{
    return Settings::PreferenceStore().write(preferences).has_value();
}

bool Story::chooseDecidableRequest()
{
    auto *const bar = m_console->window().findChild<Views::DecisionBar *>();
    Views::RequestTable &table = m_console->window().requestPage().table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    // The first row is the one that is running out; go down to one that has hours left.
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex current = table.currentIndex();
        const qint64 left = current.data(Models::TimeLeftRole).toLongLong();
        if (current.data(Models::DecidabilityRole).value<Domain::Decidability>() == Domain::Decidability::Decidable &&
            left > std::chrono::milliseconds(std::chrono::hours(2)).count()) {
            return comesTrue([bar] { return bar->isArmed(); });
        }
        QTest::keyClick(&table, Qt::Key_Down);
    }
    return false;
}

Domain::LockboxRequest Story::chosenRequest() const
{
    const QModelIndex shown = m_console->window().requestPage().selection().shown();
    return shown.data(Models::RequestRole).value<Domain::LockboxRequest>();
}

void Story::typeReason(const QString &reason)
{
    QTest::keyClicks(m_console->window().findChild<QLineEdit *>(u"reason"_s), reason);
}

bool Story::askFor(Domain::Verdict verdict)
{
    QAbstractButton *const asking = button(verdict == Domain::Verdict::Approve ? u"approve"_s : u"deny"_s);
    QTest::mouseClick(asking, Qt::LeftButton);
    return comesTrue([this] { return isConfirmationOpen(); });
}

void Story::confirm()
{
    if (auto *const digits = m_console->window().findChild<QLineEdit *>(u"digits"_s)) {
        QTest::keyClicks(digits, Domain::confirmationDigits(chosenRequest()));
    }
    QTest::mouseClick(button(u"confirm"_s), Qt::LeftButton);
    m_progress.reset();
}

bool Story::isConfirmationOpen() const
{
    const auto *const dialog = m_console->window().findChild<Views::ConfirmationDialog *>();
    return dialog && dialog->isVisible();
}

std::optional<Domain::DecisionProgress> Story::outcome()
{
    std::ignore = comesTrue([this] { return m_progress && m_progress->isFinished(); });
    return m_progress && m_progress->isFinished() ? m_progress : std::nullopt;
}

QJsonObject Story::control(const QByteArray &method, const QString &path, const QJsonObject &body) const
{
    QUrl url = m_endpoints.control;
    url.setPath(url.path() + path);
    return call(method, url, body);
}

QJsonObject Story::readBack() const
{
    const Domain::RequestKey key = chosenRequest().key();
    QUrl url = m_endpoints.arm;
    url.setPath(
        u"/subscriptions/%1/providers/Microsoft.CustomerLockbox/requests/%2"_s.arg(key.subscriptionId, key.requestId));
    url.setQuery(u"api-version=2018-02-28-preview"_s);
    return call("GET", url, {});
}

int Story::postCount() const
{
    const QJsonObject counts = control("GET", u"/posts"_s).value("posts"_L1).toObject();
    return counts.value(chosenRequest().key().requestId).toInt();
}

QJsonObject Story::call(const QByteArray &method, const QUrl &url, const QJsonObject &body) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer story");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray payload = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, payload));
    return comesTrue([&reply] { return reply->isFinished(); }) ? QJsonDocument::fromJson(reply->readAll()).object()
                                                               : QJsonObject();
}

QAbstractButton *Story::button(const QString &name) const
{
    return m_console->window().findChild<QAbstractButton *>(name);
}

} // namespace Tests
