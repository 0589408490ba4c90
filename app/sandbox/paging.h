// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "armresponse.h"

#include <QList>

namespace Sandbox
{

struct ArmRequest;

enum class PageShape {
    Even,   // full pages
    Uneven, // short, empty and full pages in turn: clients may conclude nothing from the count
};

struct PagingRules {
    int pageSize = 100; // items a full page, at least 1
    PageShape shape = PageShape::Even;
};

// One page of a list: {"value": [...], "nextLink"}, the link absent on the last page.
// items: the whole list, each item as JSON text, delivered byte by byte. The link is the address of the request with
// another
// `$skiptoken`, so it names the host the client used. An unknown token is answered with 400.
ArmResponse pageAnswer(const ArmRequest &request, const QList<QByteArray> &items, const PagingRules &rules);

} // namespace Sandbox
