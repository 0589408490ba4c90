// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "scenario.h"

#include <optional>

namespace Sandbox
{

// Keeps a world in an SQLite file, so that it goes on where it was after a restart or a crash.
class WorldStore
{
public:
    // Errors: ErrorKind::Storage, also for a file of another make.
    static Domain::Result<WorldStore> open(const QString &file);

    // The kept world, or nothing in a new file. What was seeded then is what counts, not the present options.
    Domain::Result<std::optional<World>> load();

    // Begins the file with a new world, or replaces all of it. plan: what the world was made from.
    Domain::Result<void> begin(World &world, const WorldPlan &plan);

    // Adds what changed since the last time.
    Domain::Result<void> save(World &world);

private:
    explicit WorldStore(Store::Database database);
    Domain::Result<void> put(const QString &key, const QString &value);
    Domain::Result<void> write(World &world);

    Store::Database m_database;
};

} // namespace Sandbox
