// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinwaiting.h"

#include "browser.h"
#include "clock.h"
#include "plainlabel.h"
#include "textstyle.h"
#include "timewords.h"
#include "visibletext.h"

#include <QAccessible>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = Domain::SignInProgress::Phase;

namespace Views
{

SignInWaiting::SignInWaiting(const Domain::Clock &localClock, QWidget *parent)
    : QWidget(parent)
    , m_clock(localClock)
    , m_title(new PlainLabel(PlainLabel::Rank::Title, this))
    , m_sentence(new PlainLabel(PlainLabel::Rank::Body, this))
    , m_busy(new QProgressBar(this))
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &SignInWaiting::tick);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("The sign-in is under way"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(codeBox());
    column->addWidget(addressBox());
    column->addStretch(1);
    column->addWidget(m_busy);
    restyle();
}

QWidget *SignInWaiting::codeBox()
{
    m_codeBox = new QWidget(this);
    m_codeLabel = new QLabel(m_codeBox);
    m_codeLabel->setObjectName(u"code"_s);
    m_codeLabel->setTextFormat(Qt::PlainText);
    m_codeLabel->setAlignment(Qt::AlignCenter);
    m_codeLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_left = new PlainLabel(PlainLabel::Rank::Muted, m_codeBox);
    m_left->setAlignment(Qt::AlignHCenter);
    auto *copy = new QPushButton(tr("&Copy Code"), m_codeBox);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_code); });

    auto *column = new QVBoxLayout(m_codeBox);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_codeLabel);
    column->addWidget(m_left);
    column->addWidget(copy, 0, Qt::AlignHCenter);
    return m_codeBox;
}

QWidget *SignInWaiting::addressBox()
{
    m_addressBox = new QWidget(this);
    m_addressLabel = new PlainLabel(PlainLabel::Rank::Body, m_addressBox);
    m_addressLabel->setObjectName(u"address"_s);
    m_addressLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QPushButton(tr("Copy &Address"), m_addressBox);
    m_open = new QPushButton(m_addressBox);
    m_notOpened = new PlainLabel(PlainLabel::Rank::Muted, m_addressBox);
    m_notOpened->showText(tr("No browser could be opened. Copy the address and open it yourself."));
    m_notOpened->hide();
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_address.toString(QUrl::FullyEncoded)); });
    connect(m_open, &QPushButton::clicked, this, &SignInWaiting::openPage);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_open, copy}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_addressBox);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_addressLabel);
    column->addWidget(m_notOpened);
    column->addLayout(buttons);
    return m_addressBox;
}

void SignInWaiting::showProgress(const Domain::SignInProgress &progress)
{
    const bool waitsForBrowser = progress.phase == Phase::WaitingForBrowser;
    const bool waitsForDevice = progress.phase == Phase::WaitingForDevice && progress.code;
    m_code = waitsForDevice ? Domain::visibleLine(progress.code->userCode, 40) : QString();
    m_expiresAt = waitsForDevice ? progress.code->expiresAt : QDateTime();
    const QUrl address = waitsForDevice ? progress.code->verificationUri : progress.address;
    const bool isNewAddress = address != m_address;
    m_address = address;

    showWords(progress);
    m_codeLabel->setText(m_code);
    //: For a screen reader; %1 is the code, letter by letter
    m_codeLabel->setAccessibleName(
        tr("Code: %1").arg(QStringList(m_code.split(QString(), Qt::SkipEmptyParts)).join(u' ')));
    m_codeBox->setVisible(waitsForDevice);
    m_addressLabel->showText(Domain::visibleLine(m_address.toDisplayString(), 300));
    m_open->setText(waitsForBrowser ? tr("&Open Again") : tr("&Open Page"));
    m_addressBox->setVisible(waitsForBrowser || waitsForDevice);
    m_busy->setVisible(!waitsForBrowser && !waitsForDevice); // nothing moves while the person is at work
    if (waitsForBrowser && isNewAddress) {
        openPage();
    }
    tick();
}

void SignInWaiting::showWords(const Domain::SignInProgress &progress)
{
    if (progress.phase == Phase::WaitingForBrowser) {
        m_title->showText(tr("Continue in your browser"));
        m_sentence->showText(tr("A page of your organisation was opened there. Sign in, then come back here."));
    } else if (progress.phase == Phase::WaitingForDevice) {
        m_title->showText(tr("Enter this code"));
        m_sentence->showText(
            tr("Open the page below on any device and enter the code there. Enter it only if you have started this "
               "sign-in yourself, and give it to nobody."));
    } else {
        m_title->showText(tr("Signing in"));
        m_sentence->showText(progress.way == Domain::SignInWay::AzureCli
                                 ? tr("The Azure CLI is asked for a token. This may take half a minute.")
                                 : tr("The answer is being checked."));
    }
    QAccessibleAnnouncementEvent event(this, m_title->shownText() + u". "_s + m_sentence->shownText());
    QAccessible::updateAccessibility(&event);
}

void SignInWaiting::openPage()
{
    m_notOpened->setVisible(!openInBrowser(m_address));
}

void SignInWaiting::tick()
{
    if (!m_expiresAt.isValid()) {
        m_second.stop();
        return;
    }
    const std::chrono::milliseconds left(m_clock.utcNow().msecsTo(m_expiresAt));
    //: %1 is a span of time such as "4:59"
    m_left->showText(left > 0ms ? tr("Valid for %1").arg(timeLeftWords(left)) : tr("The code has expired."));
    if (isVisible() && left > 0ms) {
        m_second.start();
    } else {
        m_second.stop();
    }
}

void SignInWaiting::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
}

void SignInWaiting::hideEvent(QHideEvent *event)
{
    m_second.stop();
    QWidget::hideEvent(event);
}

void SignInWaiting::changeEvent(QEvent *event)
{
    if (changesStyle(*event)) {
        restyle();
    }
    QWidget::changeEvent(event);
}

void SignInWaiting::restyle()
{
    // Read across a table and typed on a telephone: the one text larger than a title.
    QFont large = titleFont(titleFont(titleFont(font())));
    large.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    large.setLetterSpacing(QFont::PercentageSpacing, 115);
    m_codeLabel->setFont(large);
}

} // namespace Views
