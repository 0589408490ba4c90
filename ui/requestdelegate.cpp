// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestdelegate.h"

#include "contrast.h"
#include "iconset.h"
#include "requestcell.h"
#include "requesttablemodel.h"
#include "servicewords.h"
#include "tenantmark.h"
#include "textstyle.h"
#include "visibletext.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;
using Column = Models::RequestTableModel::Column;

namespace Views
{
namespace
{

constexpr int margin = 8;  // left and right of a cell
constexpr int lineGap = 2; // between the two lines
constexpr int leastRow = 44;
constexpr int barHeight = 4;
constexpr int leastIcon = 20;

// Not every platform's highlight is dark or light enough for the text it prescribes on it.
QColor groundOf(const QPalette &palette, QPalette::ColorGroup group, bool isSelected)
{
    return isSelected
               ? legibleOn(palette.color(group, QPalette::HighlightedText), palette.color(group, QPalette::Highlight))
               : palette.color(group, QPalette::Base);
}

// One cell while it is painted: where its two lines are and in which colours, mirrored for right-to-left.
class CellPainter
{
public:
    CellPainter(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
        , m_isSelected(option.state.testFlag(QStyle::State_Selected))
        , m_group(option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive)
        , m_ground(groundOf(option.palette, m_group, m_isSelected))
        , m_text(option.palette.color(m_group, m_isSelected ? QPalette::HighlightedText : QPalette::Text))
        , m_muted(m_isSelected ? m_text : mutedText(m_text, m_ground))
        , m_small(secondaryFont(option.font))
    {
        const int first = QFontMetrics(option.font).height();
        m_icon = qMax(leastIcon, first);
        const int second = QFontMetrics(m_small).height();
        const int top = option.rect.top() + (option.rect.height() - first - lineGap - second) / 2;
        const int width = qMax(0, option.rect.width() - 2 * margin);
        m_first = QRect(option.rect.left() + margin, top, width, first);
        m_second = QRect(option.rect.left() + margin, top + first + lineGap, width, second);
    }

    void paintGround() const
    {
        m_painter.fillRect(m_option.rect, m_ground);
        QColor line = m_text;
        line.setAlphaF(0.10F);
        m_painter.fillRect(QRect(m_option.rect.left(), m_option.rect.bottom(), m_option.rect.width(), 1), line);
    }

    void paintTime(const TimeCell &cell) const;
    void paintRequest(const QModelIndex &index) const;
    void paintText(const QString &first, const QString &second = {}) const
    {
        drawLine(m_first, first, m_option.font, m_text);
        drawLine(m_second, second, m_small, m_muted);
    }

    QFont tabular() const { return tabularFont(m_option.font); }
    void paintDigits(const QString &digits) const { drawLine(m_first, digits, tabular(), m_text); }

private:
    // rect: in left-to-right coordinates of the cell. Returns the width that was drawn.
    int drawLine(const QRect &rect, const QString &text, const QFont &font, const QColor &color) const
    {
        if (text.isEmpty() || rect.width() <= 0) {
            return 0;
        }
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        m_painter.setFont(font);
        m_painter.setPen(color);
        // Names and dates read in their own direction; the window's decides at which side they stand.
        const Qt::TextFlag reading = shown.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        m_painter.drawText(mirrored(rect), static_cast<int>(alignment()) | reading, shown);
        return metrics.horizontalAdvance(shown);
    }

    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }
    Qt::Alignment alignment() const
    {
        const Qt::Alignment side = m_option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        return side | Qt::AlignAbsolute | Qt::AlignVCenter;
    }
    void drawBar(double share, const QColor &color) const;
    int drawTenantMark(const TenantSign &tenant) const;

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    bool m_isSelected;
    QPalette::ColorGroup m_group;
    QColor m_ground;
    QColor m_text;
    QColor m_muted;
    QFont m_small;
    int m_icon; // edge of the service icon
    QRect m_first;
    QRect m_second;
};

void CellPainter::paintTime(const TimeCell &cell) const
{
    QRect first = m_first;
    QColor color = m_muted;
    if (cell.accent) {
        color = m_isSelected ? m_text : accentColor(*cell.accent, m_ground);
        const int side = m_first.height() / 2;
        const QRect square(first.left(), first.center().y() - side / 2, side, side);
        m_painter.fillPath(accentShape(*cell.accent, mirrored(square)), color);
        first.setLeft(square.right() + margin);
    }
    if (cell.time.isEmpty()) {
        drawLine(first, cell.meaning, m_option.font, cell.accent ? m_text : m_muted);
        drawLine(m_second.adjusted(first.left() - m_second.left(), 0, 0, 0), cell.note, m_small, m_muted);
        return;
    }
    const int drawn = drawLine(first, cell.time, tabular(), m_text);
    first.setLeft(first.left() + drawn + margin);
    drawLine(first, cell.meaning, m_small, cell.accent == Accent::RunningOut ? color : m_muted);
    drawBar(cell.share, color);
}

void CellPainter::drawBar(double share, const QColor &color) const
{
    const QRectF track(m_second.left(), m_second.center().y() - barHeight / 2.0, m_second.width(), barHeight);
    QRectF filled = track;
    filled.setWidth(qMax<qreal>(barHeight, track.width() * qBound(0.0, share, 1.0)));
    QColor trackColor = m_text;
    trackColor.setAlphaF(0.15F);
    const auto drawn = [this](const QRectF &rect) {
        return QRectF(mirrored(rect.toAlignedRect()));
    };
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(trackColor);
    m_painter.drawRoundedRect(drawn(track), barHeight / 2.0, barHeight / 2.0);
    m_painter.setBrush(color);
    m_painter.drawRoundedRect(drawn(filled), barHeight / 2.0, barHeight / 2.0);
}

void CellPainter::paintRequest(const QModelIndex &index) const
{
    const auto request = index.data(Models::RequestRole).value<Domain::LockboxRequest>();
    const QRect iconRect(m_first.left(), m_first.center().y() - m_icon / 2 + 1, m_icon, m_icon);
    icon(serviceIconName(request), m_text).paint(&m_painter, mirrored(iconRect));

    const int indent = m_icon + margin;
    QRect first = m_first.adjusted(indent, 0, 0, 0);
    const int drawn = drawLine(first, resourcesCellOf(index), m_option.font, m_text);
    first.setLeft(first.left() + drawn + margin);
    drawLine(first, serviceName(request), m_small, m_muted);

    QRect second = m_second.adjusted(indent, 0, 0, 0);
    second.setLeft(second.left() + drawTenantMark({index.data(Models::TenantIdRole).toString(),
                                       index.data(Models::TenantTitleRole).toString()}));
    drawLine(second, placeCellOf(index), m_small, m_muted);
}

// Rows of one tenant are seen to belong together. Returns the width it takes.
int CellPainter::drawTenantMark(const TenantSign &tenant) const
{
    if (tenant.tenantId.isEmpty()) {
        return 0;
    }
    const int side = m_second.height();
    const QRect square(m_second.left() + m_icon + margin, m_second.top(), side, side);
    paintTenantSign(m_painter, mirrored(square), tenant, m_ground);
    return side + margin / 2;
}

} // namespace

void RequestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const CellPainter cell(*painter, option);
    cell.paintGround();
    switch (index.column()) {
    case Column::TimeLeftColumn:
        cell.paintTime(timeCellOf(index));
        break;
    case Column::RequestColumn:
        cell.paintRequest(index);
        break;
    case Column::StatusColumn:
        cell.paintText(statusCellOf(index), createdCellOf(index));
        break;
    case Column::TicketColumn:
        cell.paintDigits(Domain::visibleLine(index.data().toString()));
        break;
    case Column::CreatedColumn:
        cell.paintText(createdCellOf(index));
        break;
    default:
        cell.paintText(Domain::visibleLine(index.data().toString()));
        break;
    }
    painter->restore();
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {QFontMetrics(option.font).averageCharWidth() * 20, rowHeight(option.font)};
}

int RequestDelegate::rowHeight(const QFont &font)
{
    constexpr int padding = 4;
    const int lines = QFontMetrics(font).height() + lineGap + QFontMetrics(secondaryFont(font)).height();
    return qMax(leastRow, lines + 2 * padding);
}

} // namespace Views
