# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills sandbox, lockboxctl and console at random moments and checks that each comes back with nothing lost.

Usage: random_kills.py PROGRAM-FOLDER [--seconds N] [--seed N]
The seed is printed, so that a failing sequence of moments can be tried again.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

DECIDED = {"Approving", "Approved", "Completing", "Completed"}
DEADLINE = 60  # seconds any step may take


class Bench:
    """One state file of the sandbox and one home of the console, both outliving every kill."""

    def __init__(self, programs, folder):
        self.programs, self.folder = Path(programs), Path(folder)
        self.cloud_file = self.folder / "cloud.json"
        self.port = 0  # any, until the first sandbox has chosen one
        self.environment = os.environ | {
            "HOME": str(self.folder), "LOCKBOX_ACCESS_TOKEN": "any", "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8",
            "QT_LOGGING_RULES": "qt.qpa.*=false"}
        for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            self.environment.pop(variable, None)

    def start(self, program, *arguments, **options):
        return subprocess.Popen([self.programs / program, *arguments], env=self.environment, text=True,
                                stdin=subprocess.DEVNULL, **options)

    def start_sandbox(self):
        """Returns the running sandbox once it has said where it listens: at the same port each time."""
        sandbox = self.start("lockbox-sandbox", "--state", str(self.folder / "state.sqlite"), "--port", str(self.port),
                             stdout=subprocess.PIPE)
        ready = sandbox.stdout.readline()
        if not ready:
            raise AssertionError(f"the sandbox ended with {sandbox.wait(DEADLINE)} instead of starting")
        self.cloud_file.write_text(ready, encoding="utf-8")
        self.port = urlsplit(json.loads(ready)["arm"]).port
        return sandbox

    def control(self, *arguments):
        return self.start("lockboxctl", *arguments, "--cloud-file", str(self.cloud_file),
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def requests(self):
        """What `lockboxctl list --json` says, by request id."""
        listing = self.control("list", "--json")
        output, _ = listing.communicate(timeout=DEADLINE)
        if listing.returncode != 0:
            raise AssertionError(f"lockboxctl list ended with {listing.returncode}")
        return {row["requestId"]: row for row in json.loads(output)}


def kill(process):
    process.kill()
    process.wait(DEADLINE)


def kill_during_decision(bench, chance, approved):
    """Approves a request while sandbox or lockboxctl is killed; what was confirmed must still stand afterwards."""
    sandbox = bench.start_sandbox()
    before = bench.requests()
    decidable = sorted(key for key, row in before.items() if row["decidable"])
    if decidable:
        decision = bench.control("approve", decidable[0], "--reason", "random kills", "--yes")
        time.sleep(chance.uniform(0, 0.5))
        kill(chance.choice((sandbox, decision)))
    kill(sandbox)

    sandbox = bench.start_sandbox()
    # A decision that was sent is read again until the service, which is back, reports its outcome.
    if decidable and decision.wait(DEADLINE) == 0:
        approved.add(decidable[0])
    after = bench.requests()
    kill(sandbox)
    missing = set(before) - set(after)
    undone = {key for key in approved if after[key]["status"] not in DECIDED}
    if missing or undone:
        raise AssertionError(f"after a kill {sorted(missing)} are missing and {sorted(undone)} are no longer approved")


def kill_console(bench, chance):
    """Kills the console at any moment of its start, then expects a whole run of it."""
    console = bench.start("lockbox-console", "--sandbox", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(chance.uniform(0, 2))
    kill(console)
    tour = bench.start("lockbox-console", "--sandbox", "--pictures", str(bench.folder / "pictures"),
                       stdout=subprocess.DEVNULL)
    if tour.wait(DEADLINE) != 0:
        raise AssertionError(f"after a kill the console ended with {tour.returncode}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    options = parser.parse_args()
    print(f"random kills for {options.seconds:g} s with --seed {options.seed}", flush=True)
    chance, approved, rounds = random.Random(options.seed), set(), 0
    end = time.monotonic() + options.seconds
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(options.programs, folder)
        while time.monotonic() < end or rounds == 0:
            kill_during_decision(bench, chance, approved)
            kill_console(bench, chance)
            rounds += 1
    print(f"{rounds} rounds, {len(approved)} approvals confirmed, none lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
