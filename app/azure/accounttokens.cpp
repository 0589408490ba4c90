// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounttokens.h"

using namespace Qt::StringLiterals;

namespace Azure
{

GivenTokenAccount::GivenTokenAccount(QByteArray text, const QString &title)
    : m_text(std::move(text))
    , m_account{.id = u"given-token"_s, .userName = title}
{
    const Domain::Result<AccessToken> token = AccessToken::fromText(m_text);
    const std::optional<Domain::TokenIdentity> identity = token ? token->identity() : std::nullopt;
    if (!identity) {
        return;
    }
    m_account.objectId = identity->objectId;
    m_account.homeTenantId = identity->tenantId;
    m_account.displayName = identity->displayName;
    if (!identity->userName.isEmpty()) {
        m_account.userName = identity->userName;
    }
    if (!identity->objectId.isEmpty() && !identity->tenantId.isEmpty()) {
        m_account.id = identity->objectId + u'.' + identity->tenantId;
    }
}

std::unique_ptr<TokenSource> GivenTokenAccount::tokensFor(const QString & /*tenantId*/)
{
    return std::make_unique<FixedTokenSource>(m_text);
}

} // namespace Azure
