// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trayicon.h"

#include "accent.h"
#include "accountwords.h"
#include "gaplistmodel.h"
#include "iconset.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPainter>

#include <optional>

namespace Views
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Views::TrayIcon)
public:
    static QString signedOut() { return tr("Lockbox Console: signed out, nothing is watched."); }
    static QString notRead() { return tr("Lockbox Console: Azure has not been read yet."); }
    static QString stale() { return tr("Lockbox Console: the data is out of date."); }
    static QString quiet() { return tr("Lockbox Console: no request is waiting."); }
    static QString pending(int count) { return tr("Lockbox Console: %n requests are waiting.", nullptr, count); }
    static QString gaps(int count)
    {
        return tr("Lockbox Console: %n subscriptions or tenants are not watched.", nullptr, count);
    }
};

std::optional<Accent> accentOf(TrayState::Kind kind)
{
    switch (kind) {
    case TrayState::Kind::SignedOut:
    case TrayState::Kind::NotWatched:
        return Accent::NeedsAttention;
    case TrayState::Kind::Pending:
        return Accent::Waiting;
    case TrayState::Kind::Quiet:
        break;
    }
    return std::nullopt;
}

// Trays may be light or dark: the mark brings a ground of its own.
QIcon iconFor(TrayState::Kind kind)
{
    const std::optional<Accent> accent = accentOf(kind);
    if (!accent) {
        return applicationIcon();
    }
    constexpr int edge = 64;
    QPixmap picture = applicationIcon().pixmap(edge, edge);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF badge(edge / 2.0, edge / 2.0, edge / 2.0, edge / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(badge);
    painter.fillPath(accentShape(*accent, badge.adjusted(7, 7, -7, -7)), accentColor(*accent, Qt::white));
    return picture;
}

} // namespace

TrayState trayStateOf(const Domain::WatchState &state, int pending, const QDateTime &now)
{
    using enum TrayState::Kind;
    if (state.problem && needsSignIn(*state.problem)) {
        return {SignedOut, Words::signedOut()};
    }
    if (!state.lastGoodCheck.isValid()) {
        return {NotWatched, Words::notRead()};
    }
    if (state.isStale(now)) {
        return {NotWatched, Words::stale()};
    }
    const int unwatched = Models::unwatchedCount(state.gaps);
    if (unwatched > 0) {
        const QString gaps = Words::gaps(unwatched);
        return {NotWatched, pending > 0 ? Words::pending(pending) + u'\n' + gaps : gaps};
    }
    return pending > 0 ? TrayState{Pending, Words::pending(pending)} : TrayState{Quiet, Words::quiet()};
}

TrayIcon::TrayIcon(QWidget &window)
    : QSystemTrayIcon(&window)
    , m_window(window)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->addAction(tr("&Show Window"), this, &TrayIcon::raiseWindow);
    m_menu->addAction(tr("&Check Now"), this, &TrayIcon::checkRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), qApp, &QCoreApplication::quit);
    setContextMenu(m_menu.get());
    connect(this, &QSystemTrayIcon::activated, this, [this](ActivationReason reason) {
        if (reason == Trigger || reason == DoubleClick) {
            raiseWindow();
        }
    });
    showState({TrayState::Kind::NotWatched, Words::notRead()});
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::showState(const TrayState &state)
{
    if (state == m_state) {
        return;
    }
    if (state.kind != m_state.kind || icon().isNull()) {
        setIcon(iconFor(state.kind));
    }
    m_state = state;
    setToolTip(state.sentence);
}

void TrayIcon::raiseWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace Views
