# SPDX-License-Identifier: EUPL-1.2
"""Kills a kiosk at its i-th write or socket call, starts it again, and looks what became of what it had saved:
each request is at the intake exactly once.

    crash_kiosk.py KILLPOINT DRIVER INTAKE [KILLS]

Without KILLS some seconds: a few points of each kind of life. With it at least so many kills: every point of a
kiosk that is enrolled, and of kiosks that save and send one request, two, three, four, and again.
"""

import os
import pathlib
import random
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile

REACH_US = '{"name": "Werkplein", "address": [], "phone": "", "hours": []}'
PATIENCE = 60  # seconds for one life; it takes a fraction of one
SLICE = 24  # kills where nobody asked for a number


class Intake:
    def __init__(self, program, folder):
        self.program, self.folder, self.data = program, folder, folder / "data"
        (folder / "reach-us.json").write_text(REACH_US)
        self.process = subprocess.Popen(
            [program, "serve", "--data", self.data, "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.url = re.fullmatch(r"listening on (http://\S+)\n", self.process.stdout.readline())[1]

    def enrolment(self):
        file = self.folder / "enrolment.json"
        subprocess.run([self.program, "enrol", "--data", self.data, "--municipality", "Den Haag", "--centre", "Yasmin",
                        "--url", self.url, "--reach-us", self.folder / "reach-us.json", "--out", file], check=True)
        return file

    def requests(self):
        """The ids of all requests here, each as often as it is stored."""
        with sqlite3.connect(f"file:{self.data}/intake.db?mode=ro", uri=True) as database:
            return [row[0] for row in database.execute("SELECT id FROM request")]

    def end(self):
        self.process.terminate()
        self.process.wait(20)


class Kiosk:
    """One folder of a kiosk, and the driver that lives in it."""

    def __init__(self, driver, killpoint, folder):
        self.driver, self.killpoint, self.folder = driver, killpoint, folder
        self.count_file = folder.parent / "count"

    def live(self, *arguments, kill_at=None):
        """Runs to the end, or to the kill_at-th point. What it said, and whether it was killed."""
        environment = dict(os.environ)
        if kill_at is not None:
            environment.update(LD_PRELOAD=str(self.killpoint), STAPSTEEN_KILL_AT=str(kill_at),
                               STAPSTEEN_KILL_COUNT=str(self.count_file))
        ended = subprocess.run([self.driver, self.folder, *map(str, arguments)], env=environment, text=True,
                               stdout=subprocess.PIPE, timeout=PATIENCE)
        lines = [line.split() for line in ended.stdout.splitlines()]
        was_killed = ended.returncode == -9
        assert was_killed or ended.returncode == 0, f"ended with {ended.returncode}: {ended.stdout}"
        return lines, was_killed

    def points(self):
        """How many points the last life passed."""
        return struct.unpack("=Q", self.count_file.read_bytes())[0]


class Matrix:
    def __init__(self, killpoint, driver, program, folder):
        self.killpoint, self.driver, self.folder = killpoint, driver, folder
        self.intake = Intake(program, folder)
        self.kills = 0
        self.saved = set()  # every request a screen would have called saved
        self.enrolled = folder / "enrolled"
        self.kiosk(self.enrolled).live("enrol", self.intake.enrolment())

    def kiosk(self, folder):
        folder.mkdir(exist_ok=True)
        return Kiosk(self.driver, self.killpoint, folder)

    def fresh(self):
        """A kiosk that is enrolled and has nothing in its outbox."""
        folder = self.folder / "kiosk"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.enrolled, folder)
        return self.kiosk(folder)

    def sending(self, number, at):
        """A kiosk that saves and sends, killed at a point, started again. Whether that point came."""
        kiosk = self.fresh()
        lines, was_killed = kiosk.live("live", number, kill_at=at)
        saved = {line[1] for line in lines if line[0] == "saved"}
        settled = [line[1] for line in lines if line[0] == "settled"]
        if was_killed:
            self.kills += 1
            lines, _ = kiosk.live("live", 0)
            settled += [line[1] for line in lines if line[0] == "settled"]
        # Settled twice is one that was killed between noting and saying so; the intake holds it once, see check().
        assert set(settled) >= saved or was_killed, (at, saved, settled)
        self.saved |= saved
        return was_killed

    def enrolling(self, at):
        """A kiosk killed while it is enrolled, enrolled again with the same file. Whether that point came."""
        folder = self.folder / "new"
        shutil.rmtree(folder, ignore_errors=True)
        kiosk, file = self.kiosk(folder), self.intake.enrolment()
        _, was_killed = kiosk.live("enrol", file, kill_at=at)
        if was_killed:
            self.kills += 1
            kiosk.live("enrol", file)  # the token is spent on this very kiosk, or not at all
        lines, _ = kiosk.live("live", 1)
        self.saved |= {line[1] for line in lines if line[0] == "saved"}
        return was_killed

    def all_points(self, life):
        """Every point of a life, until one is no longer reached."""
        at = 1
        while life(at):
            at += 1
        return at - 1

    def count(self, life, kiosk_folder):
        """How many points a life has that nobody ends."""
        life(0)
        return Kiosk(self.driver, self.killpoint, self.folder / kiosk_folder).points()

    def check(self):
        stored = self.intake.requests()
        lost = self.saved - set(stored)
        doubled = len(stored) - len(set(stored))
        print(f"{self.kills} kills, {len(self.saved)} requests saved, {len(stored)} stored, {len(lost)} lost, "
              f"{doubled} doubled", flush=True)
        assert not lost, sorted(lost)[:5]
        assert not doubled


def some_points(matrix, kills):
    """Spread over each life, starting anywhere, so that other runs meet other points."""
    for life, folder, share in ((lambda at: matrix.sending(2, at), "kiosk", 2), (matrix.enrolling, "new", 1)):
        points = matrix.count(life, folder)
        wanted = kills * share // 3
        first = random.randrange(points)
        for i in range(wanted):
            life((first + i * points // wanted) % points + 1)


def every_point(matrix, kills):
    number = 1
    while matrix.kills < kills:
        points = matrix.all_points(lambda at: matrix.sending(number, at))
        print(f"{number} requests: killed at each of {points} points", flush=True)
        if number == 1:
            points = matrix.all_points(matrix.enrolling)
            print(f"enrolment: killed at each of {points} points", flush=True)
        matrix.check()
        number = number % 4 + 1


def main(killpoint, driver, intake, kills=None):
    seed = int(os.environ.get("STAPSTEEN_SEED", random.randrange(1_000_000)))
    random.seed(seed)
    print(f"STAPSTEEN_SEED={seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        matrix = Matrix(pathlib.Path(killpoint), driver, intake, pathlib.Path(folder))
        try:
            if kills:
                every_point(matrix, int(kills))
            else:
                some_points(matrix, SLICE)
            matrix.check()
            assert matrix.kills > 0
        finally:
            matrix.intake.end()


if __name__ == "__main__":
    main(*sys.argv[1:])
