// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Azure
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Cloud)
};

std::unexpected<Domain::Error> badInput(const QString &detail)
{
    return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::BadInput, .detail = detail});
}

Domain::Result<QString> readText(const QJsonObject &object, const QString &member)
{
    const QJsonValue value = object.value(member);
    if (!value.isString() || value.toString().trimmed().isEmpty()) {
        return badInput(Words::tr("The cloud file must give “%1” as a text.").arg(member));
    }
    return value.toString().trimmed();
}

Domain::Result<QUrl> readUrl(const QJsonObject &object, const QString &member)
{
    const Domain::Result<QString> text = readText(object, member);
    if (!text) {
        return std::unexpected(text.error());
    }
    QUrl url(*text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isHttp && url.scheme() != "https"_L1)) {
        return badInput(Words::tr("“%1” in the cloud file is not a web address.").arg(member));
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return badInput(
            Words::tr("“%1” in the cloud file may hold no user name, password, query or fragment.").arg(member));
    }
    if (isHttp && !isLoopback(url)) {
        return badInput(
            Words::tr("“%1” in the cloud file must use https: plain http is for this computer only.").arg(member));
    }
    return url;
}

Domain::Result<QString> readCaFile(const QJsonObject &object, const QUrl &arm)
{
    const QString member = u"caFile"_s;
    if (object.value(member).isUndefined() || object.value(member).isNull()) {
        return QString();
    }
    if (!isLoopback(arm)) {
        return badInput(Words::tr("“%1” in the cloud file is allowed for this computer only.").arg(member));
    }
    return readText(object, member);
}

Cloud makeCloud(const QString &name, const QString &arm, const QString &authority, const QString &portal)
{
    return {.name = name, .arm = QUrl(arm), .authority = QUrl(authority), .portal = QUrl(portal), .caFile = {}};
}

} // namespace

Cloud publicCloud()
{
    return makeCloud(u"Azure"_s, u"https://management.azure.com"_s, u"https://login.microsoftonline.com"_s,
        u"https://portal.azure.com"_s);
}

Cloud usGovernmentCloud()
{
    return makeCloud(u"Azure US Government"_s, u"https://management.usgovcloudapi.net"_s,
        u"https://login.microsoftonline.us"_s, u"https://portal.azure.us"_s);
}

Cloud chinaCloud()
{
    return makeCloud(u"Azure China"_s, u"https://management.chinacloudapi.cn"_s,
        u"https://login.partner.microsoftonline.cn"_s, u"https://portal.azure.cn"_s);
}

std::optional<Cloud> cloudNamed(const QString &name)
{
    const QString wanted = name.trimmed().toLower();
    if (wanted == "public"_L1) {
        return publicCloud();
    }
    if (wanted == "usgovernment"_L1) {
        return usGovernmentCloud();
    }
    if (wanted == "china"_L1) {
        return chinaCloud();
    }
    return std::nullopt;
}

Domain::Result<Cloud> parseCloud(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        return badInput(Words::tr("The cloud file is not a JSON object (%1).").arg(parseError.errorString()));
    }
    const QJsonObject object = document.object();
    const Domain::Result<QString> name = readText(object, u"name"_s);
    if (!name) {
        return std::unexpected(name.error());
    }
    Domain::Result<QUrl> arm = readUrl(object, u"arm"_s);
    if (!arm) {
        return std::unexpected(arm.error());
    }
    if (!arm->path().isEmpty() && arm->path() != "/"_L1) {
        return badInput(Words::tr("“%1” in the cloud file may hold no path.").arg(u"arm"_s));
    }
    arm->setPath({});
    const Domain::Result<QUrl> authority = readUrl(object, u"authority"_s);
    if (!authority) {
        return std::unexpected(authority.error());
    }
    const Domain::Result<QUrl> portal = readUrl(object, u"portal"_s);
    if (!portal) {
        return std::unexpected(portal.error());
    }
    const Domain::Result<QString> caFile = readCaFile(object, *arm);
    if (!caFile) {
        return std::unexpected(caFile.error());
    }
    return Cloud{.name = *name, .arm = *arm, .authority = *authority, .portal = *portal, .caFile = *caFile};
}

Domain::Result<Cloud> readCloudFile(const QString &path)
{
    constexpr qint64 largestFile = 1024LL * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return badInput(Words::tr("The cloud file %1 cannot be read: %2").arg(path, file.errorString()));
    }
    const QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile) {
        return badInput(Words::tr("The cloud file %1 is too large.").arg(path));
    }
    return parseCloud(content).transform([&path](Cloud cloud) {
        if (!cloud.caFile.isEmpty()) {
            cloud.caFile = QFileInfo(path).absoluteDir().absoluteFilePath(cloud.caFile);
        }
        return cloud;
    });
}

bool isLoopback(const QUrl &url)
{
    return url.host().compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(url.host()).isLoopback();
}

} // namespace Azure
