// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quietlogs.h"

#include <QLoggingCategory>

#include <mutex>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

QLoggingCategory::CategoryFilter s_othersFilter = nullptr;

void filter(QLoggingCategory *category)
{
    s_othersFilter(category);
    const QLatin1StringView name(category->categoryName());
    if (name.startsWith("qt.networkauth"_L1) || name.startsWith("qt.httpserver"_L1)) {
        for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg}) {
            category->setEnabled(type, false);
        }
    }
}

} // namespace

void keepSecretsOutOfLogs()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // Asked for first, because installing calls the new filter at once.
        s_othersFilter = QLoggingCategory::installFilter(nullptr);
        QLoggingCategory::installFilter(filter);
    });
}

} // namespace SignIn
