// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class QTextDocument;

namespace Views
{

// Puts a long text into a document in slices, each far shorter than a frame, so that the window stays alive: setting 5
// MB at once was measured at 200 ms. Lives in the thread of the document.
class RawFeeder : public QObject
{
    Q_OBJECT

public:
    explicit RawFeeder(QObject *parent = nullptr);

    bool isFeeding() const { return m_timer.isActive(); }
    // How many slices the text took so far.
    int sliceCount() const { return m_sliceCount; }

public Q_SLOTS:
    // Appends text to the document; a text that is still being fed is given up.
    // document: not destroyed before fed() or cancel().
    void feed(QTextDocument &document, const QString &text);
    void cancel();

Q_SIGNALS:
    // The whole text is in the document. Not emitted after cancel().
    void fed();

private:
    void feedSlice();

    QTextDocument *m_document = nullptr; // null while nothing is fed
    QString m_text;
    qsizetype m_position = 0;
    int m_sliceCount = 0;
    QTimer m_timer;
};

} // namespace Views
