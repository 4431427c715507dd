# SPDX-License-Identifier: EUPL-1.2
"""An editor's whole round, as media/content/README.md has it: its own commands, taken from the page, on a copy of the
content; the stock minisign; a stick; and the kiosk that takes the new content in.

test_editor_round.py BIN, the folder of stapsteen and stapsteen-pack. Where a picture of the updated kiosk should go:
STAPSTEEN_PICTURES.
"""

import json
import os
import pathlib
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

from stick import Stick, come_inside

BIN = pathlib.Path(sys.argv[1]).resolve()
come_inside()

from stage import Stage  # noqa: E402

SIZE = (1280, 800)
STAGE = Stage(*SIZE)  # before what looks at the display and the bus

from kiosk import Kiosk  # noqa: E402
from visitor import NotThere, Visitor, until  # noqa: E402

ROOT = pathlib.Path(__file__).parents[2]
PAGE = (ROOT / "media/content/README.md").read_text()
PIN = "2580"
OLD, NEW = "Veel soorten werk", "Werk is er in veel soorten"


def setUpModule():
    unittest.addModuleCleanup(STAGE.close)


def round_on_the_page():
    """The commands of the page's round, without what stands behind them for the reader."""
    block = re.search(r"## One round\n.*?```sh\n(.*?)```", PAGE, re.S).group(1)
    return [shlex.split(line, comments=True) for line in block.splitlines()]


def inline_on_the_page(start):
    """The one command between backticks that begins so."""
    return shlex.split(re.search(rf"`({re.escape(start)}[^`]*)`", PAGE).group(1))


def settings_on_the_page():
    return re.search(r"```ini\n(\[content\].*?)```", PAGE, re.S).group(1)


class EditorsRound(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="round-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.desk = self.folder / "desk"  # where the editor works
        for part in ("media/content", "media/pictograms", "media/scenes", "translations"):
            shutil.copytree(ROOT / part, self.desk / part)
        for name in ("home", "run", "tmp"):
            (self.folder / name).mkdir(mode=0o700)
        self.environment = os.environ | {
            "PATH": f"{BIN}:{os.environ['PATH']}", "HOME": str(self.folder / "home"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"), "TMPDIR": str(self.folder / "tmp"),
            "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self.stick = Stick(self.folder / "stick")
        self.addCleanup(self.stick.pull_out)

    def run_at_the_desk(self, command, answer=0):
        done = subprocess.run(command, cwd=self.desk, env=self.environment, capture_output=True, text=True)
        self.assertEqual(done.returncode, answer, f"{shlex.join(command)}\n{done.stdout}{done.stderr}")
        return done.stdout

    # The editor.

    def test_the_round(self):
        self.run_at_the_desk(inline_on_the_page("stapsteen-pack keys"))
        self.run_at_the_desk(["stapsteen-pack", "build", "media/content/base", "-o", "old.pack"])
        commands = round_on_the_page()
        self.assertEqual([command[1] for command in commands],
                         ["preview", "check", "translations", "build", "diff", "sign", "verify"])
        for command in commands:
            if command[1] == "preview":
                self.preview(command)
                self.raise_version("base")
                continue
            said = self.run_at_the_desk(command, answer=1 if command[1] == "diff" else 0)
            if command[1] == "check":
                self.assertIn("Fouten: 0.", said)
                self.assertIn("is veranderd sinds deze vertaling", said)
            elif command[1] == "translations":
                self.assertIn("1 met ander Nederlands", said)
            elif command[1] == "diff":
                self.assertIn(f"was:   {OLD}", said)
                self.assertIn(f"wordt: {NEW}", said)
        self.run_at_the_desk(inline_on_the_page("minisign -V"))
        self.update_over_usb("base.pack", "old.pack", "stapsteen-base")

    def test_the_round_of_a_city_signed_by_minisign(self):
        make = inline_on_the_page("minisign -G")
        self.run_at_the_desk(make + ["-p", "editors.pub", "-s", "editors.key"])
        self.run_at_the_desk(["stapsteen-pack", "build", "media/content/base", "-o", "base-before.pack"])
        self.edit()
        sign = inline_on_the_page("minisign -S")
        for command in round_on_the_page():
            if command[1] in ("preview", "diff"):
                continue  # as in the round of the base
            command = sign if command[1] == "sign" else command
            self.run_at_the_desk([word.replace("media/content/base", "media/content/den-haag")
                                  .replace("base.pack", "den-haag.pack") for word in command])
        self.update_over_usb("den-haag.pack", "base-before.pack", "stapsteen-den-haag")

    def edit(self):
        file = self.desk / "media/content/base/topics/work.json"
        text = file.read_text()
        self.assertIn(OLD, text)
        file.write_text(text.replace(OLD, NEW))

    def raise_version(self, name):
        file = self.desk / f"media/content/{name}/pack.json"
        pack = json.loads(file.read_text())
        pack["version"] += 1
        file.write_text(json.dumps(pack))

    def preview(self, command):
        """Opens the kiosk on the content, writes, saves, looks, and closes the kiosk."""
        tool = subprocess.Popen(command, cwd=self.desk, env=self.environment, start_new_session=True)
        self.addCleanup(tool.kill)
        children = pathlib.Path(f"/proc/{tool.pid}/task/{tool.pid}/children")
        pid = until(lambda: children.read_text().split(), "no kiosk opens")[0]
        she = Visitor(int(pid))
        she.wait_for("Stapsteen")
        self.go_to_work(she)
        she.wait_for(OLD)
        self.edit()
        she.wait_for(NEW)
        os.killpg(tool.pid, signal.SIGINT)  # Ctrl+C reaches both
        self.assertEqual(tool.wait(20), 0)
        self.assertEqual(os.listdir(self.folder / "tmp"), [], "what the kiosk had goes with it")

    # At the kiosk.

    @staticmethod
    def go_to_work(she):
        def begun():
            """The cover after a visit takes no touch; high up, where the languages have nothing to touch."""
            if "Nederlands" in she.names():
                return True
            she.touch(SIZE[0] // 2, 12)
            return False

        until(begun, lambda: f"no visit begins: {she.names()}")
        she.tap("Nederlands")
        she.tap("Werk")

    def update_over_usb(self, pack, pack_before, pack_id):
        kiosk = Kiosk(BIN / "stapsteen", self.desk / pack_before, self.folder / "kiosk", SIZE)
        self.addCleanup(kiosk.end, signal.SIGKILL)
        key = (self.desk / "editors.pub").read_text().splitlines()[1]
        settings = re.sub(r"RWQ\S.*", key, settings_on_the_page()).replace("stapsteen-den-haag", pack_id)
        self.assertIn(f"key={key}\n", settings)
        with open(kiosk.data / "kiosk.ini", "a") as file:
            file.write(settings)
        pin = self.folder / "pin"
        pin.write_text(PIN)
        subprocess.run([BIN / "stapsteen", "--data", kiosk.data, "--set-pin-file", pin], check=True,
                       env=self.environment | {"QT_QPA_PLATFORM": "offscreen"})
        kiosk.start()
        she = kiosk.visitor
        self.go_to_work(she)
        she.wait_for(OLD)
        she.tap("Stop")
        she.wait_gone("Stop")

        shutil.copy(self.desk / pack, self.stick.folder / f"{pack_id}.pack")
        shutil.copy(self.desk / f"{pack}.minisig", self.stick.folder / f"{pack_id}.pack.minisig")
        self.open_staff_corner(she)
        she.tap("Inhoud van USB-stick")
        until(lambda: any(name.startswith("Nieuwe inhoud: Bijgewerkt") for name in she.names()),
              lambda: f"not taken in: {she.names()}")
        self.picture("staff", pack_id)
        she.tap("Sluiten")
        self.go_to_work(she)
        she.wait_for(NEW)
        self.picture("work", pack_id)

    @staticmethod
    def open_staff_corner(she):
        def hold():
            """For as long as it takes; a visit that just ended is covered a moment, and takes no touch."""
            subprocess.run(["xdotool", "mousemove", "20", str(SIZE[1] - 20), "mousedown", "1"], check=True)
            try:
                return until(lambda: she.sees("Pincode voor medewerkers"), "", patience=6)
            except NotThere:
                return False
            finally:
                subprocess.run(["xdotool", "mouseup", "1"], check=True)

        until(hold, lambda: f"no way in: {she.names()}")
        for digit in PIN:
            she.tap(digit)
        she.tap("Open")
        she.wait_for("Voor medewerkers")

    @staticmethod
    def picture(what, pack_id):
        folder = os.environ.get("STAPSTEEN_PICTURES")
        if folder:
            subprocess.run(["import", "-window", "root", f"{folder}/{pack_id}-{what}.png"], check=True)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
