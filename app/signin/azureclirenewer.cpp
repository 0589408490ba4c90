// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azureclirenewer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

using Domain::Error;
using Domain::ErrorKind;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(AzureCli)
};

// Invalid when there is none.
QDateTime expiryIn(const QJsonObject &answer)
{
    const QJsonValue seconds = answer.value("expires_on"_L1);
    const qint64 since1970 = seconds.isString() ? seconds.toString().toLongLong() : seconds.toInteger();
    if (since1970 > 0) {
        return QDateTime::fromSecsSinceEpoch(since1970, QTimeZone::UTC);
    }
    // "2023-10-31 21:59:10.000000"; the fraction does not matter.
    const QString local = answer.value("expiresOn"_L1).toString().left(19);
    return QDateTime::fromString(local, u"yyyy-MM-dd HH:mm:ss"_s).toUTC();
}

Error stepUp(const QString &tenantId, const QByteArray &claims)
{
    QString command = u"az login"_s;
    if (!tenantId.isEmpty()) {
        command += " --tenant "_L1 + tenantId;
    }
    command += " --claims-challenge "_L1 + u'"' + QString::fromLatin1(claims.toBase64()) + u'"';
    return {.kind = ErrorKind::NotSignedIn,
        .detail = Words::tr("The service wants a stronger sign-in, such as a second factor. Run “%1” in a terminal, "
                            "then try again.")
            .arg(command),
        .claims = claims};
}

} // namespace

Domain::Result<TimedToken> readCliToken(const QJsonObject &answer, const QString &tenantId)
{
    const QString tenant = answer.value("tenant"_L1).toString();
    const bool isComparable = !QUuid::fromString(tenantId).isNull() && !tenant.isEmpty(); // a domain is not
    if (isComparable && tenant.compare(tenantId, Qt::CaseInsensitive) != 0) {
        return std::unexpected(Domain::Error{.kind = ErrorKind::NotSignedIn,
            .detail = Words::tr("The Azure CLI gave a token for another tenant. Run “az login --tenant %1” in a "
                                "terminal.")
                .arg(tenantId)});
    }
    const auto token = Azure::AccessToken::fromText(answer.value("accessToken"_L1).toString().toLatin1());
    const QDateTime expiresAt = expiryIn(answer);
    if (!token || !expiresAt.isValid()) {
        return std::unexpected(Domain::Error{.kind = ErrorKind::BadAnswer,
            .detail = Words::tr("The Azure CLI printed no token. Is its version 2.54 or later?")});
    }
    return TimedToken{.token = *token, .expiresAt = expiresAt};
}

AzureCliRenewer::AzureCliRenewer(
    const Azure::Cloud &cloud, const Domain::Clock &clock, const QString &program, const AzureCliLimits &limits)
    : m_cli(program, limits)
    , m_resource(cloud.arm.toString(QUrl::StripTrailingSlash) + u'/')
    , m_clock(clock)
{
}

QCoro::Task<Domain::Result<Domain::TokenIdentity>> AzureCliRenewer::person()
{
    const Domain::Result<QJsonObject> answer = co_await m_cli.run({u"account"_s, u"show"_s, u"-o"_s, u"json"_s});
    if (!answer) {
        co_return std::unexpected(answer.error());
    }
    Domain::TokenIdentity identity{.objectId = {},
        .tenantId = answer->value("tenantId"_L1).toString().toLower(),
        .userName = answer->value("user"_L1).toObject().value("name"_L1).toString(),
        .displayName = {}};
    if (identity.userName.isEmpty() || identity.tenantId.isEmpty()) {
        co_return std::unexpected(Domain::Error{
            .kind = ErrorKind::BadAnswer, .detail = Words::tr("The Azure CLI did not say who is signed in.")});
    }
    co_return identity;
}

QCoro::Task<Domain::Result<TimedToken>> AzureCliRenewer::renew(QString tenantId, QByteArray claims)
{
    QStringList arguments{u"account"_s, u"get-access-token"_s, u"--resource"_s, m_resource};
    if (!tenantId.isEmpty()) {
        arguments << u"--tenant"_s << tenantId;
    }
    arguments << u"-o"_s << u"json"_s;
    const Domain::Result<QJsonObject> answer = co_await m_cli.run(arguments);
    if (!answer) {
        co_return std::unexpected(answer.error());
    }
    const Domain::Result<TimedToken> token = readCliToken(*answer, tenantId);
    if (!token) {
        co_return std::unexpected(token.error());
    }
    co_return accept(token->token, token->expiresAt, tenantId, claims);
}

Domain::Result<TimedToken> AzureCliRenewer::accept(
    const Azure::AccessToken &token, const QDateTime &expiresAt, const QString &tenantId, const QByteArray &claims)
{
    if (expiresAt <= m_clock.utcNow()) {
        return std::unexpected(Domain::Error{.kind = ErrorKind::NotSignedIn,
            .detail = Words::tr("The Azure CLI gave a token that has expired. Run “az login” in a terminal, and check "
                                "the clock of this computer.")});
    }
    const QByteArray digest = QCryptographicHash::hash(token.bearerHeader(), QCryptographicHash::Sha256);
    const QByteArray last = m_given.value(tenantId);
    if (!claims.isEmpty() && digest == last) {
        return std::unexpected(stepUp(tenantId, claims));
    }
    m_given.insert(tenantId, digest);
    return TimedToken{.token = token, .expiresAt = expiresAt};
}

} // namespace SignIn
