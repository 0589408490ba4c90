// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layoutstate.h"

#include <QDataStream>
#include <QIODevice>

namespace Views
{
namespace
{

constexpr quint32 magic = 0x4c425831; // "LBX1"
// To be raised when panes or columns are added, removed or moved.
constexpr quint16 layoutVersion = 2;

} // namespace

QByteArray LayoutState::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << magic << layoutVersion << geometry << splitter << requestPanes << columns;
    return bytes;
}

std::optional<LayoutState> LayoutState::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 foundMagic = 0;
    quint16 foundVersion = 0;
    stream >> foundMagic >> foundVersion;
    if (foundMagic != magic || foundVersion != layoutVersion) {
        return std::nullopt;
    }
    LayoutState state;
    stream >> state.geometry >> state.splitter >> state.requestPanes >> state.columns;
    if (stream.status() != QDataStream::Ok || !stream.atEnd()) {
        return std::nullopt;
    }
    return state;
}

} // namespace Views
