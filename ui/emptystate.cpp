// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptystate.h"

#include "browser.h"
#include "contrast.h"
#include "iconset.h"
#include "textstyle.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Views
{

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_since(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_note(new QLabel(this))
    , m_link(new QPushButton(tr("Open the Azure &Portal"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(8);
    for (QLabel *label : {m_sentence, m_since, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    column->addWidget(m_sentence);
    column->addWidget(m_since);
    m_icon->setAlignment(Qt::AlignHCenter);
    column->addSpacing(8);
    m_action->setAutoDefault(false);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addSpacing(24);
    column->addWidget(m_note);
    m_link->setAutoDefault(false);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    m_note->hide();
    m_link->hide();
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionTriggered(m_page.action); });
    connect(m_link, &QPushButton::clicked, this, [this] { openInBrowser(m_page.link); });
    restyle();
}

void EmptyState::setPage(const EmptyPage &page)
{
    if (page == m_page) {
        return;
    }
    m_page = page;
    m_sentence->setText(page.sentence);
    m_sentence->setVisible(!page.sentence.isEmpty());
    m_icon->setVisible(!page.iconName.isEmpty());
    m_since->setText(page.since);
    m_since->setVisible(!page.since.isEmpty());
    m_action->setText(
        page.action == EmptyPage::Action::ClearFilters ? tr("C&lear Search and Filter") : tr("Check &Now"));
    m_action->setVisible(page.action != EmptyPage::Action::None);
    m_note->setText(page.note);
    m_note->setVisible(!page.note.isEmpty());
    m_link->setVisible(page.link.isValid());
    m_link->setToolTip(page.link.toDisplayString().toHtmlEscaped());
    setAccessibleName(page.sentence.isEmpty() ? page.since : page.sentence);
    setAccessibleDescription(page.note.isEmpty() ? page.since : page.since + u' ' + page.note);
    restyle();
}

void EmptyState::restyle()
{
    const QColor muted = mutedText(palette().color(foregroundRole()), palette().color(backgroundRole()));
    if (!m_page.iconName.isEmpty()) {
        m_icon->setPixmap(icon(m_page.iconName, muted).pixmap(QSize(48, 48), devicePixelRatioF()));
    }
    m_sentence->setFont(titleFont(font()));
    QPalette secondary = palette();
    secondary.setColor(foregroundRole(), muted);
    m_since->setPalette(secondary);
    m_note->setPalette(secondary);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (changesStyle(*event)) {
        restyle();
    }
    QWidget::changeEvent(event);
}

} // namespace Views
