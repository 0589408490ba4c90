// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azureaccess.h"

#include "datafolders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Access
{
namespace
{

constexpr auto tokenVariable = "LOCKBOX_ACCESS_TOKEN";
constexpr QByteArrayView anyToken = "sandbox";

// Unqualified where functions return it: lupdate takes a qualifier there for the context of the texts.
using Domain::Error;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(AzureAccess)
public:
    static Error unknownCloud(const QString &name)
    {
        return {.kind = Domain::ErrorKind::BadInput,
            .detail = tr("There is no cloud named “%1”: use public, usgovernment or china.").arg(name)};
    }
    static Error missingToken(const Azure::Cloud &cloud)
    {
        return {.kind = Domain::ErrorKind::NotSignedIn,
            .detail =
                tr("No access token was given for %1. Put one into the environment variable %2, for example with: "
                   "az account get-access-token --resource %3 --query accessToken --output tsv")
                    .arg(cloud.name, QLatin1StringView(tokenVariable), cloud.arm.toString())};
    }
    static QString nameOfTokenHolder() { return tr("Given access token"); }
    static Error missingFolder()
    {
        return {.kind = Domain::ErrorKind::Storage, .detail = tr("The folder for local data cannot be made.")};
    }
};

Domain::Result<Azure::Cloud> cloudOf(const ServiceChoice &choice)
{
    switch (choice.kind) {
    case ServiceChoice::Kind::NamedCloud:
        if (const auto cloud = Azure::cloudNamed(choice.name)) {
            return *cloud;
        }
        return std::unexpected(Words::unknownCloud(choice.name));
    case ServiceChoice::Kind::CloudFile:
        return Azure::readCloudFile(choice.name);
    case ServiceChoice::Kind::Automatic:
    case ServiceChoice::Kind::Sandbox:
        break;
    }
    return Azure::publicCloud();
}

Domain::Result<AzureAccess> accessTo(const Azure::Cloud &cloud, QByteArrayView token, const QString &folder)
{
    if (folder.isEmpty()) {
        return std::unexpected(Words::missingFolder());
    }
    AzureAccess access{.cloud = cloud, .accounts = {}, .folder = folder};
    access.accounts.push_back(
        std::make_unique<Azure::GivenTokenAccount>(token.toByteArray(), Words::nameOfTokenHolder()));
    return access;
}

} // namespace

QByteArray takeAccessToken()
{
    const QByteArray token = qgetenv(tokenVariable);
    qunsetenv(tokenVariable);
    return token;
}

Domain::Result<std::optional<AzureAccess>> resolveAccess(const ServiceChoice &choice, const QByteArray &token)
{
    using Kind = ServiceChoice::Kind;
    if (choice.kind == Kind::Sandbox || (choice.kind == Kind::Automatic && token.isEmpty())) {
        return std::nullopt;
    }
    const Domain::Result<Azure::Cloud> cloud = cloudOf(choice);
    if (!cloud) {
        return std::unexpected(cloud.error());
    }
    const bool isSimulated = Azure::isLoopback(cloud->arm);
    if (token.isEmpty() && !isSimulated) {
        return std::unexpected(Words::missingToken(*cloud));
    }
    return accessTo(
        *cloud, token.isEmpty() ? anyToken : QByteArrayView(token), Settings::cloudFolder(cloud->name, cloud->arm));
}

Domain::Result<AzureAccess> sandboxAccess(const Azure::Cloud &cloud)
{
    return accessTo(cloud, anyToken, Settings::sandboxFolder());
}

} // namespace Access
