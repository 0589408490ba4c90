// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networksettingspage.h"

#include "preferencelimits.h"
#include "settingsfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <limits>

using namespace Qt::StringLiterals;

namespace Views
{

using Proxy = Domain::Preferences::Proxy;

NetworkSettingsPage::NetworkSettingsPage(QWidget *parent)
    : SettingsPage(tr("Network"), u"service-web"_s, parent)
    , m_proxy(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
{
    m_proxy->setObjectName(u"proxy"_s);
    m_proxy->setAccessibleName(tr("Proxy"));
    m_host->setObjectName(u"proxyHost"_s);
    m_host->setAccessibleName(tr("Host of the proxy"));
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setAccessibleName(tr("Port of the proxy"));
    m_port->setRange(1, std::numeric_limits<quint16>::max());
    m_port->setGroupSeparatorShown(false);
    m_proxy->addItem(tr("As the system is set"), static_cast<int>(Proxy::System));
    m_proxy->addItem(tr("No proxy"), static_cast<int>(Proxy::None));
    m_proxy->addItem(tr("The proxy named below"), static_cast<int>(Proxy::Manual));

    addField(Domain::Preference::Proxy, tr("&Proxy:"), m_proxy, tr("Every connection to Azure takes this way."));
    m_addressField = addField(Domain::Preference::Proxy, tr("&Host and port:"), address());

    connect(m_proxy, &QComboBox::currentIndexChanged, this, &NetworkSettingsPage::review);
    connect(m_host, &QLineEdit::textChanged, this, &NetworkSettingsPage::review);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkSettingsPage::review);
}

QWidget *NetworkSettingsPage::address()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(m_host, 1);
    line->addWidget(m_port);
    box->setFocusProxy(m_host);
    return box;
}

Proxy NetworkSettingsPage::proxy() const
{
    return static_cast<Proxy>(m_proxy->currentData().toInt());
}

void NetworkSettingsPage::collect(Domain::Preferences &preferences) const
{
    const bool isManual = proxy() == Proxy::Manual;
    preferences.proxy = proxy();
    preferences.proxyHost = isManual ? m_host->text().trimmed() : QString();
    preferences.proxyPort = isManual ? static_cast<quint16>(m_port->value()) : quint16(0);
}

void NetworkSettingsPage::fill(const Domain::Preferences &preferences)
{
    constexpr int usualPort = 8080;
    m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(preferences.proxy)));
    m_host->setText(preferences.proxyHost);
    m_port->setValue(preferences.proxyPort > 0 ? preferences.proxyPort : usualPort);
}

void NetworkSettingsPage::validate()
{
    const bool isManual = proxy() == Proxy::Manual;
    const Domain::ProxyAddress address{m_host->text().trimmed(), static_cast<quint16>(m_port->value())};
    m_addressField->setEnabled(isManual);
    m_addressField->showProblem(!isManual || !Domain::textOf(address).isEmpty()
                                    ? QString()
                                    : tr("Give the name or the address of the proxy, and nothing else."));
}

} // namespace Views
