// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scopelabel.h"

#include "contrast.h"
#include "textstyle.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace Views
{

QString scopeTitle(const Scope &scope)
{
    return scope.kind == Scope::Kind::Sandbox ? QCoreApplication::translate("Views::Scope", "Sandbox")
                                              : Domain::visibleLine(scope.cloudName);
}

ScopeLabel::ScopeLabel(QWidget *parent)
    : QWidget(parent)
    , m_cloud(new QLabel(this))
    , m_account(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(2);
    for (QLabel *label : {m_cloud, m_account}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_cloud->setAccessibleName(tr("Cloud"));
    m_account->setAccessibleName(tr("Account"));
    restyle();
}

void ScopeLabel::setScope(const Scope &scope)
{
    m_cloud->setText(scopeTitle(scope));
    m_account->setText(scope.kind == Scope::Kind::Sandbox ? tr("Nothing here reaches Azure.")
                                                          : Domain::visibleLine(scope.accountName));
    m_account->setVisible(!m_account->text().isEmpty());
}

void ScopeLabel::restyle()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_cloud->setFont(bold);
    m_account->setFont(secondaryFont(font()));
    QPalette muted = palette();
    muted.setColor(
        QPalette::WindowText, mutedText(palette().color(QPalette::WindowText), palette().color(QPalette::Window)));
    m_account->setPalette(muted);
}

void ScopeLabel::changeEvent(QEvent *event)
{
    if (changesStyle(*event)) {
        restyle();
    }
    QWidget::changeEvent(event);
}

} // namespace Views
