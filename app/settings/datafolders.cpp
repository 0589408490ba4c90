// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datafolders.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Settings
{
namespace
{

QString programName()
{
    return u"lockbox-console"_s;
}

// Below the folder for data, which becomes private as a whole. Empty when it cannot be made.
QString privateFolder(const QString &name)
{
    const QString path = dataFolder() + u'/' + name;
    return makePrivateFolder(dataFolder()) && makePrivateFolder(path) ? path : QString();
}

} // namespace

void setApplicationNames()
{
    QCoreApplication::setApplicationName(programName());
    QCoreApplication::setApplicationVersion(QStringLiteral(LOCKBOX_VERSION));
}

QString cloudFolder(const QString &cloudName, const QUrl &arm)
{
    static const QRegularExpression unsafe(u"[^a-z0-9]+"_s);
    const QByteArray address = arm.toEncoded(QUrl::StripTrailingSlash);
    const QByteArray fingerprint = QCryptographicHash::hash(address, QCryptographicHash::Sha256).toHex().first(12);
    const QString readable = cloudName.toLower().replace(unsafe, u"-"_s).left(40);
    return privateFolder(u"clouds/"_s + readable + u'-' + QString::fromLatin1(fingerprint));
}

QString sandboxFolder()
{
    return privateFolder(u"sandbox"_s);
}

QString journalFileName()
{
    return u"decisions.sqlite"_s;
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QStringList localFolders()
{
    QStringList folders;
    for (const auto location : {QStandardPaths::AppLocalDataLocation, QStandardPaths::AppDataLocation,
             QStandardPaths::AppConfigLocation, QStandardPaths::CacheLocation, QStandardPaths::StateLocation}) {
        folders << QStandardPaths::writableLocation(location);
    }
    // On some systems QSettings keeps ini files elsewhere than QStandardPaths says.
    const QSettings ini(QSettings::IniFormat, QSettings::UserScope, programName(), u"console"_s);
    folders << QFileInfo(ini.fileName()).absolutePath();
    // They are removed as a whole one day, so nothing counts that is not named after this program.
    folders.removeIf([](const QString &path) { return QFileInfo(path).fileName() != programName(); });
    folders.removeDuplicates();
    return folders;
}

bool makePrivateFolder(const QString &path)
{
    return QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool makePrivateFile(const QString &path)
{
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) || file.setPermissions(ownerOnly);
}

} // namespace Settings
