// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unknownfacts.h"

#include "factform.h"
#include "plainlabel.h"

#include <QGridLayout>

namespace Views
{

UnknownFacts::UnknownFacts(QWidget *parent)
    : QWidget(parent)
{
    const std::pair<QString, QString> unknowns[] = {
        {tr("Who asks"), tr("The interface names no person and no team at Microsoft.")},
        {tr("Read or write"), tr("No value of the access level was ever published, so none can be relied on.")},
        {tr("End of access"), tr("Neither start nor end of a granted access is reported, only its length.")},
        {tr("Other approvers"), tr("Azure chooses the approvers when the request is made and does not list them.")},
    };

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, FactForm::nameColumnWidth(fontMetrics()));
    grid->setColumnStretch(1, 1);
    auto *heading = new PlainLabel(PlainLabel::Rank::Body, this);
    heading->showText(tr("Not told by Azure"));
    grid->addWidget(heading, 0, 0, 1, 2);
    for (const auto &[name, reason] : unknowns) {
        const int line = grid->rowCount();
        auto *nameLabel = new PlainLabel(PlainLabel::Rank::Muted, this);
        nameLabel->showText(name);
        grid->addWidget(nameLabel, line, 0, Qt::AlignTop);
        auto *reasonLabel = new PlainLabel(PlainLabel::Rank::Muted, this);
        reasonLabel->showText(reason);
        grid->addWidget(reasonLabel, line, 1, Qt::AlignTop);
    }
}

} // namespace Views
