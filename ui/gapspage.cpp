// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gapspage.h"

#include "accountwords.h"
#include "clockwords.h"
#include "emptystate.h"
#include "errorwords.h"
#include "findingspane.h"
#include "gaplistmodel.h"
#include "gapwords.h"
#include "plainlabel.h"
#include "requestroles.h"
#include "subjectlist.h"
#include "visibletext.h"
#include "watchwords.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Domain::WatchGap;
using Models::GapListModel;

namespace Views
{
namespace
{

WatchGap gapAt(const QModelIndex &index)
{
    return index.data(GapListModel::GapRole).value<WatchGap>();
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Views::GapsPage)
public:
    static QString kind(WatchGap::Kind kind)
    {
        switch (kind) {
        case WatchGap::Kind::Late:
            //: Azure was asked and has not answered yet
            return tr("no answer yet");
        case WatchGap::Kind::Stale:
            return tr("out of date");
        case WatchGap::Kind::Blind:
            break;
        }
        return tr("cannot be watched");
    }

    static QString fix(const WatchGap &gap)
    {
        if (needsSignIn(gap.reason)) {
            return tr("Sign in again with the button below.");
        }
        return gap.kind == WatchGap::Kind::Blind
                   ? tr("Until then, look for requests of this place in the Azure portal.")
                   : tr("Nothing yet: it is asked again by itself.");
    }
};

QString iconNameOf(WatchGap::Kind kind)
{
    switch (kind) {
    case WatchGap::Kind::Late:
        return u"information"_s;
    case WatchGap::Kind::Stale:
        return u"warning"_s;
    case WatchGap::Kind::Blind:
        break;
    }
    return u"not-watched"_s;
}

Accent accentOf(WatchGap::Kind kind)
{
    switch (kind) {
    case WatchGap::Kind::Late:
        return Accent::Waiting;
    case WatchGap::Kind::Stale:
        return Accent::RunningOut;
    case WatchGap::Kind::Blind:
        break;
    }
    return Accent::NeedsAttention;
}

SubjectLine lineOf(const QModelIndex &index)
{
    const WatchGap gap = gapAt(index);
    const QString tenant = index.data(Models::TenantTitleRole).toString();
    const bool isTenant = index.data(Models::SubscriptionTitleRole).toString().isEmpty();
    return {.iconName = iconNameOf(gap.kind),
        .accent = accentOf(gap.kind),
        .title = index.data().toString(),
        .tenant = {index.data(Models::TenantIdRole).toString(), tenant},
        .place = isTenant ? GapsPage::tr("Whole tenant") : Domain::visibleLine(tenant),
        .note = Words::kind(gap.kind)};
}

SubjectCard cardOf(const QModelIndex &index)
{
    const WatchGap gap = gapAt(index);
    QString reason = Domain::sentenceFor(gap);
    if (gap.lastGoodRead.isValid()) {
        //: %1 is date and time
        reason += u' ' + GapsPage::tr("The last good reading was at %1.").arg(dayAndClockWords(gap.lastGoodRead));
    }
    return {.title = index.data().toString(),
        .tenant = {index.data(Models::TenantIdRole).toString(), index.data(Models::TenantTitleRole).toString()},
        .id = gap.subscriptionId,
        .findings = {{.iconName = iconNameOf(gap.kind),
            .accent = accentOf(gap.kind),
            .grade = Words::kind(gap.kind),
            .reason = reason,
            .fix = Words::fix(gap),
            .detail = Domain::detailFor(gap.reason)}}};
}

} // namespace

GapsPage::GapsPage(GapListModel &gaps, QWidget *parent)
    : QWidget(parent)
    , m_gaps(gaps)
    , m_stack(new QStackedWidget(this))
    , m_list(new SubjectList(gaps, lineOf))
    , m_pane(new FindingsPane)
    , m_empty(new EmptyState)
{
    m_list->setAccessibleName(tr("What is not watched"));
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins({});
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_pane, 1);
    rightColumn->addWidget(buttons());
    auto *panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    panes->addWidget(m_list);
    panes->addWidget(right);
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 3);
    m_stack->addWidget(panes);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_stack->addWidget(m_empty);
    auto *title = new PlainLabel(PlainLabel::Rank::Title, this);
    title->showText(tr("Not watched"));
    title->setContentsMargins(16, 0, 16, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(16);
    column->addWidget(title);
    column->addWidget(m_stack, 1);

    connect(m_list, &SubjectList::subjectShown, this, &GapsPage::showGap);
    connect(m_empty, &EmptyState::actionTriggered, this, &GapsPage::checkRequested);
    connect(&gaps, &QAbstractItemModel::rowsInserted, this, &GapsPage::refresh);
    connect(&gaps, &QAbstractItemModel::rowsRemoved, this, &GapsPage::refresh);
    showGap(gaps.index(0, 0));
    refresh();
}

QWidget *GapsPage::buttons()
{
    auto *box = new QWidget(this);
    m_signIn = new QPushButton(tr("Sign &In …"), box);
    auto *check = new QPushButton(tr("Check &Now"), box);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(16, 8, 16, 16);
    line->setSpacing(8);
    line->addStretch(1);
    for (QPushButton *button : {check, m_signIn}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    connect(check, &QPushButton::clicked, this, &GapsPage::checkRequested);
    connect(m_signIn, &QPushButton::clicked, this, [this] { Q_EMIT signInRequested(m_shown); });
    return box;
}

void GapsPage::showGap(const QModelIndex &index)
{
    m_shown = gapAt(index);
    m_pane->showSubject(index.isValid() ? std::optional(cardOf(index)) : std::nullopt);
    m_signIn->setVisible(index.isValid() && needsSignIn(m_shown.reason));
}

void GapsPage::showWatchState(const Domain::WatchState &state, const QDateTime &now)
{
    // The words of the requests' page tell what is to be said before the first good check.
    EmptyPage page = emptyPageFor(state, {}, now);
    if (state.lastGoodCheck.isValid()) {
        page = {.iconName = u"queue-approved"_s,
            .sentence = tr("Everything is watched."),
            .since = freshnessWords(state, now),
            .action = EmptyPage::Action::CheckNow};
    }
    m_empty->setPage(page);
}

void GapsPage::refresh()
{
    m_stack->setCurrentIndex(m_gaps.rowCount() > 0 ? 0 : 1);
}

} // namespace Views
