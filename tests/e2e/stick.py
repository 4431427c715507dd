# SPDX-License-Identifier: EUPL-1.2
"""A USB stick, plugged in where the kiosk looks for one, and where nobody else sees it."""

import os
import pathlib
import subprocess
import sys

INSIDE = "STAPSTEEN_STICK_INSIDE"


def come_inside():
    """Starts this program again where it may mount, in a namespace of its own. Where it may not, the test fails;
    it is skipped (77) for who knows so and sets STAPSTEEN_MAY_SKIP=1."""
    if INSIDE in os.environ:
        return
    unshare = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--mount", "--map-root-user"]
    if subprocess.run([*unshare, "mount", "-t", "tmpfs", "media", "/media"], capture_output=True).returncode != 0:
        print("Nobody may plug in a stick here: mount in a namespace of its own is refused. "
              "STAPSTEEN_MAY_SKIP=1 skips the test.")
        sys.exit(77 if "STAPSTEEN_MAY_SKIP" in os.environ else 1)
    os.environ[INSIDE] = "yes"
    os.execvp("unshare", [*unshare, sys.executable, *sys.argv])


class Stick:
    """`folder` is what somebody sees who puts files on it."""

    def __init__(self, contents):
        contents.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "media", "/media"], check=True)
        self.folder = pathlib.Path("/media/staff/STAPSTEEN")
        self.folder.mkdir(parents=True)
        subprocess.run(["mount", "--bind", contents, self.folder], check=True)

    def pull_out(self):
        subprocess.run(["umount", self.folder], check=True)
        subprocess.run(["umount", "/media"], check=True)
