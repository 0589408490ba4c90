// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsfield.h"

#include "accent.h"
#include "iconset.h"
#include "plainlabel.h"
#include "textstyle.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Views
{

SettingsField::SettingsField(QWidget *editor, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_hintText(hint)
    , m_icon(new QLabel(this))
    , m_notice(new PlainLabel(PlainLabel::Rank::Body, this))
{
    setFocusProxy(editor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_notice->setObjectName(u"notice"_s);
    m_icon->setAlignment(Qt::AlignTop);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(editor, 0, 0, 1, 2);
    if (!hint.isEmpty()) {
        auto *hintLabel = new PlainLabel(PlainLabel::Rank::Muted, this);
        hintLabel->showText(hint);
        grid->addWidget(hintLabel, 1, 0, 1, 2);
    }
    grid->addWidget(m_icon, 2, 0);
    grid->addWidget(m_notice, 2, 1);
    renew();
}

void SettingsField::lock()
{
    m_isLocked = true;
    m_problem.clear();
    m_editor->setEnabled(false);
    renew();
}

void SettingsField::showProblem(const QString &problem)
{
    const QString kept = m_isLocked ? QString() : problem;
    if (kept != m_problem) {
        m_problem = kept;
        renew();
    }
}

void SettingsField::renew()
{
    const QString notice = m_isLocked ? tr("Set by your administrator") : m_problem;
    const QString iconName = m_isLocked ? u"lock"_s : u"error"_s;
    const QColor ground = palette().color(QPalette::Window);
    const QColor color =
        m_isLocked ? palette().color(QPalette::WindowText) : accentColor(Accent::NeedsAttention, ground);
    const int edge = fontMetrics().height();
    m_notice->showText(notice);
    m_icon->setPixmap(icon(iconName, color).pixmap(QSize(edge, edge), devicePixelRatioF()));
    m_notice->setVisible(!notice.isEmpty());
    m_icon->setVisible(!notice.isEmpty());
    // A screen reader comes to the editor, not to the labels around it.
    QWidget *described = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
    described->setAccessibleDescription(notice.isEmpty() ? m_hintText : notice + u' ' + m_hintText);
}

void SettingsField::changeEvent(QEvent *event)
{
    if (changesStyle(*event)) {
        renew();
    }
    QWidget::changeEvent(event);
}

} // namespace Views
