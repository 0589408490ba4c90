// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Views
{

// Read-only text of a RawDocument in a fixed-width font. What is copied from it has no marks of broken lines.
class RawText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit RawText(QWidget *parent = nullptr);

    // Puts an empty document in the place of the present one, which is destroyed: clearing megabytes takes much longer.
    void beginAnew();

Q_SIGNALS:
    void findRequested();
    void findNextRequested();
    void findPreviousRequested();
    void findEnded();

protected:
    bool event(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    bool handleFindKey(const QKeyEvent &event);
};

} // namespace Views
