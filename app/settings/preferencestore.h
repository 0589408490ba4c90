// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preferences.h"
#include "result.h"

#include <QStringList>

#include <functional>

namespace Settings
{

// What holds, once the administrator's word has been put above the user's.
struct EffectivePreferences {
    Domain::Preferences effective;
    Domain::PreferenceSet enforced = {}; // prescribed; the user's own choice of these does not count
    QStringList rejected = {};           // what in the files does not count, a translated sentence each
};

// The preferences as two ini files: the user's, and one for everybody that only an administrator can write
// ("enforced.ini", with the same keys). May be used in any thread.
class PreferenceStore
{
public:
    struct Files {
        QString user;
        QString enforced;
    };
    // In the user's configuration folder, and in Platform::administratorFolder().
    static Files standardFiles();

    // isChangeableByOthers: as Platform::isChangeableByOthers().
    explicit PreferenceStore(Files files = standardFiles());
    PreferenceStore(Files files, std::function<bool(const QString &path)> isChangeableByOthers);

    // Never fails: a value that is damaged, out of its range or unknown counts as not given and is reported. The
    // administrator's file is ignored and reported as a whole when anybody else could have written it.
    EffectivePreferences read() const;

    // Keeps the user's choice, readable by the user alone. What the administrator prescribes is left as the user last
    // chose it, for the day when it is free again. Errors: Storage.
    Domain::Result<void> write(const Domain::Preferences &chosen) const;

private:
    bool isTrustworthy(const QString &file) const;
    void readUser(EffectivePreferences &result) const;
    void readEnforced(EffectivePreferences &result) const;

    Files m_files;
    std::function<bool(const QString &)> m_isChangeableByOthers;
};

} // namespace Settings
