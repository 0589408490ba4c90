// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accent.h"
#include "tenantmark.h"

#include <QListView>

#include <functional>
#include <optional>

namespace Views
{

// What a SubjectList shows in one row; texts are safe to show.
struct SubjectLine {
    QString iconName;               // of the icon set
    std::optional<Accent> accent{}; // colour of the icon; none: that of the text
    QString title;                  // first line
    TenantSign tenant{};            // its mark stands before the second line; title as delivered
    QString place{};                // second line: the tenant by name, or that it is the whole one; may be empty
    QString note{};                 // behind the place
};

using SubjectWording = std::function<SubjectLine(const QModelIndex &index)>;

// Subscriptions and tenants in rows of two lines, an icon before them that tells how each stands. One row is selected
// from the start and stays so while there are rows.
class SubjectList : public QListView
{
    Q_OBJECT

public:
    // model: outlives this widget. wording: called for each row with an index of the model.
    SubjectList(QAbstractItemModel &model, SubjectWording wording, QWidget *parent = nullptr);

Q_SIGNALS:
    // index: in the model; invalid when there is no row. Also emitted when the selected row has changed.
    void subjectShown(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void keepOneSelected();
    QModelIndex shownSource() const;
};

} // namespace Views
