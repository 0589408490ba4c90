#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How often the idle console wakes up: context switches of every thread in 20 s, beside an empty sandbox.

The aim is none but those of the poll, which comes about once a minute. Linux: it reads /proc.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path


def switches(pid: int) -> dict[str, tuple[int, int]]:
    """Thread "id name" -> (voluntary, involuntary) context switches so far."""
    found = {}
    for task in Path(f"/proc/{pid}/task").iterdir():
        fields = dict(line.split(":\t", 1) for line in (task / "status").read_text().splitlines() if ":\t" in line)
        found[f"{task.name} {fields['Name']}"] = (
            int(fields["voluntary_ctxt_switches"]), int(fields["nonvoluntary_ctxt_switches"]))
    return found


def processor_seconds(pid: int) -> float:
    # After the name in brackets: field 3 is the state, 14 and 15 are user and system time.
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def calls(control: str) -> int:
    """How often the sandbox was asked: a console that never came through is idle too, but proves nothing."""
    with urllib.request.urlopen(f"{control}/log", timeout=5) as answer:
        return len(json.load(answer)["calls"])


def measure(console: subprocess.Popen, control: str, settle: float, seconds: float) -> None:
    time.sleep(settle)
    asked = calls(control)
    if console.poll() is not None or asked == 0:
        raise RuntimeError(f"the console did not come up: exit code {console.poll()}, {asked} calls")
    before, used = switches(console.pid), processor_seconds(console.pid)
    time.sleep(seconds)
    after, used = switches(console.pid), processor_seconds(console.pid) - used
    print(f"Idle for {seconds:.0f} s, {len(after)} threads, {used * 1000:.0f} ms of processor time:")
    total = 0
    for thread, (voluntary, involuntary) in sorted(after.items()):
        known = before.get(thread, (0, 0))
        own = (voluntary - known[0], involuntary - known[1])
        total += sum(own)
        print(f"  {thread:28} {own[0]:5} voluntary, {own[1]:5} involuntary")
    print(f"  {'together':28} {total:5} switches; {calls(control) - asked} calls of a poll fell into this time")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--settle", type=float, default=10, help="seconds before, for start and first check (10)")
    parser.add_argument("--seconds", type=float, default=20, help="seconds to measure (20)")
    options = parser.parse_args()
    folder = Path(__file__).resolve().parent
    with tempfile.TemporaryDirectory() as home:
        own = {"HOME": home, **{f"XDG_{kind}_HOME": f"{home}/{kind}" for kind in ("CONFIG", "DATA", "CACHE", "STATE")}}
        env = {**os.environ, **own, "LOCKBOX_ACCESS_TOKEN": "idle"}
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
        with subprocess.Popen([folder / "lockbox-sandbox", "--scenario", "empty", "--port", "0"], env=env,
                              stdout=subprocess.PIPE, text=True) as sandbox:
            try:
                cloud = Path(home) / "cloud.json"
                ready = sandbox.stdout.readline()
                cloud.write_text(ready)
                with subprocess.Popen([folder / "lockbox-console", "--cloud-file", str(cloud)], env=env) as console:
                    try:
                        measure(console, json.loads(ready)["control"], options.settle, options.seconds)
                    finally:
                        console.terminate()
            finally:
                sandbox.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main())
