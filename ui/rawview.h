// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rawdocument.h"

#include <QWidget>

#include <memory>

class QToolButton;

namespace KSyntaxHighlighting
{
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace Views
{

class FindBar;
class PlainLabel;
class RawFeeder;
class RawText;

// The page Raw: the record as JSON, highlighted, searchable, to be copied. Preparing and searching run on other threads
// and the text is fed in slices, so a record of megabytes opens without a stall.
class RawView : public QWidget
{
    Q_OBJECT

public:
    explicit RawView(QWidget *parent = nullptr);
    ~RawView() override;

    // Longer texts are shown in one colour, because highlighting them would stall the window. UTF-16 units.
    static constexpr qsizetype longestHighlighted = 262'144;

public Q_SLOTS:
    // raw: as delivered, UTF-8. The same text again changes nothing, so that the reader keeps the place.
    void showRaw(const QByteArray &raw);

Q_SIGNALS:
    // All of the text is there.
    void shown();
    // A search has ended; its places are marked from now on.
    void searched();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void clear();
    void showDocument(const RawDocument &document);
    void highlight();
    void adoptTheme();
    void copyAll() const;
    void search();
    void markNext();
    void markPrevious();
    void mark(qsizetype index);

    QByteArray m_raw;
    RawDocument m_document;
    int m_preparation = 0; // counts showRaw(): an answer to an older one is dropped
    int m_search = 0;      // the same for search()
    QList<qsizetype> m_places;
    qsizetype m_place = -1; // index into m_places

    PlainLabel *m_note;
    QToolButton *m_find;
    QToolButton *m_copy;
    RawText *m_text;
    FindBar *m_findBar;
    RawFeeder *m_feeder;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository; // made when first needed: it reads its index
    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter;
};

} // namespace Views
