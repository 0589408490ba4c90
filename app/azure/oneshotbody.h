// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace Azure
{

// The body of a call that must be sent once. Qt repeats a request whose connection broke before the answer, a POST too,
// and gives up only when its body cannot be read a second time: this one cannot.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray content);

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_content.size(); }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }

    // Whether the first byte was taken, and so may have been sent. Never true for an empty body.
    bool wasRead() const { return m_read > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_content;
    qint64 m_read = 0;
};

} // namespace Azure
