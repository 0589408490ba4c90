// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least a Qt program of this kind can be: menu, tool bar, table, status bar. Ends after its first paint, as the
// console does with --quit-after-first-paint.

#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace
{

class Window : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        // The children are painted within the same turn of the event loop.
        QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection);
    }
};

void furnish(Window &window)
{
    for (const QString &title : {u"&File"_s, u"&View"_s, u"&Request"_s, u"&Help"_s}) {
        QMenu *menu = window.menuBar()->addMenu(title);
        for (const QString &action : {u"One"_s, u"Two"_s, u"Three"_s}) {
            menu->addAction(action);
        }
    }
    window.addToolBar(u"Tools"_s)->addAction(u"Check now"_s);
    auto *table = new QTableView(&window);
    auto *model = new QStandardItemModel(20, 6, table);
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            model->setItem(row, column, new QStandardItem(u"%1, %2"_s.arg(row).arg(column)));
        }
    }
    table->setModel(model);
    table->verticalHeader()->hide();
    window.setCentralWidget(table);
    window.statusBar()->showMessage(u"Ready"_s);
    window.resize(1200, 760);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Window window;
    furnish(window);
    window.show();
    return QApplication::exec();
}
