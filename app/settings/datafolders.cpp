// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datafolders.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Settings
{
namespace
{

QString privateFolder(const QString &name)
{
    QString path = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u'/' + name;
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return {};
    }
    return path;
}

} // namespace

void setApplicationNames()
{
    QCoreApplication::setApplicationName(u"lockbox-console"_s);
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

} // namespace Settings
