// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturetour.h"

#include "accountactions.h"
#include "appearance.h"
#include "confirmationdialog.h"
#include "decisionbar.h"
#include "detailpane.h"
#include "lockboxrequest.h"
#include "rawview.h"
#include "requestpage.h"
#include "requestroles.h"
#include "sandboxoptions.h"
#include "settingsdialog.h"
#include "signindialog.h"
#include "timewords.h"
#include "visibletext.h"
#include "windowpages.h"

#include <QApplication>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QListWidget>
#include <QTabWidget>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int serviceFailure = 4; // as lockboxctl ends
constexpr auto patience = 30s;    // for anything that is waited for
constexpr auto settling = 150ms;  // until layouts have followed a change of font, colours or direction
constexpr QSize windowSize(1280, 800);

void print(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
}

void selectTab(QTabWidget &tabs, const QWidget &page)
{
    for (int index = 0; index < tabs.count(); ++index) {
        if (tabs.widget(index) == &page || tabs.widget(index)->isAncestorOf(&page)) {
            tabs.setCurrentIndex(index);
        }
    }
}

} // namespace

struct PictureTour::Look {
    QString name;
    Views::Appearance appearance = Views::Appearance::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    qreal fontScale = 1;
};

PictureTour::PictureTour(QApplication &application, const ConsoleOptions &options)
    : m_application(application)
    , m_options(options)
    , m_folder(options.pictureFolder)
    , m_console(options, m_localClock)
    , m_quietConsole(options, m_localClock)
{
    connect(&m_console, &Console::checked, this, [this](const Domain::CheckReport &report) { m_report = report; });
    connect(&m_quietConsole, &Console::checked, this, [this] { m_isQuietChecked = true; });
}

void PictureTour::start(const QByteArray &token)
{
    for (Console *console : {&m_quietConsole, &m_console}) {
        console->window().resize(windowSize);
        console->window().show();
    }
    m_console.connectToService(token);
    m_quietConsole.connectToSandbox({.scenario = Sandbox::Scenario::Empty});
    tour();
}

QCoro::Task<> PictureTour::tour()
{
    using enum Views::Appearance;
    const QList<Look> looks{{u"light"_s, Light}, {u"dark"_s, Dark}, {u"high-contrast"_s, HighContrast},
        {u"right-to-left"_s, Light, Qt::RightToLeft}, {u"large-type"_s, Light, Qt::LeftToRight, 1.6}};

    const bool isRead = (co_await qCoro(&m_console, &Console::checked, patience)).has_value();
    if (!m_isQuietChecked) {
        co_await qCoro(&m_quietConsole, &Console::checked, patience);
    }
    if (!isRead || !m_folder.mkpath(u"."_s)) {
        m_isWhole = false;
    } else {
        for (const Look &look : looks) {
            co_await pictureLook(look);
        }
        printPending();
    }
    Q_EMIT finished(m_isWhole && m_report.isComplete() ? 0 : serviceFailure);
}

QCoro::Task<> PictureTour::pictureLook(Look look)
{
    const QFont font = QApplication::font();
    QFont scaled = font;
    scaled.setPointSizeF(font.pointSizeF() * look.fontScale);
    Views::applyAppearance(m_application, look.appearance);
    QApplication::setFont(scaled);
    QGuiApplication::setLayoutDirection(look.direction);

    Views::MainWindow &window = m_console.window();
    window.selectQueue(Domain::Queue::Pending);
    co_await QCoro::sleepFor(settling);
    auto *const bar = window.findChild<Views::DecisionBar *>();
    // Where nothing can be decided, there is no confirmation to picture.
    const bool isDecidable =
        bar->isArmed() ||
        (co_await qCoro(bar, &Views::DecisionBar::armed, 3 * Views::DecisionBar::armingDelay)).has_value();
    save(window, u"pending"_s, look.name);
    save(window.detailPane(), u"detail"_s, look.name);
    if (isDecidable) {
        Q_EMIT bar->decisionAsked(Domain::Verdict::Approve);
        co_await pictureConfirmation(look.name);
    }
    co_await pictureRaw(look.name);
    co_await pictureTrouble(look.name, Freshness::Stale);
    co_await pictureTrouble(look.name, Freshness::NeverRead);

    co_await pictureReadiness(look.name);
    co_await pictureGaps(look.name);
    co_await pictureAccounts(look.name);
    co_await pictureSettings(look.name);

    save(m_quietConsole.window(), u"empty"_s, look.name);
    QApplication::setFont(font);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QCoro::Task<> PictureTour::pictureConfirmation(QString look)
{
    co_await QCoro::sleepFor(settling);
    if (auto *const dialog = m_console.window().findChild<Views::ConfirmationDialog *>()) {
        save(*dialog, u"confirmation"_s, look);
        dialog->reject();
    } else {
        m_isWhole = false;
    }
}

QCoro::Task<> PictureTour::pictureRaw(QString look)
{
    auto *const tabs = m_console.window().detailPane().findChild<QTabWidget *>();
    auto *const raw = tabs->findChild<Views::RawView *>();
    const int shownBefore = tabs->currentIndex();
    selectTab(*tabs, *raw);
    co_await qCoro(raw, &Views::RawView::shown, 2s); // emitted only where the text is not there yet
    co_await QCoro::sleepFor(settling);
    save(m_console.window(), u"raw"_s, look);
    tabs->setCurrentIndex(shownBefore);
}

// What the window shows when Azure cannot be reached, without waiting until that happens.
QCoro::Task<> PictureTour::pictureTrouble(QString look, Freshness freshness)
{
    const QDateTime now = m_localClock.utcNow();
    const Domain::WatchState good = goodState();
    Domain::WatchState bad = good;
    bad.problem = Domain::Error{.kind = Domain::ErrorKind::Offline};
    bad.lastGoodCheck = freshness == Freshness::Stale ? now.addSecs(-5 * good.period.count()) : QDateTime();
    m_console.window().showWatchState(bad);
    co_await QCoro::sleepFor(settling);
    save(m_console.window(), freshness == Freshness::Stale ? u"stale"_s : u"error"_s, look);
    m_console.window().showWatchState(good);
}

Domain::WatchState PictureTour::goodState() const
{
    Domain::WatchState good;
    good.lastGoodCheck = m_localClock.utcNow();
    good.nextCheck = good.lastGoodCheck.addSecs(good.period.count());
    good.subscriptionCount = m_report.subscriptions.size();
    return good;
}

QCoro::Task<> PictureTour::pictureReadiness(QString look)
{
    Views::MainWindow &window = m_console.window();
    window.pages().showPage(Models::Page::Readiness);
    if (!m_isReadinessRead) { // the page asks when it is first shown
        m_isReadinessRead = (co_await qCoro(&m_console, &Console::readinessRead, patience)).has_value();
    }
    co_await QCoro::sleepFor(settling);
    save(window, u"readiness"_s, look);
}

// One subscription of each kind of trouble, without waiting until that happens.
QCoro::Task<> PictureTour::pictureGaps(QString look)
{
    using enum Domain::ErrorKind;
    const QDateTime now = m_localClock.utcNow();
    const QList<Domain::ErrorKind> reasons{Forbidden, NotSignedIn, TimedOut};
    Domain::WatchState state = goodState();
    for (qsizetype index = 0; index < std::min(reasons.size(), m_report.subscriptions.size()); ++index) {
        const Domain::Subscription &subscription = m_report.subscriptions.at(index);
        const Domain::ErrorKind kind = reasons.at(index);
        state.gaps.append({.kind = kind == TimedOut ? Domain::WatchGap::Kind::Stale : Domain::WatchGap::Kind::Blind,
            .tenantId = subscription.tenantId,
            .subscriptionId = subscription.id,
            .reason = {.kind = kind},
            .lastGoodRead = now.addSecs(-5 * state.period.count())});
    }
    m_console.window().showWatchState(state);
    m_console.window().pages().showPage(Models::Page::NotWatched);
    co_await QCoro::sleepFor(settling);
    save(m_console.window(), u"not-watched"_s, look);
    m_console.window().selectQueue(Domain::Queue::Pending);
    co_await QCoro::sleepFor(settling);
    save(m_console.window(), u"partial"_s, look);
    m_console.window().showWatchState(goodState());
}

QCoro::Task<> PictureTour::pictureAccounts(QString look)
{
    const Views::MainWindow &window = m_console.window();
    auto *const accounts = window.findChild<Views::AccountActions *>();
    accounts->askForSignIn({});
    co_await QCoro::sleepFor(settling);
    auto *const dialog = window.findChild<Views::SignInDialog *>();
    save(*dialog, u"sign-in"_s, look);
    dialog->showProgress({.phase = Domain::SignInProgress::Phase::WaitingForDevice,
        .way = Domain::SignInWay::DeviceCode,
        .code = Domain::DeviceCode{.userCode = u"H7KM-QX2B"_s,
            .verificationUri = QUrl(u"https://microsoft.com/devicelogin"_s),
            .expiresAt = m_localClock.utcNow().addSecs(900)}});
    co_await QCoro::sleepFor(settling);
    save(*dialog, u"device-code"_s, look);
    dialog->showProgress({.phase = Domain::SignInProgress::Phase::Failed,
        .way = Domain::SignInWay::DeviceCode,
        .error = Domain::Error{.kind = Domain::ErrorKind::NotSignedIn}});
    co_await QCoro::sleepFor(settling);
    save(*dialog, u"sign-in-failed"_s, look);
    dialog->reject();
}

QCoro::Task<> PictureTour::pictureSettings(QString look)
{
    const Views::MainWindow &window = m_console.window();
    window.findChild<Views::AccountActions *>()->showSettings();
    co_await QCoro::sleepFor(settling);
    auto *const dialog = window.findChild<Views::SettingsDialog *>();
    auto *const pages = dialog->findChild<QListWidget *>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        co_await QCoro::sleepFor(settling);
        save(*dialog, u"settings-%1"_s.arg(page + 1), look);
    }
    dialog->reject();
}

void PictureTour::save(QWidget &widget, const QString &page, const QString &look)
{
    const QString path = m_folder.absoluteFilePath(page + u'-' + look + u".png"_s);
    if (widget.grab().save(path)) {
        print(path);
    } else {
        m_isWhole = false;
    }
}

void PictureTour::printPending() const
{
    print(tr("Pending requests:"));
    const Models::RequestQueueModel &queue = m_console.window().requestPage().queueModel();
    for (int row = 0; row < queue.rowCount(); ++row) {
        const QModelIndex index = queue.index(row, 0);
        const auto request = index.data(Models::RequestRole).value<Domain::LockboxRequest>();
        const std::chrono::milliseconds left(index.data(Models::TimeLeftRole).toLongLong());
        QStringList resources;
        for (const Domain::ResourceId &resource : request.resources) {
            resources << resource.name();
        }
        const QStringList facts{Views::timeLeftWords(left), request.status.word(),
            request.requestId.value_or(QString()), request.supportRequest.value_or(QString()), resources.join(u", "_s)};
        print(Domain::visibleLine(facts.join(u"  "_s)));
    }
}
