// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oneshotbody.h"

#include <algorithm>
#include <utility>

namespace Azure
{

OneShotBody::OneShotBody(QByteArray content)
    : m_content(std::move(content))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_content.size() - m_read;
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, bytesAvailable());
    std::copy_n(m_content.constData() + m_read, count, data);
    m_read += count;
    return count == 0 && maxSize > 0 ? -1 : count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Azure
