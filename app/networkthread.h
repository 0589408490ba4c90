// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThread>

#include <memory>

// The one thread on which the program talks to the network, as a value: made, it runs; destroyed, it has ended.
// Objects given to it live there and are destroyed there. Give it one object that owns what belongs together.
class NetworkThread
{
public:
    NetworkThread();
    ~NetworkThread();
    Q_DISABLE_COPY_MOVE(NetworkThread)

    // object: without parent; made in the calling thread, used and destroyed in this one. Returns it, for connecting.
    template <typename T> T *adopt(std::unique_ptr<T> object)
    {
        T *const adopted = object.release();
        take(adopted);
        return adopted;
    }

private:
    void take(QObject *object);

    QThread m_thread;
    QObject *m_context = nullptr; // lives in the thread; parent of all it was given
};
