// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dice.h"

#include <QCryptographicHash>
#include <QUuid>
#include <QtEndian>

namespace Sandbox
{
namespace
{

quint64 mixed(quint64 seed, QByteArrayView topic)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(seed));
    hash.addData("/");
    hash.addData(topic);
    return qFromBigEndian<quint64>(hash.resultView().first(sizeof(quint64)).data());
}

} // namespace

Dice::Dice(quint64 seed, QByteArrayView topic)
    : m_engine(mixed(seed, topic))
{
}

int Dice::below(int bound)
{
    return static_cast<int>(m_engine() % static_cast<quint64>(bound));
}

bool Dice::chance(double probability)
{
    return static_cast<double>(m_engine() >> 11) * 0x1p-53 < probability;
}

QString Dice::guid()
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian<quint64>(m_engine(), bytes.data());
    qToBigEndian<quint64>(m_engine(), bytes.data() + 8);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x40); // version 4, RFC 9562
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80); // the RFC's variant
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QString Dice::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text.append(QChar(u'0' + below(10)));
    }
    return text;
}

} // namespace Sandbox
