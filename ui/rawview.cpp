// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawview.h"

#include "findbar.h"
#include "iconset.h"
#include "plainlabel.h"
#include "rawfeeder.h"
#include "rawtext.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

// Nobody steps through more places; the tally says that there are more.
constexpr qsizetype mostPlaces = 10'000;

} // namespace

RawView::RawView(QWidget *parent)
    : QWidget(parent)
    , m_note(new PlainLabel(PlainLabel::Rank::Muted, this))
    , m_find(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_text(new RawText(this))
    , m_findBar(new FindBar(this))
    , m_feeder(new RawFeeder(this))
{
    layOut();
    connect(m_feeder, &RawFeeder::fed, this, &RawView::shown);
    connect(m_feeder, &RawFeeder::fed, this, &RawView::search);
    connect(m_find, &QToolButton::clicked, m_findBar, &FindBar::open);
    connect(m_copy, &QToolButton::clicked, this, &RawView::copyAll);
    connect(m_findBar, &FindBar::needleChanged, this, &RawView::search);
    connect(m_findBar, &FindBar::nextRequested, this, &RawView::markNext);
    connect(m_findBar, &FindBar::previousRequested, this, &RawView::markPrevious);
    connect(m_findBar, &FindBar::closed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_text, &RawText::findRequested, m_findBar, &FindBar::open);
    connect(m_text, &RawText::findNextRequested, this, &RawView::markNext);
    connect(m_text, &RawText::findPreviousRequested, this, &RawView::markPrevious);
    connect(m_text, &RawText::findEnded, m_findBar, &FindBar::close);
}

RawView::~RawView() = default;

void RawView::layOut()
{
    m_find->setText(tr("&Find"));
    m_find->setToolTip(tr("Find in this record (Ctrl+F)"));
    m_find->setIcon(Views::icon(u"search"_s, palette()));
    m_copy->setText(tr("&Copy all"));
    m_copy->setToolTip(tr("Copy the record as it was delivered"));
    m_copy->setIcon(Views::icon(u"copy"_s, palette()));
    for (QToolButton *button : {m_find, m_copy}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_note, 1);
    line->addWidget(m_find, 0, Qt::AlignTop);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    column->addLayout(line);
    column->addWidget(m_text, 1);
    column->addWidget(m_findBar);
}

void RawView::showRaw(const QByteArray &raw)
{
    if (raw == m_raw && m_preparation > 0) {
        return;
    }
    m_raw = raw;
    clear(); // the former record must not stand there as if it were this one
    const int preparation = ++m_preparation;
    QtConcurrent::run(&RawDocument::fromRaw, raw).then(this, [this, preparation](const RawDocument &document) {
        if (preparation == m_preparation) {
            showDocument(document);
        }
    });
}

void RawView::clear()
{
    m_feeder->cancel();
    m_highlighter.reset();
    m_text->beginAnew();
    m_document = {};
    ++m_search;
    m_places.clear();
    m_place = -1;
    m_note->showText({});
}

void RawView::showDocument(const RawDocument &document)
{
    m_document = document;
    QStringList notes;
    if (document.form == RawDocument::Form::NotJson) {
        notes << tr("This is no valid JSON. It is shown as delivered.");
    }
    if (document.lines == RawDocument::Lines::Broken) {
        notes << tr("Long lines are broken up here, marked with %1. “Copy all” gives the original.")
                     .arg(RawDocument::breakMark);
    }
    if (document.text.size() > longestHighlighted) {
        notes << tr("The record is too long to be highlighted.");
    }
    m_note->showText(notes.join(u' '));
    highlight();
    m_feeder->feed(*m_text->document(), document.text);
}

void RawView::highlight()
{
    if (m_document.form != RawDocument::Form::Json || m_document.text.size() > longestHighlighted) {
        return;
    }
    if (!m_repository) {
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    }
    m_highlighter = std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(m_text->document());
    m_highlighter->setTheme(m_repository->themeForPalette(palette()));
    m_highlighter->setDefinition(m_repository->definitionForName(u"JSON"_s));
}

void RawView::adoptTheme()
{
    if (m_highlighter) {
        m_highlighter->setTheme(m_repository->themeForPalette(palette()));
        m_highlighter->rehighlight();
    }
    m_find->setIcon(Views::icon(u"search"_s, palette()));
    m_copy->setIcon(Views::icon(u"copy"_s, palette()));
}

void RawView::copyAll() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_raw));
}

void RawView::search()
{
    const int generation = ++m_search;
    const QString needle = m_findBar->needle();
    QtConcurrent::run(&placesOf, needle, m_document.text, mostPlaces)
        .then(this, [this, generation](const QList<qsizetype> &places) {
            if (generation != m_search) {
                return;
            }
            m_places = places;
            mark(places.isEmpty() ? -1 : 0);
            Q_EMIT searched();
        });
}

void RawView::markNext()
{
    if (!m_places.isEmpty()) {
        mark((m_place + 1) % m_places.size());
    }
}

void RawView::markPrevious()
{
    if (!m_places.isEmpty()) {
        mark((m_place + m_places.size() - 1) % m_places.size());
    }
}

void RawView::mark(qsizetype index)
{
    m_place = index;
    if (index >= 0) {
        // Positions in the document count like the text: a paragraph's end is one character, as the line break is.
        QTextCursor cursor(m_text->document());
        const auto begin = static_cast<int>(m_places[index]);
        const qsizetype end = begin + m_findBar->needle().size();
        if (end < m_text->document()->characterCount()) {
            cursor.setPosition(begin);
            cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
            m_text->setTextCursor(cursor);
        }
    }
    m_findBar->showTally({.current = index + 1,
        .count = m_places.size(),
        .completeness =
            m_places.size() < mostPlaces ? FindBar::Tally::Completeness::All : FindBar::Tally::Completeness::AtLeast});
}

void RawView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        adoptTheme();
    }
    QWidget::changeEvent(event);
}

} // namespace Views
