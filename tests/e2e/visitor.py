# SPDX-License-Identifier: EUPL-1.2
"""The woman at the kiosk: sees what a screen reader sees, touches what she sees.

Things are found by their accessible names through AT-SPI and touched by the X server, where they are.
"""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402
from gi.repository import GLib  # noqa: E402

PATIENCE = 60  # seconds; a busy machine is slow, a missing thing stays missing


class NotThere(AssertionError):
    pass


def until(found, what, patience=PATIENCE):
    """Asks `found` again and again until it answers something true, which is returned."""
    deadline = time.monotonic() + patience
    while True:
        answer = found()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise NotThere(what() if callable(what) else what)
        time.sleep(0.05)


class Visitor:
    """Looks at the one program with process id `pid`."""

    def __init__(self, pid):
        self._pid = pid

    # What she sees.

    def things(self):
        """Everything on the screen now: (name, role, box, accessible)."""
        seen = []
        try:
            program = self._program()
            if program:
                self._collect(program, seen)
        except GLib.Error:
            pass  # it changed while we looked; whoever asked looks again
        return seen

    def names(self):
        return [name for name, role, box, thing in self.things()]

    def sees(self, name):
        return name in self.names()

    def wait_for(self, name):
        return until(lambda: self._find(name), lambda: f"'{name}' is not there, but {self.names()}")

    def wait_gone(self, name):
        until(lambda: not self.sees(name), f"'{name}' stays")

    def read(self, role):
        """The names of all things of one role, such as 'heading'."""
        return [name for name, its_role, box, thing in self.things() if its_role == role]

    def field(self):
        """What stands in the field she types in; None where there is none."""
        for name, role, box, thing in self.things():
            if thing.get_state_set().contains(Atspi.StateType.EDITABLE):
                return Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing))
        return None

    # What she does.

    def tap(self, name):
        """Touches the middle of what has that name, once it stands still."""
        def still():
            first = self._find(name)
            time.sleep(0.05)
            return first if first and first == self._find(name) else None
        x, y, width, height = until(still, lambda: f"'{name}' is not there, but {self.names()}")
        self.touch(x + width // 2, y + height // 2)

    def touch(self, x, y):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)

    def type(self, text):
        """On a keyboard of keys, as a peer educator may plug in."""
        subprocess.run(["xdotool", "type", "--delay", "60", text], check=True)

    # Behind it.

    def _program(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(index)
            if program and program.get_process_id() == self._pid:
                program.set_cache_mask(Atspi.Cache.NONE)
                return program
        return None

    def _find(self, name):
        """Where the first thing of that name is; a tile comes before the speaker button in it."""
        return next((box for its_name, role, box, thing in self.things() if its_name == name), None)

    def _collect(self, parent, seen):
        for index in range(parent.get_child_count()):
            thing = parent.get_child_at_index(index)
            if thing is None:
                continue
            if not thing.get_state_set().contains(Atspi.StateType.SHOWING):
                continue  # nor is what is in it
            box = thing.get_extents(Atspi.CoordType.SCREEN)
            if box.width > 0:
                seen.append((thing.get_name(), thing.get_role_name(), (box.x, box.y, box.width, box.height), thing))
            self._collect(thing, seen)
