// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinchoice.h"

#include "accountwords.h"
#include "plainlabel.h"
#include "visibletext.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Domain::SignInWay;

namespace Views
{
namespace
{

constexpr std::array offeredWays{SignInWay::Browser, SignInWay::DeviceCode, SignInWay::AzureCli};

bool needsRegistration(SignInWay way)
{
    return way == SignInWay::Browser || way == SignInWay::DeviceCode;
}

} // namespace

SignInChoice::SignInChoice(QWidget *parent)
    : QWidget(parent)
    , m_why(new PlainLabel(PlainLabel::Rank::Body, this))
    , m_ways(new QButtonGroup(this))
    , m_missing(new PlainLabel(PlainLabel::Rank::Muted, this))
    , m_settings(new QPushButton(tr("Open &Settings …"), this))
    , m_tenant(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_why);
    column->addWidget(wayBox());
    column->addWidget(tenantBox());
    column->addStretch(1);
    setRegistration(Registration::Missing);
    offer({}, {});
}

QWidget *SignInChoice::wayBox()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(8);
    for (const SignInWay way : offeredWays) {
        auto *button = new QRadioButton(signInWayTitle(way), box);
        button->setAccessibleDescription(signInWayDescription(way));
        m_ways->addButton(button, static_cast<int>(way));
        auto *description = new PlainLabel(PlainLabel::Rank::Muted, box);
        description->showText(signInWayDescription(way));
        description->setContentsMargins(24, 0, 0, 0);
        column->addWidget(button);
        column->addWidget(description);
    }
    m_missing->showText(
        tr("The browser and the code need an app registration of your organisation. Enter its client id "
           "in the settings; until then only the Azure CLI can be used."));
    m_settings->setAutoDefault(false);
    auto *hint = new QHBoxLayout;
    hint->setSpacing(8);
    hint->addWidget(m_missing, 1);
    hint->addWidget(m_settings, 0, Qt::AlignTop);
    column->addSpacing(8);
    column->addLayout(hint);
    connect(m_settings, &QPushButton::clicked, this, &SignInChoice::settingsRequested);
    return box;
}

QWidget *SignInChoice::tenantBox()
{
    auto *label = new QLabel(tr("&Tenant (optional)"), this);
    label->setBuddy(m_tenant);
    m_tenant->setObjectName(u"tenant"_s);
    m_tenant->setPlaceholderText(tr("Domain or id, such as contoso.onmicrosoft.com"));
    m_tenant->setMaxLength(253); // of a domain name
    m_tenant->setAccessibleName(tr("Tenant"));
    m_tenant->setAccessibleDescription(tr("Leave it empty to use the one of the settings, or any organisation."));
    connect(m_tenant, &QLineEdit::returnPressed, this, &SignInChoice::accepted);

    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_tenant);
    return box;
}

void SignInChoice::setRegistration(Registration registration)
{
    const bool isPresent = registration == Registration::Present;
    for (QAbstractButton *button : m_ways->buttons()) {
        const auto way = static_cast<SignInWay>(m_ways->id(button));
        button->setEnabled(isPresent || !needsRegistration(way));
        button->setToolTip(button->isEnabled() ? QString() : m_missing->shownText());
    }
    m_missing->setVisible(!isPresent);
    m_settings->setVisible(!isPresent);
    chooseWay(m_request.way);
}

void SignInChoice::chooseWay(SignInWay way)
{
    QAbstractButton *button = m_ways->button(static_cast<int>(way));
    if (!button || !button->isEnabled()) {
        button = m_ways->button(static_cast<int>(SignInWay::AzureCli));
    }
    button->setChecked(true);
}

void SignInChoice::offer(const Domain::SignInRequest &request, const QString &who)
{
    m_request = request;
    m_tenant->setText(request.tenant);
    chooseWay(request.way);
    const QString name = Domain::visibleLine(who);
    if (name.isEmpty()) {
        m_why->showText(tr("How do you want to sign in?"));
    } else if (request.claims.isEmpty()) {
        //: %1 is an account
        m_why->showText(tr("The sign-in of %1 is no longer accepted. Sign in again as the same person.").arg(name));
    } else {
        //: %1 is an account
        m_why->showText(tr("Your organisation asks %1 for more, such as a second factor. Sign in again as the same "
                           "person.")
                .arg(name));
    }
}

Domain::SignInRequest SignInChoice::request() const
{
    Domain::SignInRequest request = m_request;
    request.way = static_cast<SignInWay>(m_ways->checkedId());
    request.tenant = m_tenant->text().trimmed();
    return request;
}

} // namespace Views
