// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include "watchwords.h"

#include <QAccessible>
#include <QLabel>

namespace Views
{

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_freshness(new QLabel(this))
    , m_notice(new QLabel(this))
{
    m_freshness->setAccessibleName(tr("Last and next check"));
    m_notice->setAccessibleName(tr("Last notice"));
    for (QLabel *label : {m_freshness, m_notice}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(8, 0, 8, 0);
    }
    addWidget(m_freshness);
    addWidget(m_notice, 1);
}

void StatusLine::showWatchState(const Domain::WatchState &state, const QDateTime &now)
{
    m_freshness->setText(freshnessWords(state, now));
}

void StatusLine::showNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setToolTip(sentence.toHtmlEscaped());
    if (!sentence.isEmpty()) {
        QAccessibleAnnouncementEvent event(this, sentence);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Views
