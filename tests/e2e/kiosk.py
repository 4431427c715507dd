# SPDX-License-Identifier: EUPL-1.2
"""The real kiosk, with a folder of its own for everything it could write."""

import os
import signal
import stat
import subprocess

from visitor import Visitor

SIZE = (1280, 800)


class Kiosk:
    """A kiosk's life: it may be started, ended and started again; its folder stays."""

    def __init__(self, program, pack, folder, size=SIZE):
        self._program, self._pack, self._size = program, pack, size
        self.folder = folder
        self.data = folder / "data"
        self._process = None
        self.visitor = None
        self._environment = os.environ | {
            "QT_QPA_PLATFORM": "xcb",  # a real window; who runs all tests asks for none
            "QT_QUICK_BACKEND": "software",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
        }
        for variable, name in (("HOME", "home"), ("TMPDIR", "tmp"), ("XDG_RUNTIME_DIR", "run"),
                               ("XDG_CACHE_HOME", "cache"), ("XDG_CONFIG_HOME", "config"),
                               ("XDG_DATA_HOME", "share"), ("XDG_STATE_HOME", "state")):
            place = folder / name
            place.mkdir(parents=True, mode=0o700)
            self._environment[variable] = str(place)
        self.data.mkdir()
        # Nobody is asked whether she is still there because this machine is slow.
        (self.data / "kiosk.ini").write_text("[visit]\nidleSeconds=1800\n")

    def start(self, *options):
        with open(self.folder / "log", "ab") as log:
            self._process = subprocess.Popen(
                [self._program, "--size", "%dx%d" % self._size, "--data", self.data, "--content", self._pack, *options],
                env=self._environment, cwd=self.folder / "home", stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.visitor = Visitor(self._process.pid)
        self.visitor.wait_for("Stapsteen")

    def end(self, how=signal.SIGTERM):
        if self._process:
            self._process.send_signal(how)
            self._process.wait(20)
            self._process = None

    def open_files(self):
        """The files it has open now, deleted ones and memory with a file's form too: (what it calls it, where it can
        be read, written to)."""
        if not self._process:
            return
        folder = f"/proc/{self._process.pid}"
        for number in os.listdir(f"{folder}/fd"):
            where = f"{folder}/fd/{number}"
            if stat.S_ISREG(os.stat(where).st_mode):
                with open(f"{folder}/fdinfo/{number}") as info:
                    flags = int(next(line for line in info if line.startswith("flags:")).split()[1], 8)
                yield os.readlink(where), where, bool(flags & (os.O_WRONLY | os.O_RDWR))
