// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gradewords.h"
#include "readinessmodel.h"
#include "scope.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace Views
{

class EmptyState;
class FindingsPane;
class MessageBar;
class OptInList;
class PlainLabel;
class ServicesView;
class SubjectList;

// The page "Readiness": would the next request reach somebody here, and could they decide it? By subscription with
// every finding, by tenant with the switch of Lockbox, and by service. It asks for a report when it is first shown.
class ReadinessPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReadinessPage(QWidget *parent = nullptr);

    // scope: names cloud and account before a switch, and the portal.
    void setScope(const Scope &scope);

public Q_SLOTS:
    void showReport(const Domain::ReadinessReport &report);
    void showLockboxSwitched(const Domain::TenantOptIn &optIn);
    // Asks for a report unless one is being made.
    void checkAgain();

Q_SIGNALS:
    void readinessRequested();
    // Confirmed by the person.
    void lockboxSwitchRequested(const QString &tenantId, Domain::LockboxSwitch change);
    // suggestedName: a file name. text: CSV.
    void exportRequested(const QString &suggestedName, const QString &text);
    // One sentence about what has become of a switch.
    void noticeRaised(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *headRow();
    QWidget *subjectPanes();
    void showSubject(const QModelIndex &index);
    void askForSwitch(const QString &tenantId, Domain::LockboxSwitch change);
    void refresh();

    Models::ReadinessModel m_subjects;
    Models::ReadinessFilterModel m_filtered;
    ReadinessReading m_reading = ReadinessReading::NotRead;
    std::optional<Domain::ReadinessReport> m_report;
    Scope m_scope;
    PlainLabel *m_checkedAt;
    QCheckBox *m_problemsAlone;
    QPushButton *m_check;
    QPushButton *m_export;
    MessageBar *m_bar;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    QStackedWidget *m_subjectStack = nullptr; // the panes, or that the filter leaves nothing over
    FindingsPane *m_findings = nullptr;
    OptInList *m_optIns;
    ServicesView *m_services;
    EmptyState *m_empty;
};

} // namespace Views
