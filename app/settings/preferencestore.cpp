// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferencestore.h"

#include "administratorfiles.h"
#include "datafolders.h"
#include "preferencekeys.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Settings
{
namespace
{

// Unqualified where functions return it: lupdate takes a qualifier there for the context of the texts.
using Domain::Error;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)
public:
    static QString damagedChoice(QLatin1StringView key)
    {
        return tr("Your setting “%1” cannot be read, so the usual value holds.").arg(key);
    }
    static QString unreadableChoices(const QString &file)
    {
        return tr("Your settings in %1 cannot be read, so the usual values hold.").arg(Domain::visibleLine(file));
    }
    static QString invalidRule(const QString &key)
    {
        return tr("The administrator's setting “%1” has no valid value and is ignored.").arg(Domain::visibleLine(key));
    }
    static QString unknownRule(const QString &key)
    {
        return tr("The administrator's setting “%1” is not known and is ignored.").arg(Domain::visibleLine(key));
    }
    static QString damagedFile(const QString &file)
    {
        return tr("Some lines of the file %1 cannot be read and are ignored.").arg(Domain::visibleLine(file));
    }
    static QString untrustedFile(const QString &file)
    {
        return tr("The administrator's settings in %1 are ignored, because somebody other than an administrator can "
                  "change that file or a folder above it.")
            .arg(Domain::visibleLine(file));
    }
    static QString unreadableFile(const QString &file)
    {
        return tr("The administrator's settings in %1 cannot be read and are ignored.").arg(Domain::visibleLine(file));
    }
    static Error unwritten(const QString &file)
    {
        return {.kind = Domain::ErrorKind::Storage,
            .detail = tr("The settings cannot be saved in %1.").arg(Domain::visibleLine(file))};
    }
};

// Of text with nine keys; more is something else.
constexpr qint64 largestFile = 65'536; // bytes

bool isReadable(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && file.isReadable() && file.size() <= largestFile;
}

// False for anything but a plain text, such as a list or a serialised object.
bool apply(const PreferenceKey &key, const QVariant &value, Domain::Preferences &preferences)
{
    return value.typeId() == QMetaType::QString && key.read(value.toString().trimmed(), preferences);
}

} // namespace

PreferenceStore::Files PreferenceStore::standardFiles()
{
    const QString administrator = Platform::administratorFolder();
    return {.user = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/preferences.ini"_L1,
        .enforced = administrator.isEmpty() ? QString() : administrator + "/enforced.ini"_L1};
}

PreferenceStore::PreferenceStore(Files files)
    : PreferenceStore(std::move(files), Platform::isChangeableByOthers)
{
}

PreferenceStore::PreferenceStore(Files files, std::function<bool(const QString &)> isChangeableByOthers)
    : m_files(std::move(files))
    , m_isChangeableByOthers(std::move(isChangeableByOthers))
{
}

EffectivePreferences PreferenceStore::read() const
{
    EffectivePreferences result;
    readUser(result);
    readEnforced(result);
    return result;
}

void PreferenceStore::readUser(EffectivePreferences &result) const
{
    if (!QFileInfo::exists(m_files.user)) {
        return; // nothing chosen yet
    }
    if (!isReadable(m_files.user)) {
        result.rejected << Words::unreadableChoices(m_files.user);
        return;
    }
    const QSettings file(m_files.user, QSettings::IniFormat);
    const QStringList names = file.allKeys(); // also makes QSettings look at every line
    for (const PreferenceKey &key : preferenceKeys()) {
        if (names.contains(key.name) && !apply(key, file.value(key.name), result.effective)) {
            result.rejected << Words::damagedChoice(key.name);
        }
    }
    if (file.status() != QSettings::NoError) {
        result.rejected << Words::damagedFile(m_files.user);
    }
}

void PreferenceStore::readEnforced(EffectivePreferences &result) const
{
    const QFileInfo info(m_files.enforced);
    if (m_files.enforced.isEmpty() || (!info.exists() && !info.isSymLink())) {
        return;
    }
    if (!isTrustworthy(m_files.enforced)) {
        result.rejected << Words::untrustedFile(m_files.enforced);
        return;
    }
    if (!isReadable(m_files.enforced)) {
        result.rejected << Words::unreadableFile(m_files.enforced);
        return;
    }
    const QSettings file(m_files.enforced, QSettings::IniFormat);
    const QStringList names = file.allKeys();
    for (const QString &name : names) {
        const auto key = std::ranges::find(preferenceKeys(), name, &PreferenceKey::name);
        if (key == preferenceKeys().end()) {
            result.rejected << Words::unknownRule(name);
        } else if (apply(*key, file.value(name), result.effective)) {
            result.enforced |= key->part;
        } else {
            result.rejected << Words::invalidRule(name);
        }
    }
    if (file.status() != QSettings::NoError) {
        result.rejected << Words::damagedFile(m_files.enforced);
    }
}

// Who can write a folder can replace what stands in it, so the whole way down counts. Symbolic links are followed only
// above the folder, where the system itself uses them; their targets are what is judged.
bool PreferenceStore::isTrustworthy(const QString &file) const
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (QFileInfo(file).isSymLink() || folder.isSymLink() || m_isChangeableByOthers(file)) {
        return false;
    }
    QDir above(folder.canonicalFilePath());
    do {
        if (m_isChangeableByOthers(above.path())) {
            return false;
        }
    } while (!above.isRoot() && above.cdUp());
    return true;
}

Domain::Result<void> PreferenceStore::write(const Domain::Preferences &chosen) const
{
    if (!makePrivateFolder(QFileInfo(m_files.user).absolutePath()) || !makePrivateFile(m_files.user)) {
        return std::unexpected(Words::unwritten(m_files.user));
    }
    const Domain::PreferenceSet enforced = read().enforced;
    QSettings file(m_files.user, QSettings::IniFormat);
    for (const PreferenceKey &key : preferenceKeys()) {
        if (!enforced.testFlag(key.part)) {
            file.setValue(key.name, key.write(chosen));
        }
    }
    file.sync();
    if (file.status() != QSettings::NoError) {
        return std::unexpected(Words::unwritten(m_files.user));
    }
    return {};
}

} // namespace Settings
