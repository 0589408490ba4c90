// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gradewords.h"

#include "readinesssamples.h"

#include <QSet>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Domain::Grade;

class TestGradeWords : public QObject
{
    Q_OBJECT

    static constexpr std::array grades{Grade::Ok, Grade::Warning, Grade::Problem, Grade::Unknown};

private Q_SLOTS:
    void shouldTellEveryGradeByShapeAndWord()
    {
        QSet<QString> icons;
        QSet<QString> words;
        QSet<QString> coverages;
        for (const Grade grade : grades) {
            icons << gradeIconName(grade);
            words << gradeWord(grade);
            coverages << coverageWord(grade);
        }
        QCOMPARE(icons.size(), 4);
        QCOMPARE(words.size(), 4);
        QCOMPARE(coverages.size(), 4);
        QVERIFY(!gradeAccent(Grade::Ok));
        QVERIFY(gradeAccent(Grade::Problem) != gradeAccent(Grade::Warning));
    }

    void shouldCountWhatWasFound()
    {
        Models::ReadinessSubject subject;
        QCOMPARE(subjectWords(subject), u"not examined"_s);
        subject.findings = {Samples::finding(1, Grade::Ok)};
        subject.worst = Grade::Ok;
        QCOMPARE(subjectWords(subject), u"ready"_s);
        subject.findings << Samples::finding(1, Grade::Problem) << Samples::finding(1, Grade::Problem)
                         << Samples::finding(1, Grade::Unknown);
        QCOMPARE(subjectWords(subject), u"2 problems, 1 not known"_s);
    }

    void shouldTellWhyThereIsNothing()
    {
        Domain::ReadinessReport report;
        QSet<QString> sentences;
        sentences << readinessEmptyPage(ReadinessReading::NotRead, std::nullopt).sentence;
        sentences << readinessEmptyPage(ReadinessReading::Reading, report).sentence;
        sentences << readinessEmptyPage(ReadinessReading::Read, report).sentence;
        report.failure = Domain::Error{.kind = Domain::ErrorKind::Offline};
        const EmptyPage offline = readinessEmptyPage(ReadinessReading::Read, report);
        sentences << offline.sentence;
        QCOMPARE(sentences.size(), 4);
        QCOMPARE(offline.iconName, u"offline"_s);
        QCOMPARE(offline.action, EmptyPage::Action::CheckNow);
    }
};

QTEST_APPLESS_MAIN(TestGradeWords)
#include "tst_gradewords.moc"
