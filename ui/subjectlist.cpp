// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subjectlist.h"

#include "contrast.h"
#include "iconset.h"
#include "textstyle.h"

#include <QIdentityProxyModel>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

constexpr int margin = 8;
constexpr int lineGap = 2;
constexpr int leastRow = 44;
constexpr int leastIcon = 20;

QString secondLine(const SubjectLine &line)
{
    return line.place.isEmpty() || line.note.isEmpty() ? line.place + line.note : line.place + u" · "_s + line.note;
}

// Adds what a screen reader and the pointer are told of a row.
class SpokenModel : public QIdentityProxyModel
{
public:
    SpokenModel(SubjectWording wording, QObject *parent)
        : QIdentityProxyModel(parent)
        , m_wording(std::move(wording))
    {
    }

    SubjectLine lineOf(const QModelIndex &index) const { return m_wording(mapToSource(index)); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) {
            return QIdentityProxyModel::data(index, role);
        }
        const SubjectLine line = lineOf(index);
        const QString text = line.title + u", "_s + secondLine(line);
        // Tool tips read text as rich text when it looks like it. The text is from outside: it stays plain.
        return role == Qt::AccessibleTextRole ? text : u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
    }

private:
    SubjectWording m_wording;
};

class SubjectDelegate : public QStyledItemDelegate
{
public:
    SubjectDelegate(const SpokenModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        const QColor text = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
        // Not every platform's highlight is dark or light enough for the text it prescribes on it.
        const QColor ground = isSelected ? legibleOn(text, option.palette.color(group, QPalette::Highlight))
                                         : option.palette.color(group, QPalette::Base);
        const auto mirrored = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const SubjectLine line = m_model.lineOf(index);
        const QFont small = secondaryFont(option.font);
        const int first = QFontMetrics(option.font).height();
        const int second = QFontMetrics(small).height();
        const int top = option.rect.top() + (option.rect.height() - first - lineGap - second) / 2;
        const int edge = qMax(leastIcon, first);

        painter->save();
        painter->fillRect(option.rect, ground);
        QRect title(option.rect.left() + margin, top, option.rect.width() - 2 * margin, first);
        const QRect iconRect(title.left(), title.center().y() - edge / 2 + 1, edge, edge);
        const QColor accent = line.accent && !isSelected ? accentColor(*line.accent, ground) : text;
        icon(line.iconName, accent).paint(painter, mirrored(iconRect));
        title.setLeft(iconRect.right() + margin);
        drawLine(*painter, mirrored(title), line.title, option, option.font, text);

        QRect below(title.left(), top + first + lineGap, title.width(), second);
        if (!line.tenant.tenantId.isEmpty()) {
            const QRect square(below.left(), below.top(), second, second);
            paintTenantSign(*painter, mirrored(square), line.tenant, ground);
            below.setLeft(square.right() + margin / 2);
        }
        drawLine(
            *painter, mirrored(below), secondLine(line), option, small, isSelected ? text : mutedText(text, ground));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int lines =
            QFontMetrics(option.font).height() + lineGap + QFontMetrics(secondaryFont(option.font)).height();
        return {24 * QFontMetrics(option.font).averageCharWidth(), qMax(leastRow, lines + margin)};
    }

private:
    // rect: mirrored already.
    static void drawLine(QPainter &painter, const QRect &rect, const QString &text, const QStyleOptionViewItem &option,
        const QFont &font, const QColor &color)
    {
        const Qt::Alignment side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        // Names read in their own direction; the window's decides at which side they stand.
        const Qt::TextFlag reading = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(rect, static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter) | reading,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    const SpokenModel &m_model;
};

} // namespace

SubjectList::SubjectList(QAbstractItemModel &model, SubjectWording wording, QWidget *parent)
    : QListView(parent)
{
    auto *spoken = new SpokenModel(std::move(wording), this);
    spoken->setSourceModel(&model);
    setModel(spoken);
    setItemDelegate(new SubjectDelegate(*spoken, this));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);

    const auto tell = [this] {
        Q_EMIT subjectShown(shownSource());
    };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, tell);
    connect(spoken, &QAbstractItemModel::dataChanged, this, tell);
    connect(spoken, &QAbstractItemModel::rowsInserted, this, &SubjectList::keepOneSelected);
    connect(spoken, &QAbstractItemModel::rowsRemoved, this, &SubjectList::keepOneSelected);
    connect(spoken, &QAbstractItemModel::modelReset, this, &SubjectList::keepOneSelected);
    keepOneSelected();
}

QModelIndex SubjectList::shownSource() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    const auto *spoken = qobject_cast<const QIdentityProxyModel *>(model());
    return selected.isEmpty() ? QModelIndex() : spoken->mapToSource(selected.first());
}

void SubjectList::keepOneSelected()
{
    if (!selectionModel()->hasSelection() && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(qMax(0, currentIndex().row()), 0));
    } else {
        Q_EMIT subjectShown(shownSource());
    }
}

void SubjectList::changeEvent(QEvent *event)
{
    if (changesStyle(*event)) {
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

} // namespace Views
