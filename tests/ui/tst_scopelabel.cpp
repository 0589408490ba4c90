// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scopelabel.h"

#include <QLabel>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestScopeLabel : public QObject
{
    Q_OBJECT

    static QStringList visibleTexts(const ScopeLabel &label)
    {
        QStringList texts;
        for (const auto *line : label.findChildren<QLabel *>()) {
            if (!line->isHidden()) {
                texts << line->text();
            }
        }
        return texts;
    }

private Q_SLOTS:
    void shouldMarkTheSandbox()
    {
        ScopeLabel label;
        label.setScope({Scope::Kind::Sandbox, {}, {}, {}});
        QCOMPARE(visibleTexts(label).first(), u"Sandbox"_s);
        QCOMPARE(visibleTexts(label).size(), 2);
    }

    void shouldNameCloudAndAccount()
    {
        ScopeLabel label;
        label.setScope({Scope::Kind::Cloud, u"Azure"_s, u"ada@contoso.example"_s, {}});
        QCOMPARE(visibleTexts(label), (QStringList{u"Azure"_s, u"ada@contoso.example"_s}));
        label.setScope({Scope::Kind::Cloud, u"Azure"_s, {}, {}});
        QCOMPARE(visibleTexts(label), QStringList{u"Azure"_s});
    }

    void shouldKeepNamesFromFilesPlain()
    {
        ScopeLabel label;
        label.setScope({Scope::Kind::Cloud, u"<b>x\u202E</b>"_s, u"<img src=x>"_s, {}});
        for (const auto *line : label.findChildren<QLabel *>()) {
            QCOMPARE(line->textFormat(), Qt::PlainText);
            QVERIFY(!line->text().contains(QChar(0x202E)));
        }
        QVERIFY(!scopeTitle({Scope::Kind::Cloud, u"x\u202E"_s, {}, {}}).contains(QChar(0x202E)));
    }
};

QTEST_MAIN(TestScopeLabel)
#include "tst_scopelabel.moc"
