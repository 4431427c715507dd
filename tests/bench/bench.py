#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""./dev bench: measures the kiosk against its limits and prints one table.

Ratios only compare what was measured in the same run, in turns, on the same machine and disk. Start and memory
are taken from outside, in the same way for all: on a display of our own, with Qt's software renderer.
Ends with 1 when a limit is missed or a row could not be measured."""

import argparse
import os
import re
import shutil
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass

from processes import Program, samples_of
from screen import HEIGHT, WIDTH, Screen

HERE = os.path.dirname(os.path.abspath(__file__))
SETTLE = 2  # seconds between the last frame and weighing
ROUNDS = 9


@dataclass
class Row:
    """One line of the table. `ok` is None where nothing was measured."""
    measure: str
    limit: str
    value: str = "not measured"
    against: str = ""
    ratio: str = ""
    ok: bool | None = None
    needed: bool = True  # whether it counts when it was not measured

    def cells(self):
        ok = {True: "yes", False: "NO", None: "-"}[self.ok]
        return [self.measure, self.value, self.against, self.ratio, self.limit, ok]


def compared(measure, ours, other, theirs, unit, at_most=None, at_least=None):
    """A row with the ratio of two medians, or an unmeasured one without samples."""
    row = Row(measure, f"≤ {at_most:.2f}×" if at_most else f"≥ {at_least:.2f}×", against=other)
    if ours and theirs:
        value, reference = statistics.median(ours), statistics.median(theirs)
        ratio = value / reference
        row.value, row.against, row.ratio = f"{value:.4g} {unit}", f"{other} {reference:.4g} {unit}", f"{ratio:.2f}×"
        row.ok = ratio <= at_most if at_most else ratio >= at_least
    return row


def limited(measure, samples, at_most):
    """A row with the 95th percentile of milliseconds, or an unmeasured one without samples."""
    row = Row(measure, f"≤ {at_most} ms", against="absolute")
    if samples:
        p95 = sorted(samples)[-(-len(samples) * 95 // 100) - 1]
        row.value, row.ok = f"{p95:.4g} ms", p95 <= at_most
    return row


class Colours(dict):
    """The colours of qml/Theme/Theme.qml by name: how a screen is recognised from outside."""

    def __init__(self):
        with open(os.path.join(HERE, "../../qml/Theme/Theme.qml"), encoding="utf-8") as theme:
            super().__init__(re.findall(r'property color (\w+): "(#[0-9A-Fa-f]{6})"', theme.read()))


def go_home(screen, colours):
    """Touches its way from the first screen to the one where all four topics are."""
    def at_home():
        return screen.shows([colours[topic] for topic in ("work", "childcare", "rules", "programmes")]) \
            and not screen.corners_are(colours["work"])

    screen.touch(WIDTH // 2, HEIGHT // 3)
    time.sleep(1)
    for y in range(HEIGHT // 5, HEIGHT * 4 // 5, HEIGHT // 6):
        for x in range(WIDTH // 8, WIDTH, WIDTH // 8):
            screen.touch(x, y)
            time.sleep(1)
            if at_home():
                return
    raise RuntimeError("the kiosk does not come to its home screen")


def start_and_memory(build, pack):
    """Rows for start and memory, beside a bare window and beside Chromium."""
    colours = Colours()
    chromium = shutil.which("chromium")
    with Screen() as screen, tempfile.TemporaryDirectory(prefix="stapsteen-bench-") as folder:
        kiosk = [f"{build}/bin/stapsteen", "--data", f"{folder}/kiosk", "--content", pack, "--size",
                 f"{WIDTH}x{HEIGHT}"]
        browser = [chromium, "--kiosk", f"--user-data-dir={folder}/chromium", "--no-first-run", "--disable-gpu",
                   f"--window-size={WIDTH},{HEIGHT}", "--window-position=0,0", "--password-store=basic",
                   *(["--no-sandbox"] if os.geteuid() == 0 else []), f"file://{HERE}/attract.html"]
        start = {"bare": [], "kiosk": [], "chromium": []}
        memory = {"bare": [], "kiosk": [], "chromium": []}

        def measure(name, command, says_so, then=lambda: None, environment=None):
            with Program(screen, command, environment) as program:
                start[name].append(program.milliseconds_to_frame(colours["paper"], says_so))
                then()
                time.sleep(SETTLE)
                memory[name].append(program.proportional_mib())

        def in_turn():
            measure("bare", [f"{build}/tests/bench/bare/bench_bare"], True)
            measure("kiosk", kiosk, True, lambda: go_home(screen, colours), {"STAPSTEEN_BENCH_START": "1"})
            if chromium:
                measure("chromium", browser, False)

        in_turn()  # makes profiles and fills the page cache; does not count
        for samples in (*start.values(), *memory.values()):
            samples.clear()
        for number in range(ROUNDS):
            say(f"start and memory, round {number + 1} of {ROUNDS}")
            in_turn()

    yield compared("start to first interactive frame", start["kiosk"], "bare window", start["bare"], "ms", 3.0)
    yield compared("memory (PSS) on the home screen", memory["kiosk"], "bare window", memory["bare"], "MiB", 2.5)
    browser_rows = [
        compared("start to first interactive frame", start["kiosk"], "Chromium", start["chromium"], "ms", 0.25),
        compared("memory (PSS) on the home screen", memory["kiosk"], "Chromium", memory["chromium"], "MiB", 0.4)]
    for row in browser_rows:
        row.needed = bool(chromium)
        yield row


def unmeasured_start_and_memory():
    for other, start, memory in (("bare window", 3.0, 2.5), ("Chromium", 0.25, 0.4)):
        yield compared("start to first interactive frame", [], other, [], "ms", start)
        yield compared("memory (PSS) on the home screen", [], other, [], "MiB", memory)


def samples_if_built(program, *arguments):
    if not os.access(program, os.X_OK):
        return {}
    say(os.path.basename(program))
    return samples_of([program, *arguments])


def rows(build, pack):
    try:
        yield from list(start_and_memory(build, pack))
    except (OSError, RuntimeError) as problem:
        say(f"start and memory: {problem}")
        yield from unmeasured_start_and_memory()

    touch = samples_if_built(f"{build}/tests/bench/bench_touch", pack)
    yield limited("touch to next screen's frame, p95", touch.get("touch-to-frame"), 50)
    yield limited("language switch, p95", touch.get("language-switch"), 100)
    yield limited("touch to first sample, p95", touch.get("touch-to-sample"), 40)

    saved = samples_if_built(f"{build}/tests/bench/bench_saved", f"{build}/bench")
    yield compared("“saved” requests a second", saved.get("saved"), "bare commits", saved.get("bare"), "/s",
                   at_least=0.7)
    packs = samples_if_built(f"{build}/tests/bench/bench_packs", f"{build}/bench/packs")
    yield compared("opening 100,000 cards", packs.get("large"), "100 cards", packs.get("small"), "ms", 1.3)
    for language, letters in (("nl", "Latin"), ("ar", "Arabic"), ("ti", "Ethiopic")):
        yield limited(f"search of 300,000 lines, {letters}: a letter tapped, p95", packs.get(f"tap-{language}"), 10)
        yield limited(f"search of 300,000 lines, {letters}: before the first tap, p95",
                      packs.get(f"empty-{language}"), 10)
        yield limited(f"search of 300,000 lines, {letters}: a group of 100,000 cards, p95",
                      packs.get(f"group-{language}"), 10)


def say(text):
    print(text, file=sys.stderr, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", help="the build folder")
    parser.add_argument("pack", help="the content pack the kiosk shows")
    arguments = parser.parse_args()
    build = os.path.abspath(arguments.build)
    os.makedirs(f"{build}/bench", exist_ok=True)

    table = list(rows(build, os.path.abspath(arguments.pack)))
    lines = [["measure", "value", "against", "ratio", "limit", "ok"], *(row.cells() for row in table)]
    widths = [max(map(len, column)) for column in zip(*lines)]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())
    missed = [row for row in table if row.ok is False or (row.ok is None and row.needed)]
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
