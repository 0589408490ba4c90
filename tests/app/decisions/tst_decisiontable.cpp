// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionexamples.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace Decisions;
using Domain::DecisionPhase;
using Domain::Error;
using Domain::ErrorKind;
using Kind = DecisionEffect::Kind;

namespace
{

// One state of each kind.
QList<std::pair<const char *, DecisionState>> allStates()
{
    const Error error{.kind = ErrorKind::TimedOut};
    return {{"Rereading", State::Rereading{}}, {"Recording", State::Recording{}}, {"Sending", State::Sending{}},
        {"Waiting", State::Waiting{}}, {"Resolving", State::Resolving{error, {}}}, {"Refused", State::Refused{error}},
        {"Ended", State::Ended{DecisionPhase::Approved, {}}}};
}

// One event of each kind; the request read is still Pending.
QList<std::pair<const char *, DecisionEvent>> allEvents()
{
    const Error error{.kind = ErrorKind::ServiceFailed, .httpStatus = 500};
    return {{"Read", Tests::readIn(u"Pending"_s)}, {"ReadFailed", Event::ReadFailed{error}},
        {"Recorded", Event::Recorded{}}, {"RecordFailed", Event::RecordFailed{error}}, {"Accepted", Event::Accepted{}},
        {"SendFailed", Event::SendFailed{error}}, {"Closed", Event::Closed{}}};
}

} // namespace

Q_DECLARE_METATYPE(Decisions::DecisionState)
Q_DECLARE_METATYPE(Decisions::DecisionEvent)

// Every event in every state of the decision machine.
class DecisionTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAnswerEveryEventInEveryState_data();
    void shouldAnswerEveryEventInEveryState();
};

void DecisionTableTest::shouldAnswerEveryEventInEveryState_data()
{
    // The whole table; "-" stands for an end, with its phase.
    struct Row {
        const char *state;
        std::array<const char *, 7> results; // in the order of allEvents()
    };
    constexpr std::array rows{
        Row{"Rereading", {"Recording", "-Failed", "-Failed", "-Failed", "-Failed", "-Failed", "-Failed"}},
        Row{"Recording", {"-Failed", "-Failed", "Sending", "-Failed", "-Failed", "-Failed", "-Failed"}},
        Row{"Sending", {"-Unknown", "-Unknown", "-Unknown", "-Unknown", "Waiting", "Resolving", "-Unknown"}},
        Row{"Waiting", {"Waiting", "Waiting", "-Unknown", "-Unknown", "-Unknown", "-Unknown", "-Unknown"}},
        Row{"Resolving", {"Resolving", "Resolving", "-Unknown", "-Unknown", "-Unknown", "-Unknown", "-Unknown"}},
        Row{"Refused", {"-Refused", "-Refused", "-Refused", "-Refused", "-Refused", "-Refused", "-Refused"}},
        Row{"Ended", {"-Approved", "-Approved", "-Approved", "-Approved", "-Approved", "-Approved", "-Approved"}},
    };
    QTest::addColumn<DecisionState>("state");
    QTest::addColumn<DecisionEvent>("event");
    QTest::addColumn<QByteArray>("expected");
    const auto states = allStates();
    const auto events = allEvents();
    QCOMPARE(states.size(), std::variant_size_v<DecisionState>);
    QCOMPARE(events.size(), std::variant_size_v<DecisionEvent>);
    for (qsizetype state = 0; state < states.size(); ++state) {
        QCOMPARE(states.at(state).first, rows.at(state).state);
        for (qsizetype event = 0; event < events.size(); ++event) {
            QTest::addRow("%s, %s", states.at(state).first, events.at(event).first)
                << states.at(state).second << events.at(event).second << QByteArray(rows.at(state).results.at(event));
        }
    }
}

void DecisionTableTest::shouldAnswerEveryEventInEveryState()
{
    QFETCH(const DecisionState, state);
    QFETCH(const DecisionEvent, event);
    QFETCH(const QByteArray, expected);

    const DecisionStep next = Tests::step(state, event);

    if (expected.startsWith('-')) {
        const auto *ended = std::get_if<State::Ended>(&next.state);
        QVERIFY(ended);
        const QHash<QByteArray, DecisionPhase> phases{{"-Failed"_ba, DecisionPhase::Failed},
            {"-Unknown"_ba, DecisionPhase::Unknown}, {"-Refused"_ba, DecisionPhase::Refused},
            {"-Approved"_ba, DecisionPhase::Approved}};
        QCOMPARE(ended->phase, phases.value(expected));
        QCOMPARE(next.effect.kind, Kind::Finish);
    } else {
        QCOMPARE(allStates().at(qsizetype(next.state.index())).first, expected);
        QVERIFY(next.effect.kind != Kind::Finish);
    }
    // One pair alone leads to the POST.
    const bool maySend =
        std::holds_alternative<State::Recording>(state) && std::holds_alternative<Event::Recorded>(event);
    QCOMPARE(next.effect.kind == Kind::Send, maySend);
}

QTEST_APPLESS_MAIN(DecisionTableTest)

#include "tst_decisiontable.moc"
