// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decision.h"
#include "preferences.h"
#include "requestcontext.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace Views
{

class DeliberateButton;

// The last look before a decision: names where it goes and what it grants. An approval needs the last digits of the
// ticket typed, so that somebody compares it with the ticket; where the rules do not ask for them, that it was compared
// has to be ticked. No default button; Enter confirms nothing. Shown with open(), it waits for nobody; it destroys
// itself when closed.
class ConfirmationDialog : public QDialog
{
    Q_OBJECT

public:
    // now: UTC by the service's clock, for the time at which the access would end. rules: what an approval has to
    // fulfil, and how long it can be undone afterwards.
    ConfirmationDialog(const Domain::Decision &decision, const RequestContext &context, const QDateTime &now,
        const Domain::DecisionRules &rules = {}, QWidget *parent = nullptr);

    const Domain::Decision &decision() const { return m_decision; }

Q_SIGNALS:
    // Emitted at most once.
    void confirmed(const Domain::Decision &decision);

private:
    QWidget *factsOf(const RequestContext &context, const QDateTime &now);
    QWidget *comparison();
    QWidget *digitsQuestion();
    QWidget *buttons();
    void confirm();
    void showWhetherComplete();
    bool isApproval() const { return m_decision.verdict == Domain::Verdict::Approve; }

    Domain::Decision m_decision;
    Domain::DecisionRules m_rules;
    // One of them for an approval, none for a denial.
    QLineEdit *m_digits = nullptr;
    QCheckBox *m_compared = nullptr;
    DeliberateButton *m_confirm = nullptr;
};

} // namespace Views
