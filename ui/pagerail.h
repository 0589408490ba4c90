// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagelistmodel.h"
#include "railview.h"

namespace Views
{

// The pages beside the queues: what is not watched, with its number, and readiness. None or one is marked.
class PageRail : public RailView
{
    Q_OBJECT

public:
    // pages: outlives this widget.
    explicit PageRail(Models::PageListModel &pages, QWidget *parent = nullptr);

public Q_SLOTS:
    void selectPage(Models::Page page);

Q_SIGNALS:
    void pageSelected(Models::Page page);

private:
    Models::PageListModel &m_pages;
};

} // namespace Views
