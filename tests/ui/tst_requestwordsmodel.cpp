// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestwordsmodel.h"

#include "requesttablemodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Column = Models::RequestTableModel::Column;

class TestRequestWordsModel : public QObject
{
    Q_OBJECT

    Samples::StandingClock m_clock;

private Q_SLOTS:
    void shouldAddWordsAndPassTheRestOn()
    {
        Models::RequestTableModel requests(m_clock);
        RequestWordsModel words;
        words.setSourceModel(&requests);
        const QAbstractItemModelTester tester(&words, QAbstractItemModelTester::FailureReportingMode::Fatal);
        requests.merge(Samples::report(Samples::requests(3)));

        for (int column = 0; column < Column::ColumnCount; ++column) {
            const QModelIndex cell = words.index(1, column);
            QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
            QCOMPARE(cell.data(), words.mapToSource(cell).data());
            QCOMPARE(words.headerData(column, Qt::Horizontal), requests.headerData(column, Qt::Horizontal));
        }
        QCOMPARE(words.index(1, 0).data(Models::KeyRole).value<Domain::RequestKey>(), Samples::request(1).key());
    }

    void shouldKeepToolTipsPlain()
    {
        // GIVEN a ticket number that is markup
        Models::RequestTableModel requests(m_clock);
        Domain::LockboxRequest request = Samples::request(1);
        request.supportRequest = u"<img src='http://example.com/x'>"_s;
        requests.merge(Samples::report({request}));
        RequestWordsModel words;
        words.setSourceModel(&requests);

        // THEN its tool tip shows the markup instead of following it
        const QString toolTip = words.index(0, Column::TicketColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(!toolTip.contains(u"<img"_s) && toolTip.contains(u"&lt;img"_s), qPrintable(toolTip));
    }
};

QTEST_APPLESS_MAIN(TestRequestWordsModel)
#include "tst_requestwordsmodel.moc"
