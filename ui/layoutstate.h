// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Views
{

// What the window remembers from one run to the next, as one block of bytes for the settings. Versioned: a block
// written by another version of the window is refused as a whole rather than half applied.
struct LayoutState {
    QByteArray geometry;     // QWidget::saveGeometry
    QByteArray splitter;     // QSplitter::saveState: widths of rail and page
    QByteArray requestPanes; // QSplitter::saveState: widths of requests and detail
    QByteArray columns;      // QHeaderView::saveState: widths, order, visibility and sorting of the columns

    QByteArray toBytes() const;
    // std::nullopt: not such a block, cut short, or of another version.
    static std::optional<LayoutState> fromBytes(const QByteArray &bytes);

    friend bool operator==(const LayoutState &, const LayoutState &) = default;
};

} // namespace Views
