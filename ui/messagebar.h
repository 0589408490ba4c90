// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Views
{

// What a bar says about the content below it.
struct BarMessage {
    enum class Weight { Information, Warning, Error };
    Weight weight = Weight::Warning;
    QString iconName;   // of the icon set
    QString sentence;   // one sentence or two, translated
    QString detail;     // for "More" and for copying; empty: there is nothing more to say
    QString actionText; // of the one action; empty: none

    friend bool operator==(const BarMessage &, const BarMessage &) = default;
};

// A bar above the content it concerns: what is wrong, "More" with the detail to copy, and one action. A new message
// is announced to screen readers; the same message again changes nothing, so an opened detail stays open.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    // std::nullopt hides the bar.
    void setMessage(const std::optional<BarMessage> &message);
    const std::optional<BarMessage> &message() const { return m_message; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButtons();
    void showDetail(bool shown);
    void copyDetail() const;
    void restyle();
    void announce(const BarMessage &message);

    std::optional<BarMessage> m_message;
    QLabel *m_icon;
    QLabel *m_sentence;
    QToolButton *m_more;
    QToolButton *m_copy;
    QPushButton *m_action;
    QPlainTextEdit *m_detail = nullptr; // made when first asked for
};

} // namespace Views
