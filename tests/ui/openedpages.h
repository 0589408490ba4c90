// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

namespace Tests
{

// Takes the place of the system's browser as long as it lives.
class OpenedPages : public QObject
{
    Q_OBJECT

public:
    OpenedPages()
    {
        for (const QString &scheme : schemes()) {
            QDesktopServices::setUrlHandler(scheme, this, "take");
        }
    }
    ~OpenedPages() override
    {
        for (const QString &scheme : schemes()) {
            QDesktopServices::unsetUrlHandler(scheme);
        }
    }
    Q_DISABLE_COPY_MOVE(OpenedPages)

    QList<QUrl> pages; // in order

public Q_SLOTS:
    void take(const QUrl &page) { pages << page; }

private:
    static QStringList schemes()
    {
        using namespace Qt::StringLiterals;
        return {u"https"_s, u"http"_s, u"file"_s, u"javascript"_s, u"ms-settings"_s};
    }
};

} // namespace Tests
