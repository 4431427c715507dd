# SPDX-License-Identifier: EUPL-1.2
"""Programs under measurement: started, timed from outside, weighed and ended."""

import os
import select
import shutil
import subprocess
import tempfile
import time

PAINTED_WITHIN = 30  # seconds


class Program:
    """A program that shows a window, from `with` to its end. It gets a home folder of its own."""

    def __init__(self, screen, command, environment=None):
        self._screen, self._command, self._extra = screen, command, environment or {}

    def __enter__(self):
        self._home = tempfile.mkdtemp(prefix="stapsteen-bench-")
        folders = {name: self._home for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME",
                                                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR")}
        self._started = time.perf_counter()
        self._process = subprocess.Popen(self._command, env={**self._screen.environment, **folders, **self._extra},
                                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return self

    def __exit__(self, *_):
        family = self._family()
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        deadline = time.monotonic() + 10
        while any(os.path.exists(f"/proc/{member}") for member in family) and time.monotonic() < deadline:
            time.sleep(0.05)
        shutil.rmtree(self._home, ignore_errors=True)

    def milliseconds_to_frame(self, colour, says_so):
        """From before exec until its `colour` is on the screen; and, where the program `says_so`, until its
        line "first-frame …" came, whichever is later."""
        output = self._process.stdout
        os.set_blocking(output.fileno(), False)
        said, painted, text = not says_so, False, b""
        while time.perf_counter() - self._started < PAINTED_WITHIN:
            if not said and select.select([output], [], [], 0)[0]:
                text += output.read() or b""
                said = b"first-frame " in text
            painted = painted or self._screen.corners_are(colour)
            if said and painted:
                return (time.perf_counter() - self._started) * 1000
            if self._process.poll() is not None:
                break
            time.sleep(0.001)
        raise RuntimeError(f"{self._command[0]} showed nothing")

    def proportional_mib(self):
        """Memory (PSS) of the program and all it started."""
        return sum(_pss_kib(member) for member in self._family()) / 1024

    def _family(self):
        parents = {}
        for entry in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{entry}/stat", "rb") as stat:
                    parents[int(entry)] = int(stat.read().rpartition(b")")[2].split()[1])
            except (FileNotFoundError, ProcessLookupError):
                pass
        members, grown = {self._process.pid}, True
        while grown:
            more = {child for child, parent in parents.items() if parent in members} - members
            grown = bool(more)
            members |= more
        return members


def _pss_kib(process):
    try:
        with open(f"/proc/{process}/smaps_rollup", encoding="ascii") as rollup:
            return next(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
    except (FileNotFoundError, ProcessLookupError, StopIteration):
        return 0


def samples_of(command):
    """What a measuring program prints, "<name> <number>" a line, as lists by name."""
    values = {}
    for line in subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines():
        name, _, number = line.partition(" ")
        values.setdefault(name, []).append(float(number))
    return values
