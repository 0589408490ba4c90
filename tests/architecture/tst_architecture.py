# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The architecture test: the tree keeps its rules, and each rule is seen to fire on a small tree that breaks it.

Usage: tst_architecture.py SOURCE-FOLDER BUILD-FOLDER QT-HEADER-FOLDER LOCKBOXCTL [unittest option...]
"""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from architecture import Libraries, Tree, read_rules

SOURCE, BUILD, QT_HEADERS, LOCKBOXCTL = (Path(argument) for argument in sys.argv[1:5])
RULES = read_rules((Path(__file__).parent / "rules.txt").read_text(encoding="utf-8"))
LIBRARIES = Libraries(QT_HEADERS)


class TheProject(unittest.TestCase):
    maxDiff = None

    def test_should_keep_every_rule(self):
        self.assertEqual([], list(Tree(SOURCE, RULES, LIBRARIES).violations()))

    def test_should_be_looked_at_as_a_whole(self):
        tree = Tree(SOURCE, RULES, LIBRARIES)
        self.assertGreater(len(tree.sources), 50)
        self.assertLessEqual({"models/domain", "models", "ui", "app"}, {tree.folder(path) for path in tree.sources})


class TheCommandLineProgram(unittest.TestCase):
    def test_should_load_no_widgets(self):
        loaded = subprocess.run(["ldd", LOCKBOXCTL], check=True, capture_output=True, text=True).stdout
        self.assertIn("libQt6Core", loaded)
        self.assertNotIn("Widgets", loaded)

    def test_should_not_even_be_linked_with_widgets(self):
        # A linker may leave out what is not used, so the loaded libraries alone do not show it.
        command = subprocess.run(["ninja", "-C", BUILD, "-t", "commands", "-s", LOCKBOXCTL.relative_to(BUILD)],
                                 check=True, capture_output=True, text=True).stdout
        self.assertIn("Qt6Core", command)
        self.assertNotIn("Widgets", command)


class EachRule(unittest.TestCase):
    def violations(self, files, rules=RULES):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return list(Tree(folder, rules, LIBRARIES).violations())

    def assert_fires(self, word, files, **rules):
        found = self.violations(files, **rules)
        self.assertEqual(1, len(found), found)
        self.assertIn(word, found[0])

    def test_should_accept_a_good_tree(self):
        self.assertEqual([], self.violations({
            "models/domain/clock.h": "#pragma once\n#include <QDateTime>\n#include <chrono>\n",
            "models/tablemodel.cpp": '#include "clock.h"\n#include <QAbstractTableModel>\n',
            "ui/window.cpp": '#include "clock.h"\n#include <KSyntaxHighlighting/Theme>\n#include <QPushButton>\n'
                             '#include "window.moc"\n',
            "app/platform/signals_unix.cpp": "#include <unistd.h>\n#include <sys/socket.h>\n",
        }))

    def test_should_forbid_an_include_against_the_direction(self):
        files = {"ui/window.h": "", "models/tablemodel.cpp": '#include "window.h"\n'}
        self.assert_fires("a header of ui", files)

    def test_should_forbid_the_network_to_the_window(self):
        files = {"app/azure/armclient.h": "", "ui/window.cpp": '  #  include "armclient.h"\n'}
        self.assert_fires("a header of app/azure", files)

    def test_should_forbid_library_modules_by_folder(self):
        for path, header, module in (
                ("models/tablemodel.cpp", "QPushButton", "QtWidgets"),
                ("models/tablemodel.cpp", "QtWidgets/QPushButton", "QtWidgets"),
                ("models/domain/clock.cpp", "QColor", "QtGui"),
                ("ui/window.cpp", "QNetworkReply", "QtNetwork"),
                ("ui/window.cpp", "QSqlQuery", "QtSql"),
                ("app/commandline/program.cpp", "QtWidgets", "QtWidgets"),
                ("app/watch/poller.cpp", "QNetworkAccessManager", "QtNetwork"),
                ("app/azure/client.cpp", "QSqlDatabase", "QtSql"),
                ("app/watch/poller.cpp", "QDBusConnection", "QtDBus")):
            with self.subTest(path=path, header=header):
                self.assert_fires(module, {path: f"#include <{header}>\n"})

    def test_should_forbid_headers_of_the_operating_system(self):
        for header in ("unistd.h", "sys/socket.h", "signal.h", "fcntl.h", "pthread.h", "windows.h", "winsock2.h",
                       "X11/Xlib.h", "xcb/xcb.h", "dbus/dbus.h", "stdio.h"):
            for path in ("app/sandbox/server.cpp", "ui/window.cpp", "models/domain/clock.h"):
                with self.subTest(path=path, header=header):
                    self.assert_fires("operating system", {path: f"#include <{header}>\n"})

    def test_should_forbid_a_second_place_that_makes_access_managers(self):
        for header in ("QNetworkAccessManager", "QtNetwork/QNetworkAccessManager"):
            with self.subTest(header=header):
                self.assertEqual([], self.violations({"app/azure/accessmanager.h": f"#include <{header}>\n"}))
                self.assert_fires("which only", {"app/azure/httpclient.cpp": f"#include <{header}>\n"})

    def test_should_forbid_a_way_round_the_include_path(self):
        files = {"ui/window.h": "", "app/platform/x.cpp": '#include "../../ui/window.h"\n'}
        self.assert_fires("bare name", files)

    def test_should_forbid_a_cycle_of_headers(self):
        self.assert_fires("first.h -> second.h -> first.h",
                          {"ui/first.h": '#include "second.h"\n', "ui/second.h": '#include "first.h"\n'})

    def test_should_forbid_a_cycle_of_folders(self):
        rules = read_rules("ui : QtCore : models\nmodels : QtCore : ui\n")
        self.assert_fires("models -> ui -> models", {}, rules=rules)

    def test_should_forbid_one_name_for_two_headers(self):
        self.assert_fires("several headers", {"ui/words.h": "", "models/words.h": ""})

    def test_should_forbid_a_folder_without_a_rule(self):
        self.assert_fires("no line in rules.txt", {"app/elsewhere/thing.cpp": ""})

    def test_should_forbid_a_file_over_400_lines(self):
        for name in ("ui/window.cpp", "tests/ui/tst_window.cpp", "tests/tool.py", "app/CMakeLists.txt"):
            with self.subTest(name=name):
                self.assertEqual([], self.violations({name: "\n" * 400}))
                self.assert_fires("401 lines", {name: "\n" * 401})


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[5:])
