// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpwindow.h"

#include "accent.h"

#include <QKeySequence>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

QString tableHtml(const QString &title, const QList<std::pair<QString, QString>> &rows)
{
    QString html = u"<h3>"_s + title.toHtmlEscaped() + u"</h3><table cellspacing='0' cellpadding='3'>"_s;
    for (const auto &[left, right] : rows) {
        html += u"<tr><td style='white-space:pre'><b>"_s + left.toHtmlEscaped() + u"</b></td><td>"_s +
                right.toHtmlEscaped() + u"</td></tr>"_s;
    }
    return html + u"</table>"_s;
}

QString keyWords(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys and Meanings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QTextBrowser(this);
    text->setOpenLinks(false);
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(tr("Help"));
    text->document()->setDocumentMargin(16);
    text->setHtml(keysHtml() + meaningsHtml() + decidingHtml());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 36);
}

QString HelpWindow::keysHtml()
{
    return tableHtml(
        tr("Keys"), {
                        {keyWords(Qt::Key_F5), tr("Check now")},
                        {keyWords(Qt::CTRL | Qt::Key_F), tr("Search the requests; in Raw, search the text")},
                        //: %1 and %2 are key combinations
                        {tr("%1 to %2").arg(keyWords(Qt::CTRL | Qt::Key_1), keyWords(Qt::CTRL | Qt::Key_5)),
                            tr("Pending, Approved, Denied, Expired, Attention")},
                        //: %1 and %2 are key combinations
                        {tr("%1 and %2").arg(keyWords(Qt::CTRL | Qt::Key_6), keyWords(Qt::CTRL | Qt::Key_7)),
                            tr("What is not watched; readiness")},
                        {keyWords(Qt::CTRL | Qt::Key_Comma), tr("Settings")},
                        {keyWords(Qt::CTRL | Qt::SHIFT | Qt::Key_C), tr("Copy the id of the request")},
                        {keyWords(Qt::Key_Tab), tr("Go on to the next list, field or button")},
                        {keyWords(Qt::Key_F1), tr("This page")},
                        {keyWords(Qt::CTRL | Qt::Key_Q), tr("Quit")},
                    });
}

QString HelpWindow::meaningsHtml()
{
    return tableHtml(tr("Meanings"),
        {
            //: Beside the explanation of the accent "waiting"
            {tr("Ring: %1").arg(accentWord(Accent::Waiting)),
                tr("Somebody has to decide. The bar is what is left of the four days after which a request expires.")},
            {tr("Triangle: %1").arg(accentWord(Accent::RunningOut)), tr("Less than eight hours are left to decide.")},
            {tr("Disc: %1").arg(accentWord(Accent::AccessRunning)),
                tr("Access was granted. Azure does not report when it ends; “≤” stands before the longest it can "
                   "last.")},
            {tr("Diamond: %1").arg(accentWord(Accent::NeedsAttention)),
                tr("The record is damaged, or Azure reports an error or a status that is not published. Such a request "
                   "cannot be decided here.")},
            {tr("Struck-out eye: not watched"),
                tr("Requests of a subscription or tenant cannot be seen at present. The "
                   "page “Not watched” tells why and what to do.")},
            {tr("Square with a letter: tenant"), tr("Each tenant has a colour of its own; the letter is the first of "
                                                    "its name.")},
        });
}

QString HelpWindow::decidingHtml()
{
    return tableHtml(
        tr("Deciding"), {
                            {tr("Buttons"), tr("Deny and Approve can be used one second after a request has been "
                                               "shown, and not while something about "
                                               "it changes. No single key decides anything.")},
                            {tr("Outcome"), tr("Only what Azure reports is shown as the outcome.")},
                            {tr("Revoking"), tr("Azure offers no way to take granted access back from here.")},
                        });
}

} // namespace Views
