// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accent.h"
#include "tenantmark.h"

#include <QScrollArea>

#include <optional>

namespace Views
{

// One thing that was found out, why it matters and what helps; texts are safe to show.
struct FindingCard {
    QString iconName;               // of the icon set
    std::optional<Accent> accent{}; // colour of the icon; none: that of the text
    QString grade{};                // the word beside the icon, so that the colour is never the only sign
    QString reason;                 // a sentence or two
    QString fix{};                  // what to do; empty: nothing
    QString source{};               // where the rule is published; empty: none
    QString detail{};               // technical detail to copy; empty: none

    friend bool operator==(const FindingCard &, const FindingCard &) = default;
};

// A subscription or tenant with what was found out about it.
struct SubjectCard {
    QString title;       // safe to show
    TenantSign tenant{}; // title as delivered; empty: not known
    QString id{};        // GUID to copy; empty: none
    QList<FindingCard> findings{};

    friend bool operator==(const SubjectCard &, const SubjectCard &) = default;
};

// One subscription or tenant in full: its name, its tenant, and each finding with its grade, what to do and its source
// to copy. Another subject scrolls to the top; the same content again changes nothing.
class FindingsPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingsPane(QWidget *parent = nullptr);

    // std::nullopt: nothing is selected.
    void showSubject(const std::optional<SubjectCard> &subject);
    const std::optional<SubjectCard> &subject() const { return m_subject; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    static QWidget *head(const SubjectCard &subject, QWidget *page);
    QWidget *card(const FindingCard &finding, QWidget *page) const;

    std::optional<SubjectCard> m_subject;
};

} // namespace Views
