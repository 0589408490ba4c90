#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""prepare.py FOLDER: installs what package-lock.json in FOLDER lists, unless that has been done already.

The lock file holds the checksum of every package and no address, so npm takes them from the registry of its own
configuration. No script of a package is run."""

import pathlib
import shutil
import subprocess
import sys

folder = pathlib.Path(sys.argv[1])
wanted = folder / "package-lock.json"
installed = folder / "node_modules" / "installed-lock.json"
if not installed.exists() or installed.read_bytes() != wanted.read_bytes():
    subprocess.run(["npm", "ci", "--ignore-scripts", "--omit=optional", "--no-audit", "--no-fund", "--prefer-offline"],
                   cwd=folder, check=True)
    shutil.copyfile(wanted, installed)
