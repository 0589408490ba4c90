// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;

namespace Views
{

class CopyButton;
class PlainLabel;
class TenantMark;
struct TenantSign;

// One line of a FactForm: a name, a value, and a way to copy the value.
class FactRow : public QObject
{
    Q_OBJECT

public:
    // shown: safe to show; empty hides the row. copied: what the copy button gives; empty offers none.
    void showFact(const QString &shown, const QString &copied = {});
    // For the exact form of what is shown in words, e.g. the time in UTC.
    void setToolTip(const QString &text);
    // The sign of the tenant that the value names, before the value.
    void setTenant(const TenantSign &tenant);

    QString name() const;
    QString shownText() const;

private:
    friend class FactForm;
    FactRow(const QString &name, QGridLayout &grid, QWidget *form);

    PlainLabel *m_name;
    PlainLabel *m_value;
    TenantMark *m_tenant = nullptr; // made when first needed
    QHBoxLayout *m_line;            // mark and value
    CopyButton *m_copy;
};

// Facts as a two-column form.
class FactForm : public QWidget
{
    Q_OBJECT

public:
    explicit FactForm(QWidget *parent = nullptr);

    // name: translated. The row is hidden until it shows something; it lives as long as the form.
    FactRow *addFact(const QString &name);

    // In pixels; the same for every form of a page, so that their columns are in line.
    static int nameColumnWidth(const QFontMetrics &metrics);

private:
    QGridLayout *m_grid;
};

} // namespace Views
