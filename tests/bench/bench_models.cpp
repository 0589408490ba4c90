// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the GUI thread pays for the three things that come often: a poll, a letter typed in the search, a tick of the
// clock. Run it from the release preset.

#include "queuelistmodel.h"
#include "requestqueuemodel.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QTableView>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Models;
using namespace Qt::StringLiterals;

class BenchModels : public QObject
{
    Q_OBJECT

    static constexpr int requestsOfSubscription = 50;

    Domain::SystemClock m_clock;

    static QString guid(int number, QChar kind)
    {
        return u"%1%1%1%1%1%1%1%1-0000-4000-8000-%2"_s.arg(kind).arg(number, 12, 10, QChar(u'0'));
    }

    // The size and variety of real records; every call makes bytes of its own, as every answer does.
    static Domain::LockboxRequest request(int number, const QDateTime &created)
    {
        static const QStringList types{u"Virtual Machine"_s, u"VMSS"_s, u"Storage account"_s, u"Subscription"_s};
        static const QStringList names{u"desktop"_s, u"sql"_s, u"web-prod"_s, u"build-agent"_s, u"stprodlogs"_s};
        Domain::LockboxRequest request;
        request.askedSubscriptionId = guid(number / requestsOfSubscription, u'a');
        request.requestId = guid(number, u'b');
        request.status = Domain::RequestStatus::fromWord(u"Pending"_s);
        request.created = Domain::Timestamp::fromText(created.addSecs(number).toString(Qt::ISODate));
        request.expiration = Domain::Timestamp::fromText(created.addSecs(number).addDays(4).toString(Qt::ISODate));
        request.duration = Domain::AccessDuration::fromText(u"8"_s);
        request.resourceType = types[number % types.size()];
        request.supportRequest = QString::number(120'101'324'000'000 + number);
        request.justification = u"Microsoft Support Team is requesting access to your resource temporarily."_s;
        request.resources = Domain::parseResourceIds(
            u"SUBSCRIPTIONS/%1/RESOURCEGROUPS/RG-%2/PROVIDERS/MICROSOFT.COMPUTE/VIRTUALMACHINES/%3-%4"_s
                .arg(request.askedSubscriptionId)
                .arg(number % 97)
                .arg(names[number % names.size()])
                .arg(number));
        request.raw = QByteArray(900, 'x') + QByteArray::number(number);
        return request;
    }

    static Domain::CheckReport report(int count)
    {
        const QDateTime created = QDateTime::currentDateTimeUtc().addDays(-1);
        Domain::CheckReport report;
        for (int number = 0; number < count; ++number) {
            if (number % requestsOfSubscription == 0) {
                const QString id = guid(number / requestsOfSubscription, u'a');
                report.subscriptions << Domain::Subscription{
                    id, u"Contoso Production %1"_s.arg(report.answers.size()), u"tenant"_s, u"Enabled"_s};
                report.answers << Domain::SubscriptionAnswer{id, {}, std::nullopt};
            }
            report.answers.last().requests << request(number, created);
        }
        return report;
    }

    // A view as the console has it: fixed rows, no vertical header.
    static std::unique_ptr<QTableView> viewOf(RequestQueueModel &queue)
    {
        auto view = std::make_unique<QTableView>();
        view->setModel(&queue);
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->verticalHeader()->hide();
        view->resize(1000, 700);
        view->show();
        return view;
    }

private Q_SLOTS:
    void pollOfKnownRequests_data()
    {
        QTest::addColumn<int>("changes");
        QTest::newRow("5,000 known, none changed") << 0;
        QTest::newRow("5,000 known, 50 changed") << 50;
    }

    void pollOfKnownRequests()
    {
        QFETCH(int, changes);
        RequestTableModel requests(m_clock);
        RequestQueueModel queue(requests);
        const QueueListModel queues(requests);
        Domain::CheckReport first = report(5000);
        Domain::CheckReport second = report(5000);
        for (int change = 0; change < changes; ++change) {
            Domain::SubscriptionAnswer &answer = second.answers[change];
            answer.requests[0].raw += '!';
            answer.requests[0].status = Domain::RequestStatus::fromWord(u"Approved"_s);
        }
        requests.merge(first);
        bool isSecondNext = true;

        QBENCHMARK
        {
            requests.merge(isSecondNext ? second : first);
            isSecondNext = !isSecondNext;
        }
    }

    void firstPoll()
    {
        const Domain::CheckReport check = report(5000);
        QBENCHMARK
        {
            RequestTableModel requests(m_clock);
            RequestQueueModel queue(requests);
            requests.merge(check);
        }
    }

    void letterTyped_data()
    {
        QTest::addColumn<QString>("text");
        const QString typed = u"web-prod-4712"_s;
        for (qsizetype letters = 1; letters <= typed.size(); ++letters) {
            QTest::addRow("typed to \"%s\"", qPrintable(typed.first(letters))) << typed.first(letters);
        }
        QTest::newRow("two words") << u"web-prod vm"_s;
        QTest::newRow("found nowhere") << u"zebra"_s;
    }

    // Median of the time from the letter to the painted table, the letter before it being there already.
    void letterTyped()
    {
        QFETCH(QString, text);
        QList<qint64> nanoseconds;
        for (int repeat = 0; repeat < 9; ++repeat) {
            m_queueOfMany->setSearchText(text.chopped(1));
            QCoreApplication::processEvents();
            QElapsedTimer timer;
            timer.start();
            m_queueOfMany->setSearchText(text);
            QCoreApplication::processEvents();
            nanoseconds << timer.nsecsElapsed();
        }
        std::ranges::sort(nanoseconds);
        qInfo(
            "%d rows left; slowest %.1f ms", m_queueOfMany->rowCount(), static_cast<double>(nanoseconds.last()) / 1e6);
        QTest::setBenchmarkResult(
            static_cast<double>(nanoseconds[nanoseconds.size() / 2]) / 1e6, QTest::WalltimeMilliseconds);
    }

    void searchCleared()
    {
        QBENCHMARK
        {
            m_queueOfMany->setSearchText(u"web-prod-4712"_s);
            m_queueOfMany->setSearchText({});
        }
    }

    void tickOverManyRows()
    {
        m_queueOfMany->setSearchText({});
        QCoreApplication::processEvents();
        QBENCHMARK
        {
            m_many->tick();
            QCoreApplication::processEvents();
        }
    }

    void sortOfManyRows_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("by time left") << static_cast<int>(RequestTableModel::TimeLeftColumn);
        QTest::newRow("by resource") << static_cast<int>(RequestTableModel::ResourceColumn);
    }

    void sortOfManyRows()
    {
        QFETCH(int, column);
        Qt::SortOrder direction = Qt::AscendingOrder;
        QBENCHMARK
        {
            direction = direction == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
            m_queueOfMany->sort(column, direction);
        }
    }

    void initTestCase()
    {
        m_many = std::make_unique<RequestTableModel>(m_clock);
        m_queueOfMany = std::make_unique<RequestQueueModel>(*m_many);
        m_many->merge(report(100'000));
        m_viewOfMany = viewOf(*m_queueOfMany);
        QVERIFY(QTest::qWaitForWindowExposed(m_viewOfMany.get()));
        QCOMPARE(m_queueOfMany->rowCount(), 100'000);
    }

    void cleanupTestCase()
    {
        m_viewOfMany.reset();
        m_queueOfMany.reset();
        m_many.reset();
    }

private:
    std::unique_ptr<RequestTableModel> m_many;
    std::unique_ptr<RequestQueueModel> m_queueOfMany;
    std::unique_ptr<QTableView> m_viewOfMany;
};

QTEST_MAIN(BenchModels)

#include "bench_models.moc"
