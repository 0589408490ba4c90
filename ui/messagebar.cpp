// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagebar.h"

#include "accent.h"
#include "iconset.h"
#include "textstyle.h"

#include <QAccessible>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

Accent accentOf(BarMessage::Weight weight)
{
    switch (weight) {
    case BarMessage::Weight::Information:
        return Accent::Waiting;
    case BarMessage::Weight::Warning:
        return Accent::RunningOut;
    case BarMessage::Weight::Error:
        break;
    }
    return Accent::NeedsAttention;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_action(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Message"));

    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_icon->setAlignment(Qt::AlignTop);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 8, 8);
    grid->setSpacing(8);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_sentence, 0, 1);
    grid->setColumnStretch(1, 1);
    addButtons();
    hide();
}

void MessageBar::addButtons()
{
    m_more->setText(tr("&More"));
    m_more->setToolTip(tr("Show the technical detail"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_copy->setText(tr("C&opy"));
    m_copy->setToolTip(tr("Copy the message with its technical detail"));
    m_copy->setAutoRaise(true);
    m_action->setAutoDefault(false);

    auto *grid = qobject_cast<QGridLayout *>(layout());
    int column = 2;
    for (QWidget *button :
        {static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_action)}) {
        grid->addWidget(button, 0, column++, Qt::AlignTop);
    }
    connect(m_more, &QToolButton::toggled, this, &MessageBar::showDetail);
    connect(m_copy, &QToolButton::clicked, this, &MessageBar::copyDetail);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
}

void MessageBar::setMessage(const std::optional<BarMessage> &message)
{
    if (message == m_message) {
        return;
    }
    const bool isNews = message && (!m_message || m_message->sentence != message->sentence);
    m_message = message;
    setVisible(message.has_value());
    if (!message) {
        m_more->setChecked(false);
        return;
    }
    m_sentence->setText(message->sentence);
    setAccessibleDescription(message->sentence);
    m_more->setVisible(!message->detail.isEmpty());
    m_copy->setVisible(!message->detail.isEmpty());
    m_action->setVisible(!message->actionText.isEmpty());
    m_action->setText(message->actionText);
    if (message->detail.isEmpty()) {
        m_more->setChecked(false);
    } else if (m_detail) {
        m_detail->setPlainText(message->detail);
    }
    restyle();
    if (isNews) {
        announce(*message);
    }
}

void MessageBar::showDetail(bool shown)
{
    if (shown && !m_detail) {
        m_detail = new QPlainTextEdit(this);
        m_detail->setReadOnly(true);
        m_detail->setTabChangesFocus(true);
        m_detail->setAccessibleName(tr("Technical detail"));
        m_detail->setMaximumHeight(7 * fontMetrics().lineSpacing());
        m_detail->setPlainText(m_message ? m_message->detail : QString());
        qobject_cast<QGridLayout *>(layout())->addWidget(m_detail, 1, 1, 1, -1);
    }
    if (m_detail) {
        m_detail->setVisible(shown);
    }
}

void MessageBar::copyDetail() const
{
    if (m_message) {
        QGuiApplication::clipboard()->setText(m_message->sentence + u'\n' + m_message->detail);
    }
}

void MessageBar::restyle()
{
    if (m_message) {
        const QColor color = accentColor(accentOf(m_message->weight), palette().color(QPalette::Base));
        const int edge = qMax(20, fontMetrics().height());
        m_icon->setPixmap(icon(m_message->iconName, color).pixmap(QSize(edge, edge), devicePixelRatioF()));
    }
}

void MessageBar::announce(const BarMessage &message)
{
    QAccessibleAnnouncementEvent event(this, message.sentence);
    event.setPoliteness(message.weight == BarMessage::Weight::Error ? QAccessible::AnnouncementPoliteness::Assertive
                                                                    : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (changesStyle(*event)) {
        restyle();
    }
    QFrame::changeEvent(event);
}

} // namespace Views
