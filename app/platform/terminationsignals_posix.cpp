// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminationsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace Platform
{
namespace
{

// A signal handler may do next to nothing; writing one byte to a socket is allowed, and the event loop does the rest.
std::array<int, 2> channel = {-1, -1};

void passOn(int)
{
    const int keptError = errno;
    const char mark = 1;
    // A full channel means that a request is waiting already.
    [[maybe_unused]] const ssize_t written = write(channel[0], &mark, sizeof mark);
    errno = keptError;
}

void install(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGTERM, SIGINT}) {
        sigaction(number, &action, nullptr);
    }
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, channel.data()) != 0) {
        return; // the program then ends by the system's own reaction
    }
    auto *notifier = new QSocketNotifier(channel[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char mark = 0;
        if (read(channel[1], &mark, sizeof mark) > 0) {
            Q_EMIT terminationRequested();
        }
    });
    install(passOn);
}

TerminationSignals::~TerminationSignals()
{
    install(SIG_DFL);
    for (int &end : channel) {
        if (end >= 0) {
            close(end);
        }
        end = -1;
    }
}

} // namespace Platform
