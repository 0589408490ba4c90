// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliberatebutton.h"

#include <QDialog>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Views;
using namespace Qt::StringLiterals;

class TestDeliberateButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldIgnoreEnterAndObeyClickAndSpace()
    {
        // GIVEN a dialog with such a button and an ordinary one that is the default
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *button = new DeliberateButton(u"Approve"_s, &dialog);
        auto *ordinary = new QPushButton(u"Other"_s, &dialog);
        ordinary->setDefault(true);
        column->addWidget(button);
        column->addWidget(ordinary);
        dialog.show();
        QSignalSpy clicked(button, &QPushButton::clicked);
        QSignalSpy ordinaryClicked(ordinary, &QPushButton::clicked);
        button->setFocus();

        // WHEN Enter is pressed on it
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Enter);

        // THEN neither it nor the default button is pressed
        QCOMPARE(clicked.size() + ordinaryClicked.size(), 0);
        QVERIFY(!button->autoDefault());

        // WHEN it is clicked, and pressed by the space bar
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::keyClick(button, Qt::Key_Space);

        // THEN both count
        QCOMPARE(clicked.size(), 2);
    }
};

QTEST_MAIN(TestDeliberateButton)
#include "tst_deliberatebutton.moc"
