// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aadsts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

struct Meaning {
    int number;
    const char *sentence;
};

constexpr const char *wrongTenant = QT_TRANSLATE_NOOP("Aadsts",
    "This account does not belong to the tenant. Sign in with another account, or choose the tenant it belongs to.");
constexpr const char *noSession =
    QT_TRANSLATE_NOOP("Aadsts", "The sign-in service does not know you yet. Sign in in the browser.");
constexpr const char *secondFactor = QT_TRANSLATE_NOOP(
    "Aadsts", "A second factor is needed. Sign in again in the browser and complete what it asks for.");
constexpr const char *managedDevice = QT_TRANSLATE_NOOP("Aadsts",
    "Your company allows sign-in from managed devices only. Use the Azure CLI on such a device, or ask your "
    "administrator.");
constexpr const char *blocked = QT_TRANSLATE_NOOP("Aadsts",
    "A Conditional Access rule of your company blocks this sign-in. Ask your administrator, or try another way to "
    "sign in.");
constexpr const char *anew = QT_TRANSLATE_NOOP("Aadsts", "The earlier sign-in is no longer accepted. Sign in again.");
constexpr const char *restart =
    QT_TRANSLATE_NOOP("Aadsts", "The sign-in was interrupted or used twice. Start it again.");
constexpr const char *resourceMissing = QT_TRANSLATE_NOOP("Aadsts",
    "The app registration does not list access to Azure Resource Manager. Its administrator has to add the permission "
    "“user_impersonation” of Azure Service Management.");
constexpr const char *deviceCode =
    QT_TRANSLATE_NOOP("Aadsts", "The code is not valid or no longer valid. Start again to get a new one.");

constexpr std::array meanings{
    Meaning{50011, QT_TRANSLATE_NOOP("Aadsts",
                       "The app registration does not know the address to return to. Its administrator has to add "
                       "“http://localhost” under “Mobile and desktop applications”.")},
    Meaning{50020, wrongTenant},
    Meaning{50034, wrongTenant},
    Meaning{51004, wrongTenant},
    Meaning{90002, QT_TRANSLATE_NOOP("Aadsts", "There is no such tenant. Check the tenant in the settings.")},
    Meaning{50053, QT_TRANSLATE_NOOP("Aadsts", "The account is locked. Wait a while, or ask your administrator.")},
    Meaning{50057, QT_TRANSLATE_NOOP("Aadsts", "The account is disabled. Ask your administrator.")},
    Meaning{50058, noSession},
    Meaning{50059, noSession},
    Meaning{50072, secondFactor},
    Meaning{50074, secondFactor},
    Meaning{50076, secondFactor},
    Meaning{50078, secondFactor},
    Meaning{50079, secondFactor},
    Meaning{50158, secondFactor},
    Meaning{50097, managedDevice},
    Meaning{53000, managedDevice},
    Meaning{53001, managedDevice},
    Meaning{53003, blocked},
    Meaning{530003, blocked},
    Meaning{530035, blocked},
    Meaning{50105, QT_TRANSLATE_NOOP("Aadsts",
                       "You are not assigned to this app. Its administrator has to add you under “Users and groups”.")},
    Meaning{50126, QT_TRANSLATE_NOOP("Aadsts", "The user name or the password is wrong.")},
    Meaning{50173, anew},
    Meaning{70043, anew},
    Meaning{70008, anew},
    Meaning{700082, anew},
    Meaning{50194, QT_TRANSLATE_NOOP("Aadsts",
                       "The app registration serves one tenant only. Enter that tenant's id in the settings.")},
    Meaning{50196, QT_TRANSLATE_NOOP("Aadsts",
                       "The sign-in service was asked too often in a short time. Wait some minutes, then sign in "
                       "again.")},
    Meaning{501481, restart},
    Meaning{54005, restart},
    Meaning{70000, restart},
    Meaning{65001, QT_TRANSLATE_NOOP("Aadsts",
                       "Nobody has consented to this app yet. Sign in in the browser and accept, or ask your "
                       "administrator to consent for everybody.")},
    Meaning{65002, QT_TRANSLATE_NOOP("Aadsts",
                       "The client id belongs to an app of Microsoft's. Register an app of your own and enter its id "
                       "in the settings.")},
    Meaning{65004, QT_TRANSLATE_NOOP("Aadsts", "You declined the consent. Sign in again and accept to go on.")},
    Meaning{65005, resourceMissing},
    Meaning{650052, resourceMissing},
    Meaning{650056, resourceMissing},
    Meaning{650057, resourceMissing},
    Meaning{700016, QT_TRANSLATE_NOOP("Aadsts",
                        "The tenant does not know this app. Check the client id and the tenant in the settings.")},
    Meaning{70011, QT_TRANSLATE_NOOP("Aadsts",
                       "The sign-in service does not accept what was asked for. Check that the cloud is the right "
                       "one.")},
    Meaning{70016, QT_TRANSLATE_NOOP("Aadsts", "The code has not been entered yet.")},
    Meaning{70018, deviceCode},
    Meaning{70019, deviceCode},
    Meaning{700084, QT_TRANSLATE_NOOP("Aadsts",
                        "The app is registered as a single-page application. Its administrator has to register "
                        "“http://localhost” under “Mobile and desktop applications” instead.")},
    Meaning{7000218, QT_TRANSLATE_NOOP("Aadsts",
                         "The app registration demands a secret. Its administrator has to switch on “Allow public "
                         "client flows”.")},
    Meaning{500011, QT_TRANSLATE_NOOP("Aadsts",
                        "The tenant does not know Azure Resource Manager of this cloud. Check that the cloud is the "
                        "right one.")},
};

} // namespace

QString aadstsSentence(int number)
{
    const auto *const found = std::ranges::find(meanings, number, &Meaning::number);
    return found == meanings.end() ? QString() : QCoreApplication::translate("Aadsts", found->sentence);
}

std::optional<int> aadstsNumberIn(const QString &text)
{
    static const QRegularExpression form(u"\\bAADSTS(\\d{4,9})\\b"_s);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace SignIn
