// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "optinlist.h"

#include "browser.h"
#include "errorwords.h"
#include "plainlabel.h"
#include "subscriptiontitles.h"
#include "tenantmark.h"
#include "visibletext.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Domain::LockboxSwitch;

namespace Views
{
namespace
{

QString stateWords(const Domain::TenantOptIn &optIn)
{
    if (optIn.isOptedIn) {
        return *optIn.isOptedIn
                   ? OptInList::tr("Lockbox is on: support of Microsoft has to ask.")
                   : OptInList::tr("Lockbox is off: support of Microsoft need not ask, and no request will "
                                   "ever come.");
    }
    QString unknown = OptInList::tr("Whether Lockbox is on is not known.");
    if (!optIn.problem) {
        return unknown;
    }
    // The right to decide requests, of which the general sentence speaks, is another one.
    return unknown + u' ' +
           (optIn.problem->kind == Domain::ErrorKind::Forbidden ? OptInList::tr("Your account may not read it.")
                                                                : Domain::sentenceFor(*optIn.problem));
}

} // namespace

OptInList::OptInList(QWidget *parent)
    : QScrollArea(parent)
{
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(24);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Tenants"));
    m_column->addWidget(tenantNote());
    m_column->addStretch(1);
}

QWidget *OptInList::tenantNote()
{
    auto *box = new QWidget(widget());
    auto *note = new PlainLabel(PlainLabel::Rank::Body, box);
    note->showText(
        tr("Requests to a tenant itself, rather than to a subscription, appear in no queue here, because Azure "
           "publishes no way to list them. A Global Administrator sees and approves them in the Azure portal."));
    m_portal = new QPushButton(tr("Open the Azure &Portal"), box);
    m_portal->setAutoDefault(false);
    m_portal->hide();
    connect(m_portal, &QPushButton::clicked, this, [this] { openInBrowser(m_portalPage); });
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(16);
    line->addWidget(note, 1);
    line->addWidget(m_portal, 0, Qt::AlignTop);
    return box;
}

void OptInList::setPortalPage(const QUrl &page)
{
    m_portalPage = page;
    m_portal->setVisible(page.isValid());
    m_portal->setToolTip(page.toDisplayString().toHtmlEscaped());
}

OptInList::Row OptInList::makeRow(const QString &tenantId, const QString &title)
{
    const QString shown = Domain::visibleLine(title);
    Row row{new QWidget(widget()), nullptr, nullptr, nullptr};
    auto *mark = new TenantMark(row.box);
    mark->showTenant({tenantId, title});
    auto *name = new PlainLabel(PlainLabel::Rank::Body, row.box);
    name->showText(shown);
    name->setToolTip(Domain::visibleLine(tenantId));
    row.state = new PlainLabel(PlainLabel::Rank::Muted, row.box);
    row.enable = new QPushButton(tr("Enable …"), row.box);
    //: For a screen reader; %1 is a tenant
    row.enable->setAccessibleName(tr("Enable Lockbox for %1").arg(shown));
    row.disable = new QPushButton(tr("Disable …"), row.box);
    //: For a screen reader; %1 is a tenant
    row.disable->setAccessibleName(tr("Disable Lockbox for %1").arg(shown));
    connect(row.enable, &QPushButton::clicked, this,
        [this, tenantId] { Q_EMIT switchRequested(tenantId, LockboxSwitch::Enable); });
    connect(row.disable, &QPushButton::clicked, this,
        [this, tenantId] { Q_EMIT switchRequested(tenantId, LockboxSwitch::Disable); });

    auto *grid = new QGridLayout(row.box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(name, 0, 1);
    grid->addWidget(row.state, 1, 1);
    grid->setColumnStretch(1, 1);
    int column = 2;
    for (QPushButton *button : {row.enable, row.disable}) {
        button->setAutoDefault(false);
        grid->addWidget(button, 0, column++, 2, 1, Qt::AlignTop);
    }
    return row;
}

void OptInList::showReport(const Domain::ReadinessReport &report)
{
    for (const Row &row : std::as_const(m_rows)) {
        delete row.box;
    }
    m_rows.clear();
    Models::SubscriptionTitles titles;
    titles.learn(report.subscriptions, report.tenants);
    for (const Domain::TenantOptIn &optIn : report.optIns) {
        if (!m_rows.contains(optIn.tenantId.toLower())) {
            const Row row = makeRow(optIn.tenantId, titles.ofTenant(optIn.tenantId));
            m_column->insertWidget(m_column->count() - 1, row.box);
            m_rows.insert(optIn.tenantId.toLower(), row);
        }
        showOptIn(optIn);
    }
}

void OptInList::showOptIn(const Domain::TenantOptIn &optIn)
{
    const auto row = m_rows.constFind(optIn.tenantId.toLower());
    if (row != m_rows.cend()) {
        showState(*row, optIn);
    }
}

void OptInList::showState(const Row &row, const Domain::TenantOptIn &optIn)
{
    row.state->showText(stateWords(optIn));
    // Where it is not known both are offered: a Global Administrator may switch what nobody may read.
    row.enable->setVisible(!optIn.isOptedIn.value_or(false));
    row.disable->setVisible(optIn.isOptedIn.value_or(true));
}

} // namespace Views
