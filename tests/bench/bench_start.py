#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time from start to the first painted window: the console beside two bare Qt windows, in turns.

The ratio to the bare window linked to the same libraries is the one that counts (must 1.5, aim 1.2); the ratio to the
unlinked one shows what linking alone costs. Whole processes are timed, from their start to their end right after the
paint; the instructions of user mode (callgrind) do not drift with the load of the machine.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def environment(home: Path) -> dict[str, str]:
    """A home of its own, so that neither side reads or writes the settings of the person who measures."""
    own = {name: str(home / folder) for name, folder in
           {"HOME": "", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache",
            "XDG_STATE_HOME": "state"}.items()}
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ, **own}


def milliseconds(command: list[str], env: dict[str, str]) -> float:
    begin = time.perf_counter()
    subprocess.run(command, env=env, check=True, stderr=subprocess.DEVNULL, timeout=60)
    return (time.perf_counter() - begin) * 1000


def instructions(command: list[str], env: dict[str, str]) -> int | None:
    if not shutil.which("valgrind"):
        return None
    result = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command], env=env,
                            check=True, capture_output=True, text=True, timeout=600)
    collected = re.search(r"Collected\s*:\s*(\d+)", result.stderr)
    return int(collected[1]) if collected else None


def libraries(program: str) -> set[str]:
    listing = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
    return set(re.findall(r"^\s*(\S+) =>", listing, re.MULTILINE))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=21, help="runs of each program (21)")
    parser.add_argument("--no-instructions", action="store_true", help="leave callgrind out")
    options = parser.parse_args()
    folder = Path(__file__).resolve().parent
    linked, plain = "bare window, same libraries", "bare window, Qt Widgets alone"
    programs = {
        "console": [str(folder / "lockbox-console"), "--quit-after-first-paint"],
        linked: [str(folder / "bare_window_linked")],
        plain: [str(folder / "bare_window")],
    }
    if absent := [command[0] for command in programs.values() if not os.access(command[0], os.X_OK)]:
        print(f"Build first: {', '.join(absent)}", file=sys.stderr)
        return 1
    if unlike := libraries(programs["console"][0]) - libraries(programs[linked][0]):
        print(f"Only the console is linked to: {', '.join(sorted(unlike))}")

    times: dict[str, list[float]] = {name: [] for name in programs}
    counts: dict[str, int | None] = {}
    with tempfile.TemporaryDirectory() as home:
        env = environment(Path(home))
        for command in programs.values():  # fills the caches
            milliseconds(command, env)
        for _ in range(options.runs):
            for name, command in programs.items():
                times[name].append(milliseconds(command, env))
        for name, command in programs.items():
            counts[name] = None if options.no_instructions else instructions(command, env)

    print(f"Start to first paint, {options.runs} runs of each in turns ({env['QT_QPA_PLATFORM']}):")
    for name, values in times.items():
        count = counts[name]
        mega = f"{count / 1e6:8.1f} M instructions" if count else ""
        print(f"  {name:32} median {statistics.median(values):7.1f} ms, best {min(values):7.1f} ms  {mega}")
    for other in (linked, plain):
        ratio = statistics.median(times["console"]) / statistics.median(times[other])
        own, theirs = counts["console"], counts[other]
        of_instructions = f", {own / theirs:.2f} x in instructions" if own and theirs else ""
        print(f"  console : {other:32} {ratio:.2f} x{of_instructions}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
