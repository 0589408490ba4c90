// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxswitchdialog.h"

#include "deliberatebutton.h"
#include "factform.h"
#include "plainlabel.h"
#include "visibletext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

QString orUnknown(const QString &text)
{
    const QString line = Domain::visibleLine(text);
    return line.isEmpty() ? LockboxSwitchDialog::tr("Not known") : line;
}

} // namespace

LockboxSwitchDialog::LockboxSwitchDialog(
    Domain::LockboxSwitch change, const TenantSign &tenant, const Scope &scope, QWidget *parent)
    : QDialog(parent)
    , m_change(change)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"lockboxSwitch"_s);
    const QString title = isEnabling() ? tr("Enable Customer Lockbox?") : tr("Disable Customer Lockbox?");
    //: Window title in the sandbox: %1 is "Enable Customer Lockbox?"
    setWindowTitle(scope.kind == Scope::Kind::Sandbox ? tr("%1 — Sandbox").arg(title) : title);
    auto *heading = new PlainLabel(PlainLabel::Rank::Title, this);
    heading->showText(title);
    auto *effect = new PlainLabel(PlainLabel::Rank::Body, this);
    effect->setObjectName(u"effect"_s);
    effect->showText(
        isEnabling()
            ? tr("From then on Microsoft has to ask for approval before its support opens customer data of this "
                 "tenant. If nobody approves a request within four days it expires, and support cannot go on.")
            : tr("From then on support of Microsoft may open customer data of this tenant without asking. Requests "
                 "that "
                 "wait now may no longer be answered here."));
    auto *who = new PlainLabel(PlainLabel::Rank::Muted, this);
    who->showText(tr("It holds for every subscription of the tenant. Only a Global Administrator may do it, and the "
                     "tenant needs a support plan of at least Developer level."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    for (QWidget *part : {static_cast<QWidget *>(heading), static_cast<QWidget *>(effect), facts(tenant, scope),
             static_cast<QWidget *>(who)}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    column->addWidget(buttons());
    // Wrapped text needs its height for this width; a window does not ask for it by itself.
    const int width = qMax(sizeHint().width(), fontMetrics().averageCharWidth() * 60);
    setMinimumSize(width, column->totalHeightForWidth(width));
}

QWidget *LockboxSwitchDialog::facts(const TenantSign &tenant, const Scope &scope)
{
    auto *form = new FactForm(this);
    form->addFact(tr("Cloud"))
        ->showFact(
            scope.kind == Scope::Kind::Sandbox ? tr("Sandbox: nothing real is changed") : orUnknown(scope.cloudName));
    form->addFact(tr("Account"))->showFact(orUnknown(scope.accountName));
    FactRow *row = form->addFact(tr("Tenant"));
    row->showFact(orUnknown(tenant.title));
    row->setTenant(tenant);
    form->addFact(tr("Tenant id"))->showFact(orUnknown(tenant.tenantId));
    return form;
}

QWidget *LockboxSwitchDialog::buttons()
{
    const QString deciding = isEnabling() ? tr("&Enable Lockbox") : tr("&Disable Lockbox");
    const DecidingRow row = decidingRow(tr("&Cancel"), deciding, *this);
    m_confirm = row.confirm;
    connect(m_confirm, &QPushButton::clicked, this, &LockboxSwitchDialog::confirm);
    row.cancel->setFocus(); // nothing that decides has the focus at first
    return row.widget;
}

void LockboxSwitchDialog::confirm()
{
    if (m_confirm->isEnabled()) {
        m_confirm->setEnabled(false); // a second click on the way out must not switch again
        accept();
        Q_EMIT confirmed();
    }
}

} // namespace Views
