// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copybutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace Views;
using namespace Qt::StringLiterals;

class TestCopyButton : public QObject
{
    Q_OBJECT

    static bool isBlank(QWidget &widget)
    {
        const QImage image = widget.grab().toImage();
        const QRgb ground = image.pixel(0, 0);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != ground) {
                    return false;
                }
            }
        }
        return true;
    }

private Q_SLOTS:
    void shouldCopyByMouseAndKeyboardWithoutChangingTheText()
    {
        CopyButton button;
        button.show();
        button.offer(u"a\u202Eb\n"_s, u"Ticket"_s);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a\u202Eb\n"_s);

        button.offer(u"other"_s, u"Ticket"_s);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"other"_s);
        QCOMPARE(button.accessibleName(), u"Copy: Ticket"_s);
    }

    void shouldBeSeenOnlyWhenItIsWanted()
    {
        // GIVEN a button beside the text it copies, and something else with the focus
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *other = new QLabel(u"other"_s, &window);
        other->setFocusPolicy(Qt::StrongFocus);
        auto *companion = new QLabel(u"value"_s, &window);
        auto *button = new CopyButton(&window);
        column->addWidget(other);
        column->addWidget(companion);
        column->addWidget(button);
        button->appearWith(*companion);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        QVERIFY(isBlank(*button));

        // WHEN it gets the focus by keyboard
        button->setFocus(Qt::TabFocusReason);

        // THEN it is drawn
        QVERIFY(!isBlank(*button));
        other->setFocus();
        QVERIFY(isBlank(*button));
    }
};

QTEST_MAIN(TestCopyButton)
#include "tst_copybutton.moc"
