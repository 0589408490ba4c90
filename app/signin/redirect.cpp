// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redirect.h"

#include "tokenanswer.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Redirect)
public:
    static QString foreign()
    {
        return tr("The browser brought an answer that does not belong to this sign-in. It was refused. Start the "
                  "sign-in again.");
    }

    static QString title(const RedirectAnswer &answer)
    {
        if (std::holds_alternative<Redirect::Code>(answer)) {
            return tr("The browser has done its part");
        }
        return std::holds_alternative<Redirect::Failed>(answer) ? tr("You are not signed in")
                                                                : tr("There is nothing to see here");
    }

    static QString advice(const RedirectAnswer &answer)
    {
        if (std::holds_alternative<Redirect::Code>(answer)) {
            return tr("Go back to Lockbox Console: it completes the sign-in and tells you how it went. You can close "
                      "this page.");
        }
        return std::holds_alternative<Redirect::Failed>(answer)
                   ? tr("Go back to Lockbox Console: it tells you why and what to do. You can close this page.")
                   : tr("Lockbox Console waits here for the sign-in service. You can close this page.");
    }
};

Redirect::Failed foreign()
{
    return {.reason = {.kind = Domain::ErrorKind::NotSignedIn, .detail = Words::foreign()}};
}

// One value, decoded; empty when there is none or more than one.
QString single(const QUrlQuery &query, const QString &name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? values.first() : QString();
}

} // namespace

RedirectAnswer readRedirect(const QUrlQuery &query, const QString &state)
{
    const bool hasCode = query.hasQueryItem(u"code"_s);
    const bool hasError = query.hasQueryItem(u"error"_s);
    if (!hasCode && !hasError) {
        return Redirect::Unrelated{};
    }
    const QString word = single(query, u"error"_s);
    const QString code = single(query, u"code"_s);
    if (state.isEmpty() || single(query, u"state"_s) != state || (hasCode && code.isEmpty()) ||
        (hasError && word.isEmpty()) || (hasCode && hasError)) {
        return foreign();
    }
    if (hasError) {
        return Redirect::Failed{.reason = errorFor(word, single(query, u"error_description"_s))};
    }
    return Redirect::Code{.code = code};
}

QByteArray redirectPage(const RedirectAnswer &answer)
{
    const QString direction = QLocale().textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    const QString title = Words::title(answer).toHtmlEscaped();
    return u"<!DOCTYPE html><html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><title>%3</title></head>"
           "<body><h1>%3</h1><p>%4</p></body></html>"_s
               .arg(QLocale().bcp47Name(), direction, title, Words::advice(answer).toHtmlEscaped())
               .toUtf8();
}

} // namespace SignIn
