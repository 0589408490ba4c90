// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Views
{

// What a page says instead of rows.
struct EmptyPage {
    enum class Action { None, CheckNow, ClearFilters };

    QString iconName;             // of the icon set
    QString sentence;             // one sentence, translated
    QString since;                // when it was last checked, or why there is nothing; may be empty
    Action action = Action::None; // the one thing to do next
    QString note = {};            // what else is to be known; may be empty
    QUrl link = {};               // page of the Azure portal that the note speaks of; invalid: none is offered

    friend bool operator==(const EmptyPage &, const EmptyPage &) = default;
};

// An icon, one sentence, when it was last checked, the one thing to do next, and what else is to be known.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setPage(const EmptyPage &page);
    const EmptyPage &page() const { return m_page; }

Q_SIGNALS:
    void actionTriggered(EmptyPage::Action action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    EmptyPage m_page;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_since;
    QPushButton *m_action;
    QLabel *m_note;
    QPushButton *m_link;
};

} // namespace Views
