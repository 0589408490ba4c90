// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networkthread.h"

using namespace Qt::StringLiterals;

NetworkThread::NetworkThread()
    : m_context(new QObject)
{
    m_thread.setObjectName(u"network"_s);
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

NetworkThread::~NetworkThread()
{
    m_thread.quit();
    m_thread.wait();
}

void NetworkThread::take(QObject *object)
{
    object->moveToThread(&m_thread);
    QMetaObject::invokeMethod(m_context, [context = m_context, object] { object->setParent(context); });
}
