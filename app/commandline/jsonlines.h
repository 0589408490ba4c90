// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace CommandLine
{

// A list as `--json` prints it. entry: makes the object of one item.
template <typename Item> QByteArray jsonLines(const QList<Item> &items, QJsonObject (*entry)(const Item &))
{
    QJsonArray entries;
    for (const Item &item : items) {
        entries << entry(item);
    }
    return QJsonDocument(entries).toJson();
}

} // namespace CommandLine
