// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Views
{

// What a person would want to know and the published interface of Customer Lockbox does not tell, with the reason for
// each. It is always the same, because it is a gap of the interface and not of one request.
class UnknownFacts : public QWidget
{
    Q_OBJECT

public:
    explicit UnknownFacts(QWidget *parent = nullptr);
};

} // namespace Views
