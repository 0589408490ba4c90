# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the #include lines and file sizes of a source tree with rules.txt and returns what breaks them."""

import re
from dataclasses import dataclass
from pathlib import Path

LONGEST_FILE = 400  # lines
SIZED_FOLDERS = ("app", "ui", "models", "tests", "packaging", "resources", "translations", ".ci")
SIZED_SUFFIXES = (".cpp", ".h", ".py", ".sh", ".bash", ".cmake")
INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*(?:<([^>\n]+)>|\"([^\"\n]+)\")", re.MULTILINE)
# Standard C++ headers have neither suffix nor folder nor capitals; <c...> wrap those of C.
STANDARD_HEADER = re.compile(r"[a-z_0-9]+")
# What one place in the project makes, so that its guards cannot be passed by.
ONLY_INCLUDED_BY = {"QNetworkAccessManager": "app/azure/accessmanager.h"}
MADE_BY_MOC = re.compile(r"(?:moc_)?\w+\.(?:moc|cpp)")


@dataclass(frozen=True)
class Rule:
    modules: frozenset  # library modules whose headers may be included
    folders: frozenset  # project folders whose headers may be included


def read_rules(text):
    rules = {}
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            folder, modules, folders = (part.strip() for part in line.split(":"))
            rules[folder] = Rule(frozenset(modules.split()), frozenset(folders.split()))
    return rules


class Libraries:
    """Which library module an angle-bracket header belongs to."""

    def __init__(self, qt_headers):
        self.module_of = {}
        for module in sorted(Path(qt_headers).glob("Qt*")):
            # QtCore first: modules of one's own forward some of its headers.
            for header in module.iterdir():
                self.module_of.setdefault(header.name, module.name)
                self.module_of[f"{module.name}/{header.name}"] = module.name

    def module(self, header):
        if header in self.module_of:
            return self.module_of[header]
        if header.startswith("KSyntaxHighlighting/"):
            return "KSyntaxHighlighting"
        if header.startswith("qt6keychain/"):
            return "QtKeychain"
        if re.match(r"(QCoro|qcoro)", header):
            return "QCoro"
        return "standard" if STANDARD_HEADER.fullmatch(header) else "system"


class Tree:
    """The sources below `root` that the rules speak about."""

    def __init__(self, root, rules, libraries):
        self.root, self.rules, self.libraries = Path(root), rules, libraries
        tops = sorted({folder.split("/")[0] for folder in rules})
        self.sources = sorted(path for top in tops for path in (self.root / top).rglob("*")
                              if path.suffix in (".h", ".cpp"))
        self.headers = {}
        for path in self.sources:
            if path.suffix == ".h":
                self.headers.setdefault(path.name, []).append(path)

    def folder(self, path):
        return path.parent.relative_to(self.root).as_posix()

    def includes(self, path):
        """Yields (header, written in angle brackets?) for each #include line."""
        for match in INCLUDE.finditer(path.read_text(encoding="utf-8")):
            yield (match[1] or match[2]).strip(), match[1] is not None

    def violations(self):
        yield from self.folder_violations()
        yield from self.include_violations()
        yield from self.size_violations()
        yield from (f"cycle of headers: {' -> '.join(cycle)}" for cycle in cycles(self.header_graph()))

    def folder_violations(self):
        graph = {folder: rule.folders for folder, rule in self.rules.items()}
        yield from (f"cycle of folders: {' -> '.join(cycle)}" for cycle in cycles(graph))
        for folder in sorted({self.folder(path) for path in self.sources} - set(self.rules)):
            yield f"{folder}: has no line in rules.txt"
        for name, paths in sorted(self.headers.items()):
            if len(paths) > 1:
                yield f"{name}: one name for several headers, in {', '.join(self.folder(path) for path in paths)}"

    def include_violations(self):
        for path in self.sources:
            rule = self.rules.get(self.folder(path))
            if rule:
                for header, in_angles in self.includes(path):
                    reason = self.forbidden_module(header, rule) if in_angles else \
                        self.forbidden_header(header, self.folder(path), rule)
                    reason = reason or self.forbidden_but_for_one(header, path)
                    if reason:
                        yield f"{path.relative_to(self.root)}: includes {header}, {reason}"

    def forbidden_module(self, header, rule):
        module = self.libraries.module(header)
        if module in rule.modules or module == "standard":
            return None
        return "a header of the operating system" if module == "system" else f"a header of {module}"

    def forbidden_header(self, header, folder, rule):
        if header in self.headers:
            owners = {self.folder(owner) for owner in self.headers[header]}
            return None if folder in owners or owners <= rule.folders else f"a header of {' and '.join(sorted(owners))}"
        return None if MADE_BY_MOC.fullmatch(header) else "which is no header of this project by its bare name"

    def forbidden_but_for_one(self, header, path):
        owner = ONLY_INCLUDED_BY.get(header.split("/")[-1])
        return owner and path.relative_to(self.root).as_posix() != owner and f"which only {owner} may"

    def header_graph(self):
        return {name: {header for header, in_angles in self.includes(paths[0]) if not in_angles}
                for name, paths in self.headers.items()}

    def size_violations(self):
        for folder in SIZED_FOLDERS:
            for path in sorted((self.root / folder).rglob("*")):
                if path.is_file() and (path.suffix in SIZED_SUFFIXES or path.name == "CMakeLists.txt"):
                    lines = len(path.read_bytes().splitlines())
                    if lines > LONGEST_FILE:
                        yield f"{path.relative_to(self.root)}: {lines} lines, more than {LONGEST_FILE}"


def cycles(graph):
    """Yields one closed path for each cycle found in {node: set of nodes it points to}."""
    finished, path = set(), []

    def visit(node):
        if node in path:
            yield path[path.index(node):] + [node]
        elif node not in finished:
            path.append(node)
            for target in sorted(graph.get(node, ())):
                yield from visit(target)
            path.pop()
            finished.add(node)

    for node in sorted(graph):
        yield from visit(node)
