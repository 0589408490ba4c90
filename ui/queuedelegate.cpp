// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuedelegate.h"

#include "iconset.h"
#include "queuelistmodel.h"
#include "requestroles.h"
#include "textstyle.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

constexpr int margin = 16;
constexpr int iconSize = 16;
constexpr int gap = 8;
constexpr int leastRow = 36;

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor text =
        option.palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::WindowText);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const Qt::Alignment leading = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Active, QPalette::Highlight));
        painter->drawRoundedRect(option.rect.adjusted(gap, 2, -gap, -2), 4, 4);
    }
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect iconRect(inner.left(), inner.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    const QString name = Domain::queueName(index.data(Models::QueueRole).value<Domain::Queue>());
    icon(u"queue-"_s + name, text).paint(painter, mirrored(iconRect));

    painter->setPen(text);
    const int count = index.data(Models::QueueListModel::CountRole).toInt();
    QRect title = inner.adjusted(iconSize + gap, 0, 0, 0);
    if (count > 0) {
        QFont digits = tabularFont(option.font);
        digits.setWeight(QFont::DemiBold);
        painter->setFont(digits);
        const QString number = QLocale().toString(count);
        painter->drawText(mirrored(title), static_cast<int>(trailing | Qt::AlignVCenter), number);
        title.setRight(title.right() - QFontMetrics(digits).horizontalAdvance(number) - gap);
    }
    painter->setFont(option.font);
    painter->drawText(mirrored(title), static_cast<int>(leading | Qt::AlignVCenter),
        QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int countWidth = metrics.horizontalAdvance(u"00000"_s);
    const int width =
        2 * margin + iconSize + gap + metrics.horizontalAdvance(index.data().toString()) + gap + countWidth;
    return {width, qMax(leastRow, metrics.height() + 2 * gap)};
}

} // namespace Views
