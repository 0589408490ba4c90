// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace Domain
{

// Status of a Lockbox request: one of the thirteen published words, or any other word, which is kept as delivered.
// The published enumeration is open ("modelAsString"), so an unknown word is normal and must never look decidable.
class RequestStatus
{
    Q_GADGET
public:
    enum class Known {
        Initializing,
        Pending,
        Approving,
        Denying,
        Approved,
        Denied,
        Expired,
        Revoking,
        Revoked,
        Error,
        Unknown,
        Completed,
        Completing,
        NotPublished, // a missing or empty status, or a word outside the published list
    };
    Q_ENUM(Known)

    RequestStatus() = default;

    // word: as delivered. Compared exactly: a word in other case is not a published word, and so not decidable.
    static RequestStatus fromWord(const QString &word);

    Known known() const { return m_known; }
    const QString &word() const { return m_word; }

    // The service is still at work; the status will change without anybody's doing.
    bool isInMotion() const;

    friend bool operator==(const RequestStatus &, const RequestStatus &) = default;

private:
    Known m_known = Known::NotPublished;
    QString m_word;
};

// The rail of the window: where a request is looked for. See queueOf().
enum class Queue { Pending, Approved, Denied, Expired, Attention };

// Pending: Pending, Initializing, Approving, Denying. Approved: Approved, Completing, Completed, Revoking, Revoked.
// Attention: Error, Unknown and every word that is not published.
Queue queueOf(const RequestStatus &status);

// Stable lower-case name for machines: pending, approved, denied, expired, attention.
QString queueName(Queue queue);

} // namespace Domain

Q_DECLARE_METATYPE(Domain::RequestStatus)
