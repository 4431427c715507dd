# SPDX-License-Identifier: EUPL-1.2
"""A display of our own (Xvfb), looked at from outside: what is on it, and when it came there."""

import mmap
import os
import struct
import subprocess
import tempfile

WIDTH, HEIGHT = 1920, 1080


class Screen:
    """Runs from `with` to its end. `environment` makes programs show themselves on it."""

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="stapsteen-bench-")
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", self._folder.name,
             "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            display = number.readline().strip()
        if not display:
            raise RuntimeError("Xvfb does not start")
        self.environment = {
            **{name: value for name, value in os.environ.items() if name not in ("WAYLAND_DISPLAY", "XAUTHORITY")},
            "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"}
        with open(os.path.join(self._folder.name, "Xvfb_screen0"), "rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        # The file is an XWD dump (X11/XWDFile.h): a header of big-endian numbers, a colour table, the pixels.
        header = struct.unpack(">25I", self._memory[:100])
        self._first, self._stride = header[0] + 12 * header[19], header[12]
        return self

    def __exit__(self, *_):
        self._memory.close()
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    def corners_are(self, colour):
        """Whether any corner shows `colour`, "#RRGGBB"; cheap enough to ask every millisecond."""
        wanted = _pixel(colour)
        return any(self._at(x, y) == wanted for x in (8, WIDTH - 8) for y in (8, HEIGHT - 8))

    def shows(self, colours):
        """Whether each of `colours` is anywhere on it."""
        return all(self._has(_pixel(colour)) for colour in colours)

    def touch(self, x, y):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], env=self.environment, check=True)

    def _at(self, x, y):
        start = self._first + y * self._stride + 4 * x
        return self._memory[start:start + 3]

    def _has(self, pixel):
        found = self._memory.find(pixel, self._first)
        while found >= 0 and (found - self._first) % 4:
            found = self._memory.find(pixel, found + 1)
        return found >= 0


def _pixel(colour):
    return bytes.fromhex(colour[1:])[::-1]  # blue comes first
