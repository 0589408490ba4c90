// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>

namespace Azure
{

// True when url has the scheme, host and port of origin and names no user. A port that is not given is the scheme's.
bool isOfOrigin(const QUrl &url, const QUrl &origin);

// The only access manager of the project. It asks one server, by GET and POST, and nobody else, whoever gets hold of
// it: other addresses, other methods, cookies and headers that would break out of their line end with
// QNetworkReply::ContentAccessDenied before anything is sent. No redirect is followed, nothing is cached, no password
// of the server is stored or sent, certificates are always checked. Belongs to the thread that made it, as Qt demands.
class AccessManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    // Whether requests may carry an `Authorization` header.
    enum class Authorization { Allowed, Refused };

    // origin: the server's scheme, host and port. caFile: PEM file with the authorities to trust instead of the
    // system's, see Cloud::caFile; empty: the system's. No proxy is used until setProxy() is called.
    AccessManager(QUrl origin, const QString &caFile, Authorization authorization, QObject *parent = nullptr);

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &originalRequest, QIODevice *outgoingData) override;

private:
    QString objectionTo(Operation operation, const QNetworkRequest &request) const;

    const QUrl m_origin;
    const Authorization m_authorization;
    QSslConfiguration m_tls; // with the authorities of the file, read once
};

} // namespace Azure
