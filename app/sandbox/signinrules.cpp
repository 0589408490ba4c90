// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinrules.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SandboxSignInRules)
};

struct NumberMember {
    QLatin1StringView name;
    int SignInRules::*member = nullptr;
};

struct SwitchMember {
    QLatin1StringView name;
    bool SignInRules::*member = nullptr;
};

constexpr std::array numbers{NumberMember{"accessTokenLife"_L1, &SignInRules::accessTokenLife},
    NumberMember{"refreshTokenLife"_L1, &SignInRules::refreshTokenLife},
    NumberMember{"deviceCodeLife"_L1, &SignInRules::deviceCodeLife},
    NumberMember{"deviceCodeInterval"_L1, &SignInRules::deviceCodeInterval}};

constexpr std::array switches{SwitchMember{"refreshTokenOnce"_L1, &SignInRules::refreshTokenOnce},
    SwitchMember{"stepUpForDecisions"_L1, &SignInRules::stepUpForDecisions},
    SwitchMember{"multiFactorNeeded"_L1, &SignInRules::multiFactorNeeded},
    SwitchMember{"blockedByConditionalAccess"_L1, &SignInRules::blockedByConditionalAccess}};

} // namespace

Domain::Result<SignInRules> SignInRules::with(const QJsonObject &changes) const
{
    constexpr int longest = 10 * 366 * 86'400; // ten years
    SignInRules changed = *this;
    QJsonObject left = changes;
    for (const NumberMember &number : numbers) {
        const int value = left.value(number.name).toInt(-1);
        if (value >= 0 && value <= longest) {
            changed.*number.member = value;
            left.remove(number.name);
        }
    }
    for (const SwitchMember &item : switches) {
        if (left.value(item.name).isBool()) {
            changed.*item.member = left.value(item.name).toBool();
            left.remove(item.name);
        }
    }
    if (!left.isEmpty()) {
        return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::BadInput,
            .detail = Words::tr("The sign-in rule “%1” is unknown or has a value that does not fit.")
                .arg(left.keys().constFirst())});
    }
    return changed;
}

QJsonObject SignInRules::toJson() const
{
    QJsonObject json;
    for (const NumberMember &number : numbers) {
        json.insert(number.name, this->*number.member);
    }
    for (const SwitchMember &item : switches) {
        json.insert(item.name, this->*item.member);
    }
    return json;
}

} // namespace Sandbox
