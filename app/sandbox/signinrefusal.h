// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "armresponse.h"

#include <QDateTime>
#include <QUrl>

#include <expected>

namespace Sandbox
{

struct ArmRequest;

// A refusal of the simulated sign-in service: an error word of OAuth 2.0 and a code of Entra.
struct SignInRefusal {
    QString error;            // e.g. "invalid_grant"
    int code = 0;             // the number of an AADSTS code; 0: none is known for it
    QString message;          // for people
    QString suberror = {};    // may be empty
    QByteArray claims = {};   // JSON that a later sign-in has to be asked with; may be empty
    QString requestId = {};   // GUID, `trace_id`
    QString correlation = {}; // GUID, `correlation_id`: the client's own when it sent one
    QDateTime at = {};        // UTC

    // `error_description`, which ends with the ids and the time.
    QString description() const;

    // Body of a refused call: the published error body of the Microsoft identity platform.
    ArmResponse answer() const;

    // A page for the person, where there is no client that could be told.
    ArmResponse page() const;
};

template <typename T> using SignInResult = std::expected<T, SignInRefusal>;

std::unexpected<SignInRefusal> refuse(const QString &error, int code, const QString &message);

// A page without script. title: plain text. content: HTML.
ArmResponse htmlPage(const QString &title, const QString &content, int status = 200);

} // namespace Sandbox
