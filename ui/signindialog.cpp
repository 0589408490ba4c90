// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signindialog.h"

#include "accountwords.h"
#include "errorwords.h"
#include "messagebar.h"
#include "signinwaiting.h"
#include "textstyle.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Phase = Domain::SignInProgress::Phase;

namespace Views
{

SignInDialog::SignInDialog(const Domain::Clock &localClock, QWidget *parent)
    : QDialog(parent)
    , m_failure(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_choice(new SignInChoice(m_pages))
    , m_waiting(new SignInWaiting(localClock, m_pages))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_signIn(m_buttons->addButton(tr("&Sign In"), QDialogButtonBox::AcceptRole))
{
    setObjectName(u"signIn"_s);
    setWindowTitle(tr("Sign In"));
    m_pages->addWidget(m_choice);
    m_pages->addWidget(m_waiting);
    m_signIn->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(m_failure);
    column->addWidget(m_pages, 1);
    column->addWidget(m_buttons);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &SignInDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choice, &SignInChoice::accepted, this, &SignInDialog::start);
    connect(m_choice, &SignInChoice::settingsRequested, this, &SignInDialog::settingsRequested);
    showChoice();
}

bool SignInDialog::isUnderWay() const
{
    return m_pages->currentWidget() == m_waiting;
}

void SignInDialog::setRegistration(SignInChoice::Registration registration)
{
    m_choice->setRegistration(registration);
}

void SignInDialog::offer(const Domain::SignInRequest &request, const QString &who)
{
    if (!isUnderWay()) {
        m_failure->setMessage(std::nullopt);
        m_choice->offer(request, who);
        showChoice();
    }
    show();
    raise();
    activateWindow();
}

void SignInDialog::fit()
{
    // Wrapped text needs its height for this width; a window does not ask for it by itself.
    setMinimumWidth(64 * fontMetrics().averageCharWidth());
    setMinimumHeight(layout()->totalHeightForWidth(qMax(width(), minimumWidth())));
}

void SignInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (changesStyle(*event) && layout()) {
        fit();
    }
}

void SignInDialog::start()
{
    if (isUnderWay()) {
        return;
    }
    const Domain::SignInRequest request = m_choice->request();
    m_failure->setMessage(std::nullopt);
    // Until whoever signs in reports, so that a second press cannot start a second sign-in.
    showProgress({.phase = Phase::Completing, .way = request.way});
    Q_EMIT signInRequested(request);
}

void SignInDialog::showChoice()
{
    m_pages->setCurrentWidget(m_choice);
    m_signIn->show();
    m_signIn->setDefault(true);
    fit();
}

void SignInDialog::showProgress(const Domain::SignInProgress &progress)
{
    if (progress.phase == Phase::SignedIn) {
        showChoice();
        accept();
    } else if (progress.phase == Phase::Failed) {
        showFailure(progress.error.value_or(Domain::Error{}));
    } else {
        m_waiting->showProgress(progress);
        m_pages->setCurrentWidget(m_waiting);
        m_signIn->hide();
        fit();
    }
}

void SignInDialog::showFailure(const Domain::Error &error)
{
    showChoice();
    m_signIn->setFocus();
    if (error.kind != Domain::ErrorKind::Cancelled) {
        m_failure->setMessage(BarMessage{
            BarMessage::Weight::Error, u"error"_s, signInFailureSentence(error), Domain::detailFor(error), {}});
        fit();
    }
}

void SignInDialog::done(int result)
{
    const bool wasUnderWay = isUnderWay();
    showChoice();
    QDialog::done(result);
    if (wasUnderWay) {
        Q_EMIT cancelled();
    }
}

} // namespace Views
