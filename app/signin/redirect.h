// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QUrlQuery>

#include <variant>

namespace SignIn
{

// What the browser brought back to the address the sign-in service sent it to (Microsoft identity platform,
// authorization response).
namespace Redirect
{

// Secret until it is exchanged.
struct Code {
    QString code;
};

// Refused by the person or the service, or an answer to another sign-in.
struct Failed {
    Domain::Error reason;
};

// Some other request to this address.
struct Unrelated {
};

} // namespace Redirect

using RedirectAnswer = std::variant<Redirect::Code, Redirect::Failed, Redirect::Unrelated>;

// state: what was sent with the sign-in; anything that is an answer but has another one, has parts twice, or has both a
// code and an error, is Failed.
RedirectAnswer readRedirect(const QUrlQuery &query, const QString &state);

// The page the person sees then, with what to do next: HTML without scripts, links, or anything of what was received.
QByteArray redirectPage(const RedirectAnswer &answer);

} // namespace SignIn
