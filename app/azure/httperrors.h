// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Azure
{

// How calls over HTTP fail, each with a sentence of its own. None of them holds a token.

// Why a reply gave no usable answer. reply: finished with an error.
Domain::Error errorOf(const QNetworkReply &reply);

Domain::Error foreignAddress();
// status: of the answer, 0 when none came.
Domain::Error tooSlow(int status);
Domain::Error tooLarge(int status);
// wait: until the service may be asked again.
Domain::Error heldBack(std::chrono::milliseconds wait);
Domain::Error hostResting(std::chrono::milliseconds wait);

// Whether the connection broke or stayed silent before any answer: what a pooled one does that was dropped unnoticed.
bool isDeadConnection(const Domain::Error &error);

} // namespace Azure
