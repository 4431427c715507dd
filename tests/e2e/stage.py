# SPDX-License-Identifier: EUPL-1.2
"""A display and a session bus of its own, on which programs can be seen and touched."""

import os
import subprocess
import tempfile


class Stage:
    """Sets DISPLAY and the bus for this process and its children; ends both on close()."""

    def __init__(self, width, height):
        self._runtime = tempfile.TemporaryDirectory(prefix="stage-")
        # For what stands beside the kiosk (the accessibility bus); kiosks get folders of their own.
        os.environ["XDG_RUNTIME_DIR"] = self._runtime.name
        read, write = os.pipe()
        self._display = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            os.environ["DISPLAY"] = ":" + answer.readline().strip()
        self._bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"],
                                     stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()

    def close(self):
        for process in (self._bus, self._display):
            process.terminate()
            process.wait()
        self._bus.stdout.close()
        self._runtime.cleanup()
