// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The translation files against the sources: lupdate runs into copies of them, and whatever is then new, unfinished or
// left over is named.

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

struct Message {
    QString context;
    QString source;
    QStringList forms; // more than one for texts with %n
    QString state;     // "", "unfinished", "vanished", "obsolete"
};

const QString sourceFolder = QStringLiteral(LOCKBOX_SOURCE_FOLDER);
const QStringList translatedFolders{sourceFolder + u"/models"_s, sourceFolder + u"/ui"_s, sourceFolder + u"/app"_s};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .source = {}, .forms = {}, .state = {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            QString plain;
            while (!(xml.readNext() == QXmlStreamReader::EndElement) && !xml.hasError()) {
                if (xml.isCharacters()) {
                    plain += xml.text();
                } else if (xml.isStartElement()) {
                    message.forms << xml.readElementText();
                }
            }
            if (message.forms.isEmpty()) {
                message.forms << plain;
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages << readMessage(xml, context);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

// The place markers of a text, sorted: %1, %2, %L1, %n and markup, which a translation must keep.
QStringList markersOf(const QString &text)
{
    static const QRegularExpression marker(u"%L?\\d|%n|</?[a-z]+[^>]*>"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : marker.globalMatch(text)) {
        found << match.captured();
    }
    found.sort();
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"(?<!&)&(?![& ])"_s);
    return mnemonic.match(text).hasMatch();
}

// Value of C++ string literals standing beside each other.
QString valueOf(const QString &literals)
{
    static const QRegularExpression literal(uR"re("((?:[^"\\]|\\.)*)")re"_s);
    QString value;
    for (const QRegularExpressionMatch &match : literal.globalMatch(literals)) {
        value += match.captured(1);
    }
    value.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s);
    return value;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMatchTheSources_data();
    void shouldMatchTheSources();
    void shouldHoldEveryTextThatIsMarked();
    void shouldKeepMarkersAndMnemonics_data();
    void shouldKeepMarkersAndMnemonics();
    void shouldSpeakFormally();
};

void TestTranslations::shouldMatchTheSources_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");

    QTest::newRow("German") << u"lockbox-console_de.ts"_s << QStringList();
    QTest::newRow("English plural forms") << u"lockbox-console_en.ts"_s << QStringList{u"-pluralonly"_s};
}

void TestTranslations::shouldMatchTheSources()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, options);

    // GIVEN a copy of the translation
    const QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(sourceFolder + u"/translations/"_s + name, copy));
    const qsizetype countBefore = readMessages(copy).size();

    // WHEN it is brought up to date with the sources
    QProcess lupdate;
    lupdate.start(QStringLiteral(LOCKBOX_LUPDATE),
        translatedFolders + options + QStringList{u"-locations"_s, u"none"_s, u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);

    // THEN nothing is new, unfinished, empty or left over, and lupdate had nothing to warn of
    const QByteArray warnings = lupdate.readAllStandardError();
    QVERIFY2(warnings.isEmpty(), warnings.constData());
    const QList<Message> messages = readMessages(copy);
    QVERIFY(!messages.isEmpty());
    QStringList faults;
    for (const Message &message : messages) {
        const bool isEmpty = std::ranges::any_of(message.forms, &QString::isEmpty);
        if (!message.state.isEmpty() || isEmpty) {
            faults << u"%1: %2 (%3)"_s.arg(message.context, message.source, message.state);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(countBefore, messages.size());
}

// lupdate passes over some calls in silence, for instance where the count argument holds template brackets.
void TestTranslations::shouldHoldEveryTextThatIsMarked()
{
    // GIVEN the texts of the German file
    QSet<QString> known;
    for (const Message &message : readMessages(sourceFolder + u"/translations/lockbox-console_de.ts"_s)) {
        known << message.source;
    }

    // WHEN the sources are searched for marked texts
    static const QRegularExpression call(
        uR"re(\b(?:tr\(|QT_TR_NOOP\(|(?:QCoreApplication::translate|QT_TRANSLATE_NOOP)\(\s*"[^"]*",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"_s);
    QStringList missing;
    int found = 0;
    for (const QString &folder : translatedFolders) {
        QDirIterator files(folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (const QRegularExpressionMatch &match : call.globalMatch(source)) {
                const QString text = valueOf(match.captured(1));
                found += 1;
                if (!known.contains(text)) {
                    missing << u"%1: %2"_s.arg(file.fileName(), text);
                }
            }
        }
    }

    // THEN all of them are there
    QVERIFY(found > 100);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTranslations::shouldKeepMarkersAndMnemonics_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("German") << u"lockbox-console_de.ts"_s;
    QTest::newRow("English plural forms") << u"lockbox-console_en.ts"_s;
}

void TestTranslations::shouldKeepMarkersAndMnemonics()
{
    QFETCH(const QString, name);

    // GIVEN every translated text
    const QList<Message> messages = readMessages(sourceFolder + u"/translations/"_s + name);
    QVERIFY(!messages.isEmpty());

    // WHEN it is compared with its source
    QStringList faults;
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            // The form for exactly one may say "one" in words.
            QStringList expected = markersOf(message.source);
            QStringList actual = markersOf(form);
            if (message.forms.size() > 1) {
                expected.removeAll(u"%n"_s);
                actual.removeAll(u"%n"_s);
            }
            if (expected != actual || hasMnemonic(message.source) != hasMnemonic(form)) {
                faults << message.source + u" -> "_s + form;
            }
        }
    }

    // THEN both hold the same markers and the same kind of mnemonic
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::shouldSpeakFormally()
{
    // GIVEN the German texts
    static const QRegularExpression informal(u"\\b([Dd]u|[Dd]ein(e|er|en|em|es)?|[Dd]ich|[Dd]ir)\\b"_s);

    for (const Message &message : readMessages(sourceFolder + u"/translations/lockbox-console_de.ts"_s)) {
        // WHEN one of them addresses the reader
        const QString text = message.forms.join(u' ');

        // THEN it does so formally
        QVERIFY2(!informal.match(text).hasMatch(), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
