// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountsdialog.h"

#include "accountwords.h"
#include "plainlabel.h"
#include "subscriptionlistmodel.h"
#include "tenantmark.h"
#include "visibletext.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Views
{

AccountsDialog::AccountsDialog(const Models::SubscriptionListModel &subscriptions, QWidget *parent)
    : QDialog(parent)
    , m_subscriptions(subscriptions)
{
    setObjectName(u"accounts"_s);
    setWindowTitle(tr("Accounts"));
    auto *page = new QWidget(this);
    m_rows = new QVBoxLayout(page);
    m_rows->setContentsMargins({});
    m_rows->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Accounts that are signed in"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *signIn = buttons->addButton(tr("&Sign In …"), QDialogButtonBox::ActionRole);
    connect(signIn, &QPushButton::clicked, this, &AccountsDialog::signInRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    const QFontMetrics metrics = fontMetrics();
    resize(64 * metrics.averageCharWidth(), 20 * metrics.lineSpacing());
    showAccounts({});
}

void AccountsDialog::showAccounts(const QList<Domain::Account> &accounts)
{
    delete m_list;
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(24);
    for (const Domain::Account &account : accounts) {
        column->addWidget(rowFor(account));
    }
    if (accounts.isEmpty()) {
        auto *nobody = new PlainLabel(PlainLabel::Rank::Body, m_list);
        nobody->showText(tr("Nobody is signed in. Requests can be seen and decided after a sign-in."));
        column->addWidget(nobody);
    }
    m_rows->insertWidget(0, m_list);
}

QWidget *AccountsDialog::rowFor(const Domain::Account &account)
{
    auto *row = new QWidget(m_list);
    const QString name = Domain::visibleLine(account.title());
    auto *title = new PlainLabel(PlainLabel::Rank::Body, row);
    title->showText(name);
    const QString tenantTitle = m_subscriptions.tenantTitle(account.homeTenantId);
    auto *mark = new TenantMark(row);
    mark->showTenant({account.homeTenantId, tenantTitle});
    auto *tenant = new PlainLabel(PlainLabel::Rank::Body, row);
    tenant->showText(Domain::visibleLine(tenantTitle));
    tenant->setVisible(!tenantTitle.isEmpty());
    auto *lasting = new PlainLabel(PlainLabel::Rank::Muted, row);
    //: %1 is a way to sign in such as "Browser"
    lasting->showText(tr("Signed in by: %1.").arg(signInWayTitle(account.way)) + u' ' + keepingSentence(account));
    auto *signOut = new QPushButton(tr("Sign Out"), row);
    signOut->setAutoDefault(false);
    //: For a screen reader; %1 is an account
    signOut->setAccessibleName(tr("Sign out %1").arg(name));
    signOut->setToolTip(tr("Removes what this computer keeps of the sign-in."));
    connect(signOut, &QPushButton::clicked, this, [this, id = account.id] { Q_EMIT signOutRequested(id); });

    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(mark, 0, Qt::AlignTop);
    place->addWidget(tenant, 1);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(title, 0, 0);
    grid->addWidget(signOut, 0, 1, 2, 1, Qt::AlignTop);
    grid->addLayout(place, 1, 0);
    grid->addWidget(lasting, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    return row;
}

} // namespace Views
