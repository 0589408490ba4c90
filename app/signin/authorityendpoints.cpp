// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authorityendpoints.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

QUrl below(const QUrl &authority, const QString &path)
{
    QUrl url = authority;
    const QString base = url.path();
    url.setPath((base.endsWith(u'/') ? base.chopped(1) : base) + u'/' + path);
    return url;
}

} // namespace

Domain::Result<AuthorityEndpoints> endpointsFor(const QUrl &authority, const QString &tenant)
{
    const QString name = tenant.trimmed().isEmpty() ? u"organizations"_s : tenant.trimmed();
    static const QRegularExpression form(u"\\A[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\\z"_s);
    if (!form.match(name).hasMatch() || name.contains(".."_L1)) {
        return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::BadInput,
            .detail = Words::tr("The tenant must be given as its id or as one of its domain names.")});
    }
    const QString base = name + "/oauth2/v2.0/"_L1;
    return AuthorityEndpoints{.authorize = below(authority, base + "authorize"_L1),
        .token = below(authority, base + "token"_L1),
        .deviceCode = below(authority, base + "devicecode"_L1)};
}

QString issuerFor(const QUrl &authority, const QString &tenantId)
{
    return below(authority, tenantId + "/v2.0"_L1).toString();
}

QString scopeFor(const Azure::Cloud &cloud)
{
    return "openid profile offline_access "_L1 + below(cloud.arm, u".default"_s).toString();
}

QByteArray claimsFor(const QByteArray &challenge)
{
    QJsonObject claims = QJsonDocument::fromJson(challenge).object();
    QJsonObject accessToken = claims.value("access_token"_L1).toObject();
    accessToken.insert("xms_cc"_L1, QJsonObject{{u"values"_s, QJsonArray{u"cp1"_s}}});
    claims.insert("access_token"_L1, accessToken);
    return QJsonDocument(claims).toJson(QJsonDocument::Compact);
}

} // namespace SignIn
