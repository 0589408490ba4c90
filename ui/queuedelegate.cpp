// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuedelegate.h"

#include "accent.h"
#include "iconset.h"
#include "pagelistmodel.h"
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
constexpr int leastIcon = 16;
constexpr int gap = 8;
constexpr int leastRow = 36;

int iconEdge(const QFont &font)
{
    return qMax(leastIcon, QFontMetrics(font).ascent());
}

// Quieter than the selected request, which is what the window is about: a tinted ground and a line at the leading edge,
// outlined while the keyboard is here.
void paintSelection(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QColor highlight = option.palette.color(QPalette::Active, QPalette::Highlight);
    QColor tint = highlight;
    tint.setAlphaF(0.16F);
    const QRect ground = option.rect.adjusted(gap, 2, -gap, -2);
    painter.setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(highlight) : Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(highlight);
    const QRect line(ground.left(), ground.top() + 6, 3, ground.height() - 12);
    painter.drawRect(QStyle::visualRect(option.direction, option.rect, line));
}

QString iconNameOf(const QModelIndex &index)
{
    const QVariant page = index.data(Models::PageListModel::PageRole);
    if (!page.isValid()) {
        return u"queue-"_s + Domain::queueName(index.data(Models::QueueRole).value<Domain::Queue>());
    }
    return page.value<Models::Page>() == Models::Page::NotWatched ? u"not-watched"_s : u"readiness"_s;
}

// What is not watched is as urgent as a request that waits, and nothing else in the rail is.
QColor iconColor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isPage = index.data(Models::PageListModel::PageRole).isValid();
    const bool isUrgent = isPage && index.data(Models::PageListModel::CountRole).toInt() > 0;
    return isUrgent ? accentColor(Accent::NeedsAttention, option.palette.color(QPalette::Window))
                    : option.palette.color(QPalette::Active, QPalette::WindowText);
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QColor text = option.palette.color(QPalette::Active, QPalette::WindowText);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const Qt::Alignment leading = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;

    const int iconSize = iconEdge(option.font);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        paintSelection(*painter, option);
    }
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect iconRect(inner.left(), inner.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    const int count = index.data(Models::QueueListModel::CountRole).toInt();
    icon(iconNameOf(index), iconColor(option, index)).paint(painter, mirrored(iconRect));
    painter->setPen(text);
    QRect title = inner.adjusted(iconSize + gap, 0, 0, 0);
    if (count > 0) {
        QFont digits = tabularFont(option.font);
        digits.setWeight(QFont::DemiBold);
        painter->setFont(digits);
        const QString number = QLocale().toString(count);
        painter->drawText(mirrored(title), static_cast<int>(trailing | Qt::AlignAbsolute | Qt::AlignVCenter), number);
        title.setRight(title.right() - QFontMetrics(digits).horizontalAdvance(number) - gap);
    }
    painter->setFont(option.font);
    painter->drawText(mirrored(title), static_cast<int>(leading | Qt::AlignAbsolute | Qt::AlignVCenter),
        QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int countWidth = metrics.horizontalAdvance(u"00000"_s);
    const int width = 2 * margin + iconEdge(option.font) + gap + metrics.horizontalAdvance(index.data().toString()) +
                      gap + countWidth;
    return {width, qMax(leastRow, metrics.height() + 2 * gap)};
}

} // namespace Views
