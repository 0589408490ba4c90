// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gradewords.h"

#include "errorwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Domain::Grade;

namespace Views
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Views::Readiness)
public:
    static QString grade(Grade grade)
    {
        switch (grade) {
        case Grade::Ok:
            return tr("Ready");
        case Grade::Warning:
            return tr("Warning");
        case Grade::Problem:
            return tr("Problem");
        case Grade::Unknown:
            break;
        }
        return tr("Not known");
    }

    static QString coverage(Grade grade)
    {
        switch (grade) {
        case Grade::Ok:
            return tr("Covered");
        case Grade::Warning:
            return tr("Not certain");
        case Grade::Problem:
            return tr("Not covered");
        case Grade::Unknown:
            break;
        }
        return tr("Not known");
    }

    static QString counted(Grade grade, int count)
    {
        switch (grade) {
        case Grade::Problem:
            return tr("%n problems", nullptr, count);
        case Grade::Warning:
            return tr("%n warnings", nullptr, count);
        case Grade::Unknown:
            return tr("%n not known", nullptr, count);
        case Grade::Ok:
            break;
        }
        return tr("ready");
    }

    static QString notExamined() { return tr("not examined"); }

    static EmptyPage notRead()
    {
        return {u"readiness"_s, tr("Readiness has not been checked yet."),
            tr("It tells whether the next request would reach you and whether you could decide it."),
            EmptyPage::Action::CheckNow};
    }
    static EmptyPage reading()
    {
        return {
            u"check-now"_s, tr("Reading roles and settings."), tr("This may take a minute."), EmptyPage::Action::None};
    }
    static EmptyPage failed(const Domain::Error &error)
    {
        return {error.kind == Domain::ErrorKind::Offline ? u"offline"_s : u"error"_s,
            tr("Readiness could not be read."), Domain::sentenceFor(error), EmptyPage::Action::CheckNow};
    }
    static EmptyPage nothing()
    {
        return {u"empty"_s, tr("No subscription was found."),
            tr("Your accounts see no subscription. Ask for a role in one, or sign in with another account."),
            EmptyPage::Action::CheckNow};
    }
};

} // namespace

QString gradeIconName(Grade grade)
{
    switch (grade) {
    case Grade::Ok:
        return u"queue-approved"_s;
    case Grade::Warning:
        return u"warning"_s;
    case Grade::Problem:
        return u"error"_s;
    case Grade::Unknown:
        break;
    }
    return u"grade-unknown"_s;
}

std::optional<Accent> gradeAccent(Grade grade)
{
    switch (grade) {
    case Grade::Ok:
        return std::nullopt;
    case Grade::Warning:
        return Accent::RunningOut;
    case Grade::Problem:
        return Accent::NeedsAttention;
    case Grade::Unknown:
        break;
    }
    return Accent::Waiting;
}

QString gradeWord(Grade grade)
{
    return Words::grade(grade);
}

QString coverageWord(Grade grade)
{
    return Words::coverage(grade);
}

QString subjectWords(const Models::ReadinessSubject &subject)
{
    if (subject.findings.isEmpty()) {
        return Words::notExamined();
    }
    QStringList parts;
    for (const Grade grade : {Grade::Problem, Grade::Warning, Grade::Unknown}) {
        const auto count = std::ranges::count_if(subject.findings, [grade](const Domain::ReadinessFinding &finding) {
            return finding.grade == grade && Models::tellsApart(finding);
        });
        if (count > 0) {
            parts << Words::counted(grade, static_cast<int>(count));
        }
    }
    if (parts.isEmpty()) {
        parts << Words::counted(subject.worst, 1);
    }
    return parts.join(u", "_s);
}

EmptyPage readinessEmptyPage(ReadinessReading reading, const std::optional<Domain::ReadinessReport> &report)
{
    if (reading == ReadinessReading::Reading) {
        return Words::reading();
    }
    if (reading == ReadinessReading::NotRead || !report) {
        return Words::notRead();
    }
    return report->failure ? Words::failed(*report->failure) : Words::nothing();
}

} // namespace Views
