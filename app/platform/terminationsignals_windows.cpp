// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminationsignals.h"

#include <QMetaObject>

#include <windows.h>

namespace Platform
{
namespace
{

TerminationSignals *receiver = nullptr;

// Called by the system in a thread of its own.
BOOL WINAPI passOn(DWORD)
{
    return QMetaObject::invokeMethod(receiver, &TerminationSignals::terminationRequested, Qt::QueuedConnection) ? TRUE
                                                                                                                : FALSE;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    receiver = this;
    SetConsoleCtrlHandler(passOn, TRUE);
}

TerminationSignals::~TerminationSignals()
{
    SetConsoleCtrlHandler(passOn, FALSE);
    receiver = nullptr;
}

} // namespace Platform
