// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Views
{

// One page: the keys, and what the words and shapes of the window mean. Not modal; Escape closes it.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent);

private:
    static QString keysHtml();
    static QString meaningsHtml();
    static QString decidingHtml();
};

} // namespace Views
