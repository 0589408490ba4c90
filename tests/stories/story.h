// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "console.h"
#include "sandboxoptions.h"
#include "sandboxserver.h"

#include <QJsonObject>
#include <QTemporaryDir>

class QAbstractButton;

namespace Tests
{

// A user at the real console, which works on a sandbox of its own: every step is a key or a mouse button, every answer
// comes over HTTP. Steps return whether they succeeded within ten seconds.
class Story
{
public:
    // options: of the sandbox.
    explicit Story(Sandbox::SandboxOptions options = {});

    // Opens the window and waits until the first check is in it.
    bool open();

    // Opens the window on what the preferences of writePreferences() say, and waits likewise.
    bool openByPreferences();
    static bool writePreferences(const Domain::Preferences &preferences);

    // From now on control() and readBack() are about this sandbox.
    void steer(const Sandbox::Endpoints &endpoints) { m_endpoints = endpoints; }
    // A folder of this story's own.
    QString folder() const { return m_data.path(); }

    // Chooses the row of a request that can be decided, and waits until its buttons are armed.
    bool chooseDecidableRequest();
    Domain::LockboxRequest chosenRequest() const;

    void typeReason(const QString &reason);
    // Presses Approve or Deny and waits for the confirmation.
    bool askFor(Domain::Verdict verdict);
    // Types the digits of the chosen request where they are asked for, and presses the confirming button.
    void confirm();
    bool isConfirmationOpen() const;

    // The last progress of the decision, once it is finished.
    std::optional<Domain::DecisionProgress> outcome();

    // Steers the sandbox, see Sandbox::ControlEndpoint. Returns the answer's JSON object, empty when it failed.
    QJsonObject control(const QByteArray &method, const QString &path, const QJsonObject &body = {}) const;
    // The chosen request as Azure has it now, read over the published interface.
    QJsonObject readBack() const;
    // How many decisions about the chosen request were received.
    int postCount() const;

    Console &console() { return *m_console; }

private:
    QJsonObject call(const QByteArray &method, const QUrl &url, const QJsonObject &body) const;
    QAbstractButton *button(const QString &name) const;

    QTemporaryDir m_data; // for the journal and the settings
    Domain::SystemClock m_clock;
    Sandbox::SandboxOptions m_options;
    std::unique_ptr<Console> m_console;
    Sandbox::Endpoints m_endpoints;
    std::optional<Domain::DecisionProgress> m_progress;
};

} // namespace Tests
