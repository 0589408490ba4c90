// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawfeeder.h"

#include <QElapsedTimer>
#include <QTextCursor>
#include <QTextDocument>

#include <chrono>

using namespace std::chrono_literals;

namespace Views
{
namespace
{

// Half a frame at 60 Hz: what the last piece takes too long still fits.
constexpr std::chrono::milliseconds sliceBudget = 8ms;
// UTF-16 units put in at once; some lines, so that a piece costs about a millisecond.
constexpr qsizetype pieceSize = 4096;

} // namespace

RawFeeder::RawFeeder(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &RawFeeder::feedSlice);
}

void RawFeeder::feed(QTextDocument &document, const QString &text)
{
    cancel();
    m_document = &document;
    m_text = text;
    m_position = 0;
    m_sliceCount = 0;
    m_timer.start();
}

void RawFeeder::cancel()
{
    m_timer.stop();
    m_document = nullptr;
    m_text.clear();
}

void RawFeeder::feedSlice()
{
    ++m_sliceCount;
    QElapsedTimer elapsed;
    elapsed.start();
    QTextCursor end(m_document);
    end.movePosition(QTextCursor::End);
    while (m_position < m_text.size() && elapsed.durationElapsed() < sliceBudget) {
        const QString piece = m_text.sliced(m_position, qMin(pieceSize, m_text.size() - m_position));
        end.insertText(piece);
        m_position += piece.size();
    }
    if (m_position == m_text.size()) {
        cancel();
        Q_EMIT fed();
    }
}

} // namespace Views
