// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factform.h"

#include "copybutton.h"
#include "plainlabel.h"
#include "tenantmark.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Views
{

FactRow::FactRow(const QString &name, QGridLayout &grid, QWidget *form)
    : QObject(form)
    , m_name(new PlainLabel(PlainLabel::Rank::Muted, form))
    , m_value(new PlainLabel(PlainLabel::Rank::Body, form))
    , m_line(new QHBoxLayout)
    , m_copy(new CopyButton(form))
{
    m_name->showText(name);
    m_copy->appearWith(*m_name);
    m_copy->appearWith(*m_value);

    const int line = grid.rowCount();
    grid.addWidget(m_name, line, 0, Qt::AlignTop);
    m_line->setSpacing(8);
    m_line->addWidget(m_value, 1, Qt::AlignTop);
    grid.addLayout(m_line, line, 1);
    grid.addWidget(m_copy, line, 2, Qt::AlignTop);
    showFact({});
}

void FactRow::showFact(const QString &shown, const QString &copied)
{
    m_value->showText(shown);
    m_value->setAccessibleName(u"%1: %2"_s.arg(m_name->shownText(), shown));
    m_copy->offer(copied, m_name->shownText());
    m_name->setVisible(!shown.isEmpty());
    m_value->setVisible(!shown.isEmpty());
    m_copy->setVisible(!shown.isEmpty() && !copied.isEmpty());
}

void FactRow::setToolTip(const QString &text)
{
    m_name->setToolTip(text);
    m_value->setToolTip(text);
    m_value->setAccessibleDescription(text);
}

void FactRow::setTenant(const TenantSign &tenant)
{
    if (!m_tenant) {
        m_tenant = new TenantMark(m_value->parentWidget());
        m_line->insertWidget(0, m_tenant, 0, Qt::AlignTop);
    }
    m_tenant->showTenant(tenant);
}

QString FactRow::name() const
{
    return m_name->shownText();
}

QString FactRow::shownText() const
{
    return m_value->shownText();
}

FactForm::FactForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, nameColumnWidth(fontMetrics()));
    m_grid->setColumnStretch(1, 1);
}

FactRow *FactForm::addFact(const QString &name)
{
    return new FactRow(name, *m_grid, this);
}

int FactForm::nameColumnWidth(const QFontMetrics &metrics)
{
    return metrics.averageCharWidth() * 14;
}

} // namespace Views
