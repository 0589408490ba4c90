// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagerail.h"

namespace Views
{

PageRail::PageRail(Models::PageListModel &pages, QWidget *parent)
    : RailView(pages, parent)
    , m_pages(pages)
{
    setAccessibleName(tr("Pages"));
    setAccessibleDescription(tr("What is not watched at present, and who could decide the next request."));
    connect(this, &RailView::rowMarked, this, [this](const QModelIndex &index) {
        Q_EMIT pageSelected(index.data(Models::PageListModel::PageRole).value<Models::Page>());
    });
}

void PageRail::selectPage(Models::Page page)
{
    setCurrentIndex(m_pages.indexOf(page));
}

} // namespace Views
