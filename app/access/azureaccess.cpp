// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azureaccess.h"

#include "accountregistry.h"
#include "datafolders.h"
#include "visibletext.h"

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
    static Error forbiddenCloud(const QString &name)
    {
        return {.kind = Domain::ErrorKind::BadInput,
            .detail = tr("The cloud is set by your administrator, so “%1” cannot be used.").arg(name)};
    }
    static Error missingFolder()
    {
        return {.kind = Domain::ErrorKind::Storage, .detail = tr("The folder for local data cannot be made.")};
    }
    static QString tokenHolder() { return tr("Given access token"); }
    static QString simulatedApprover() { return tr("Simulated approver"); }
};

// preference: see Domain::Preferences::cloud.
Domain::Result<Azure::Cloud> preferredCloud(const QString &preference)
{
    if (const auto cloud = Azure::cloudNamed(preference)) {
        return *cloud;
    }
    return Azure::readCloudFile(preference);
}

Domain::Result<Azure::Cloud> cloudOf(const ServiceChoice &choice, const Domain::Preferences &preferences)
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
    return preferredCloud(preferences.cloud);
}

// By where its parts stand; names are for people.
bool isPreferred(const Azure::Cloud &cloud, const Domain::Preferences &preferences)
{
    const Domain::Result<Azure::Cloud> preferred = preferredCloud(preferences.cloud);
    return preferred && preferred->arm == cloud.arm && preferred->authority == cloud.authority;
}

bool isAnybodySignedIn(const Azure::Cloud &cloud)
{
    const SignIn::AccountRegistry registry(SignIn::AccountRegistry::standardFile(), cloud.authority);
    return !registry.accounts().isEmpty();
}

void addToken(AzureAccess &access, QByteArrayView token, const QString &title)
{
    access.accounts.push_back(std::make_unique<Azure::GivenTokenAccount>(token.toByteArray(), title));
}

} // namespace

QByteArray takeAccessToken()
{
    const QByteArray token = qgetenv(tokenVariable);
    qunsetenv(tokenVariable);
    return token;
}

Domain::Result<std::optional<AzureAccess>> resolveAccess(const ServiceChoice &choice, const QByteArray &token,
    const Domain::Preferences &preferences, SignInPlan plan, Domain::PreferenceSet enforced)
{
    using Kind = ServiceChoice::Kind;
    if (choice.kind == Kind::Sandbox) {
        return std::nullopt;
    }
    const Domain::Result<Azure::Cloud> cloud = cloudOf(choice, preferences);
    if (!cloud) {
        return std::unexpected(cloud.error());
    }
    if (enforced.testFlag(Domain::Preference::Cloud) && !isPreferred(*cloud, preferences)) {
        return std::unexpected(Words::forbiddenCloud(Domain::visibleLine(cloud->name)));
    }
    const bool isWanted = plan == SignInPlan::Surely || !token.isEmpty() || isAnybodySignedIn(*cloud);
    if (choice.kind == Kind::Automatic && !isWanted) {
        return std::nullopt;
    }
    AzureAccess access{.cloud = *cloud,
        .accounts = {},
        .registration = {.clientId = preferences.clientId, .tenant = preferences.tenant},
        .folder = Settings::cloudFolder(cloud->name, cloud->arm)};
    access.cloud.proxy = {.choice = preferences.proxy, .host = preferences.proxyHost, .port = preferences.proxyPort};
    if (access.folder.isEmpty()) {
        return std::unexpected(Words::missingFolder());
    }
    if (plan == SignInPlan::Perhaps && !token.isEmpty()) {
        addToken(access, token, Words::tokenHolder());
    } else if (!isWanted && Azure::isLoopback(cloud->arm)) {
        addToken(access, anyToken, Words::simulatedApprover());
    }
    return access;
}

Domain::Result<AzureAccess> sandboxAccess(const Azure::Cloud &cloud)
{
    AzureAccess access{.cloud = cloud, .accounts = {}, .registration = {}, .folder = Settings::sandboxFolder()};
    if (access.folder.isEmpty()) {
        return std::unexpected(Words::missingFolder());
    }
    addToken(access, anyToken, Words::simulatedApprover());
    return access;
}

} // namespace Access
