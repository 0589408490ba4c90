// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Views
{

class PlainLabel;

// The right side of one line of a settings page: what is edited, a hint below it, and below that who prescribed the
// value or what is wrong with it.
class SettingsField : public QWidget
{
    Q_OBJECT

public:
    // editor: becomes a child; composed ones have a focus proxy. hint: translated; may be empty.
    SettingsField(QWidget *editor, const QString &hint, QWidget *parent = nullptr);

    // The value can be seen but not changed from here on.
    void lock();
    bool isLocked() const { return m_isLocked; }
    // problem: one sentence; empty: the value is good. A locked value has no problems.
    void showProblem(const QString &problem);
    const QString &problem() const { return m_problem; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void renew();

    QWidget *m_editor;
    QString m_hintText;
    QString m_problem;
    bool m_isLocked = false;
    QLabel *m_icon;
    PlainLabel *m_notice;
};

} // namespace Views
