// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxcommandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SandboxCommandLine)
};

std::unexpected<Domain::Error> refusal(const QString &sentence)
{
    return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::BadInput, .detail = sentence});
}

std::unexpected<Domain::Error> badValue(const QCommandLineParser &parser, const QString &option)
{
    return refusal(Words::tr("The value “%1” does not fit the option --%2.").arg(parser.value(option), option));
}

// The number given to an option. Absent: not given. Error: no number, or out of range.
Domain::Result<std::optional<qint64>> number(
    const QCommandLineParser &parser, const QString &option, qint64 least, qint64 most)
{
    if (!parser.isSet(option)) {
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 value = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most) {
        return badValue(parser, option);
    }
    return value;
}

std::optional<Scenario> scenarioOf(const QString &word)
{
    static const QHash<QString, Scenario> scenarios{{u"week"_s, Scenario::Week}, {u"busy"_s, Scenario::Busy},
        {u"empty"_s, Scenario::Empty}, {u"scale"_s, Scenario::Scale}, {u"roles"_s, Scenario::Roles}};
    const auto found = scenarios.constFind(word);
    return found == scenarios.cend() ? std::nullopt : std::optional(*found);
}

Domain::Result<void> readNumbers(const QCommandLineParser &parser, SandboxOptions &options)
{
    const auto port = number(parser, u"port"_s, 0, 65'535);
    const auto seed = number(parser, u"seed"_s, 0, std::numeric_limits<qint64>::max());
    const auto subscriptions = number(parser, u"subscriptions"_s, 0, 100'000);
    const auto requests = number(parser, u"requests"_s, 0, 1'000'000);
    const auto pageSize = number(parser, u"page-size"_s, 1, 100'000);
    const auto skew = number(parser, u"clock-skew"_s, -1'000'000'000, 1'000'000'000);
    for (const auto *value : {&port, &seed, &subscriptions, &requests, &pageSize, &skew}) {
        if (!*value) {
            return std::unexpected(value->error());
        }
    }
    const auto narrowed = [](const std::optional<qint64> &value) {
        return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    };
    options.port = static_cast<quint16>(port->value_or(0));
    options.seed = static_cast<quint64>(seed->value_or(1));
    options.subscriptions = narrowed(*subscriptions);
    options.requests = narrowed(*requests);
    options.paging.pageSize = narrowed(*pageSize).value_or(100);
    options.clockSkew = narrowed(*skew).value_or(0);
    return {};
}

Domain::Result<void> readTimes(const QCommandLineParser &parser, SandboxOptions &options)
{
    if (parser.isSet(u"start-time"_s)) {
        QDateTime start = QDateTime::fromString(parser.value(u"start-time"_s), Qt::ISODateWithMs);
        if (!start.isValid()) {
            return badValue(parser, u"start-time"_s);
        }
        if (start.timeSpec() == Qt::LocalTime) {
            start.setTimeZone(QTimeZone::UTC); // no zone given
        }
        options.startTime = start.toUTC();
    }
    if (parser.isSet(u"time-scale"_s)) {
        bool isNumber = false;
        options.timeScale = parser.value(u"time-scale"_s).toDouble(&isNumber);
        if (!isNumber || !(options.timeScale >= 0 && options.timeScale <= 1e6)) {
            return badValue(parser, u"time-scale"_s);
        }
    }
    return {};
}

Domain::Result<void> readWords(const QCommandLineParser &parser, SandboxOptions &options)
{
    const auto scenario = scenarioOf(parser.value(u"scenario"_s));
    const QString paging = parser.value(u"paging"_s);
    if (!scenario) {
        return badValue(parser, u"scenario"_s);
    }
    if (paging != "even"_L1 && paging != "uneven"_L1) {
        return badValue(parser, u"paging"_s);
    }
    options.scenario = *scenario;
    options.paging.shape = paging == "even"_L1 ? PageShape::Even : PageShape::Uneven;
    options.stateFile = parser.value(u"state"_s);
    options.throttle = parser.isSet(u"throttle"_s);
    options.tokens = parser.value(u"tokens"_s).split(u',', Qt::SkipEmptyParts);
    if (parser.isSet(u"tokens"_s) && options.tokens.isEmpty()) {
        return badValue(parser, u"tokens"_s);
    }
    return {};
}

Domain::Result<void> readFaults(const QCommandLineParser &parser, SandboxOptions &options)
{
    for (const QString &text : parser.values(u"fault"_s)) {
        const auto fault = Fault::fromText(text);
        if (!fault) {
            return refusal(Words::tr("The fault “%1” cannot be used. %2").arg(text, fault.error().detail));
        }
        options.faults.append(*fault);
    }
    return {};
}

} // namespace

void addSandboxOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"port"_s, Words::tr("Listen on this port of 127.0.0.1; 0 picks a free one."), u"N"_s, u"0"_s},
        {u"scenario"_s,
            Words::tr("What is going on: week (two tenants, five subscriptions, requests in every state), busy (some "
                      "hundreds), empty "
                      "(subscriptions without requests), scale (1000 subscriptions, 5000 requests, nothing moves by "
                      "itself), roles (a subscription for each situation of an approver's roles)."),
            u"week|busy|empty|scale|roles"_s, u"week"_s},
        {u"subscriptions"_s, Words::tr("Have exactly so many subscriptions."), u"N"_s},
        {u"requests"_s, Words::tr("Have exactly so many requests at the start, spread evenly."), u"N"_s},
        {u"seed"_s, Words::tr("Number that everything random is drawn from; equal numbers give equal worlds."), u"N"_s,
            u"1"_s},
        {u"start-time"_s,
            Words::tr("Simulated time at the start, ISO 8601, UTC unless a zone is given; now if not set."), u"TIME"_s},
        {u"time-scale"_s, Words::tr("Simulated seconds per real second; 0 stops the time."), u"FACTOR"_s, u"1"_s},
        {u"state"_s, Words::tr("Keep the state in this SQLite file and go on from there; in memory if not set."),
            u"FILE"_s},
        {u"page-size"_s, Words::tr("Items on a full page of a list."), u"N"_s, u"100"_s},
        {u"paging"_s, Words::tr("even: full pages. uneven: short, empty and full pages in turn."), u"even|uneven"_s,
            u"even"_s},
        {u"tokens"_s, Words::tr("Accept these bearer tokens only, separated by commas; any if not set."), u"A,B"_s},
        {u"throttle"_s, Words::tr("Answer 429 when the published request rate of Azure Resource Manager is exceeded.")},
        {u"clock-skew"_s, Words::tr("Let the Date header be off by so many seconds."), u"SECONDS"_s, u"0"_s},
        {u"fault"_s,
            Words::tr("Let calls fail; may be given several times. Members: kind (delay, hang, reset, truncate, "
                      "garbage, html, claims, empty-body, error-in-ok, next-link-repeated, next-link-foreign, next-"
                      "link-empty, next-link-relative, other-approver, clock-skew, or an HTTP status from 400 to 599), "
                      "method, path (part of the path, or a pattern with * and ?), count, probability (0 to 1), applied"
                      " (true: the call takes effect before it fails), ms (delay), seconds (clock skew), retryAfter, "
                      "claims, currentStatus (409), decision (other approver), status (of html). Example: "
                      "kind=429,path=*/requests,count=2,retryAfter=3. The same as JSON can be posted to /faults below "
                      "the control address while the sandbox runs; see also clock, log, posts, sign-in and "
                      "subscriptions there."),
            u"MEMBER=VALUE,..."_s},
    });
}

Domain::Result<SandboxOptions> sandboxOptions(const QCommandLineParser &parser)
{
    SandboxOptions options;
    if (!parser.positionalArguments().isEmpty()) {
        return refusal(Words::tr("“%1” is no option.").arg(parser.positionalArguments().constFirst()));
    }
    return readNumbers(parser, options)
        .and_then([&] { return readTimes(parser, options); })
        .and_then([&] { return readWords(parser, options); })
        .and_then([&] { return readFaults(parser, options); })
        .transform([&] { return options; });
}

} // namespace Sandbox
