// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Views
{

// A line to search in the text beside it: Enter or F3 goes on, Shift+F3 back, Esc closes. It does not search itself.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    QString needle() const;

    struct Tally {
        qsizetype current = 0; // counted from 1; 0: none is marked
        qsizetype count = 0;
        enum class Completeness { All, AtLeast };
        Completeness completeness = Completeness::All; // AtLeast: the search ended early
    };

public Q_SLOTS:
    void open();
    void close();
    void showTally(const Views::FindBar::Tally &tally);

Q_SIGNALS:
    void needleChanged(const QString &needle);
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_needle;
    QLabel *m_tally;
};

} // namespace Views
