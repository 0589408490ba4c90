// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Views
{

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_needle(new QLineEdit(this))
    , m_tally(new QLabel(this))
{
    m_needle->setObjectName(u"find"_s);
    m_needle->setPlaceholderText(tr("Find in this record"));
    m_needle->setAccessibleName(tr("Find in this record"));
    m_needle->setClearButtonEnabled(true);
    m_tally->setTextFormat(Qt::PlainText);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(m_needle, 1);
    line->addWidget(m_tally);
    const auto addButton = [this, line](Qt::ArrowType arrow, const QString &name) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setArrowType(arrow);
        button->setToolTip(name);
        button->setAccessibleName(name);
        line->addWidget(button);
        return button;
    };
    connect(addButton(Qt::UpArrow, tr("Previous place (Shift+F3)")), &QToolButton::clicked, this,
        &FindBar::previousRequested);
    connect(addButton(Qt::DownArrow, tr("Next place (F3)")), &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_needle, &QLineEdit::textChanged, this, &FindBar::needleChanged);
    hide();
}

QString FindBar::needle() const
{
    return m_needle->text();
}

void FindBar::open()
{
    show();
    m_needle->setFocus(Qt::ShortcutFocusReason);
    m_needle->selectAll();
}

void FindBar::close()
{
    if (!isHidden()) {
        hide();
        Q_EMIT closed();
    }
}

void FindBar::showTally(const Tally &tally)
{
    if (needle().isEmpty()) {
        m_tally->clear();
    } else if (tally.count == 0) {
        m_tally->setText(tr("Not found"));
    } else {
        const QString current = QLocale().toString(tally.current);
        const QString count = QLocale().toString(tally.count);
        //: Search in a text: %1 is the place that is marked, %2 the number of places
        m_tally->setText(tally.completeness == Tally::Completeness::All ? tr("%1 of %2").arg(current, count)
                                                                        : tr("%1 of more than %2").arg(current, count));
    }
    m_tally->setAccessibleName(m_tally->text());
}

bool FindBar::event(QEvent *event)
{
    // The window has the same key for its own search.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->matches(QKeySequence::Find)) {
        open();
    } else if (event->matches(QKeySequence::FindPrevious)) {
        Q_EMIT previousRequested();
    } else if (event->matches(QKeySequence::FindNext)) {
        Q_EMIT nextRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            Q_EMIT previousRequested();
        } else {
            Q_EMIT nextRequested();
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Views
