# SPDX-License-Identifier: EUPL-1.2
"""Kills a kiosk at its i-th write or socket call, starts it again, and looks what became of what it had said: each
request that it called saved is at the intake exactly once, and none that it called taken back is. Nothing she typed or
said is in a file that the kill left behind.

    crash_kiosk.py KILLPOINT DRIVER INTAKE [KILLS]

Each kind of life a kiosk leads (LIVES) is ended at points spread over all of it: without KILLS at a few, which takes
some seconds; with it at every point, or at as many as make KILLS together.
"""

import base64
import datetime
import json
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
# What she typed, and what she said: as it is, and as base64.
CANARIES = (b"Fatma", b"0612345678", b"v" * 24, base64.b64encode(b"v" * 24))
SLICE = 20  # kills where nobody asked for a number


class Intake:
    def __init__(self, program, folder):
        self.program, self.folder, self.data = program, folder, folder / "data"
        (folder / "reach-us.json").write_text(REACH_US)
        self.port = 0
        self.begin()

    def begin(self):
        self.process = subprocess.Popen(
            [self.program, "serve", "--data", self.data, "--listen", f"127.0.0.1:{self.port}"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.url = re.fullmatch(r"listening on (http://\S+)\n", self.process.stdout.readline())[1]
        self.port = int(self.url.rpartition(":")[2])

    def run(self, *arguments):
        subprocess.run([self.program, *arguments, "--data", self.data], check=True, stdout=subprocess.DEVNULL)

    def enrolment(self):
        file = self.folder / "enrolment.json"
        self.run("enrol", "--municipality", "Den Haag", "--centre", "Yasmin", "--url", self.url,
                 "--reach-us", self.folder / "reach-us.json", "--out", file)
        return file

    def taken_in(self, file):
        """Imports a hand-over file; the file with its receipts."""
        self.run("import", file)
        return f"{file}.receipts"

    def database(self):
        return sqlite3.connect(f"{self.data}/intake.db", timeout=20)

    def restored_without(self, ids):
        """As from a backup in which those requests are not."""
        self.end()
        with self.database() as database:
            for each in ids:
                assert database.execute("DELETE FROM request WHERE id = ?", (each,)).rowcount == 1
        self.run("new-epoch")
        self.begin()

    def say_backed_up(self, until):
        """What its next notices tell of backups."""
        with self.database() as database:
            database.execute("DELETE FROM setting WHERE name = 'backed-up-until'")
            if until:
                database.execute("INSERT INTO setting VALUES ('backed-up-until', ?)", (until,))

    def requests(self):
        """All requests here: id, tag, and whether there is anything in it."""
        with self.database() as database:
            return list(database.execute("SELECT id, withdrawal_tag, length(sealed) > 0 FROM request"))

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
        self.files = 0  # that were searched for what is hers
        self.saved = {}  # id of every request a screen would have called saved, by its secret
        self.taken = set()  # secrets of those it would have called taken back
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.enrolled = folder / "enrolled"
        self.kiosk(self.enrolled).live("enrol", self.intake.enrolment())
        self.elsewhere = self.new("elsewhere")

    def kiosk(self, folder):
        folder.mkdir(exist_ok=True)
        return Kiosk(self.driver, self.killpoint, folder)

    def fresh(self):
        """A kiosk that is enrolled and has nothing in its outbox."""
        folder = self.folder / "kiosk"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.enrolled, folder)
        return self.kiosk(folder)

    def new(self, name="new"):
        """One that the intake never saw before: of those it does not count the wrong codes together."""
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        kiosk = self.kiosk(folder)
        kiosk.live("enrol", self.intake.enrolment())
        return kiosk

    def secret(self):
        return random.randbytes(32).hex()

    def live(self, kiosk, *steps, at=None):
        """Lets it live, killed at a point or not, and notes what it said. Whether it was killed."""
        lines, was_killed = kiosk.live("live", *steps, kill_at=at)
        for line in lines:
            if line[0] == "saved" and len(line) == 3:
                self.saved[line[2]] = line[1]
            elif line[0] == "taken" and len(line) == 3:
                self.taken.add(line[2])
        self.kills += was_killed
        if was_killed:
            self.look_for_her(kiosk.folder)
        return was_killed

    def look_for_her(self, folder):
        """Whatever the kill left behind: nothing of hers is in the clear."""
        for file in folder.rglob("*"):
            content = file.read_bytes() if file.is_file() else b""
            assert not any(canary in content for canary in CANARIES), file
            self.files += 1

    def sending(self, number, at):
        kiosk = self.fresh()
        saves = [word for _ in range(number) for word in ("save", self.secret())]
        was_killed = self.live(kiosk, *saves, "send", at=at)
        if was_killed:
            self.live(kiosk, "send")
        return was_killed

    def speaking(self, at):
        kiosk = self.fresh()
        was_killed = self.live(kiosk, "voice", self.secret(), "send", at=at)
        if was_killed:
            self.live(kiosk, "send")
        return was_killed

    def taking_back(self, at):
        """Before it left, after it left, and one that left from another kiosk. Whoever saw no answer tries again."""
        kiosk = self.new()
        here, sent, elsewhere = (self.secret() for _ in range(3))
        self.live(self.elsewhere, "save", elsewhere, "send")
        was_killed = self.live(kiosk, "save", here, "save", sent, "back", here, "send", "back", sent,
                               "back", elsewhere, "send", at=at)
        if was_killed:
            again = [each for each in (here, sent, elsewhere) if each in self.saved and each not in self.taken]
            self.live(kiosk, *(word for each in again for word in ("back", each)), "send")
        return was_killed

    def carrying_out(self, at):
        kiosk = self.fresh()
        was_killed = self.live(kiosk, "save", self.secret(), "save", self.secret(), "out", self.stick, at=at)
        if was_killed:
            self.live(kiosk, "save", self.secret(), "out", self.stick)
        self.live(kiosk, "in", self.intake.taken_in(self.handed_over()), "send")
        return was_killed

    def carrying_in(self, at):
        kiosk = self.fresh()
        self.live(kiosk, "save", self.secret(), "save", self.secret(), "out", self.stick)
        receipts = self.intake.taken_in(self.handed_over())
        was_killed = self.live(kiosk, "in", receipts, "send", at=at)
        if was_killed:
            self.live(kiosk, "in", receipts, "send")
        return was_killed

    def handed_over(self):
        (file,) = self.stick.glob("*.handover")
        return file

    def sending_again(self, at):
        """To an intake that was restored and lacks both."""
        kiosk = self.fresh()
        mine = [self.secret(), self.secret()]
        self.live(kiosk, "save", mine[0], "save", mine[1], "send")
        self.intake.restored_without([self.saved[each] for each in mine])
        was_killed = self.live(kiosk, "send", at=at)
        if was_killed:
            self.live(kiosk, "send")
        return was_killed

    def forgetting(self, at):
        """What is in a backup of the intake."""
        kiosk = self.fresh()
        self.live(kiosk, "save", self.secret(), "save", self.secret(), "send")
        later = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=3)
        self.intake.say_backed_up(later.strftime("%Y-%m-%dT%H:%M:%SZ"))
        was_killed = self.live(kiosk, "send", at=at)
        if was_killed:
            self.live(kiosk, "send")
        self.intake.say_backed_up(None)
        with sqlite3.connect(kiosk.folder / "outbox.sqlite") as outbox:
            assert outbox.execute("SELECT count(*) FROM envelope").fetchone() == (0,), at
        return was_killed

    def signing_anew(self, at):
        """What the kiosk had signed before it was revoked and enrolled again."""
        kiosk = self.new()
        self.live(kiosk, "save", self.secret(), "save", self.secret())
        self.intake.run("kiosk", "revoke", json.loads((kiosk.folder / "kiosk.json").read_text())["kioskId"])
        kiosk.live("enrol", self.intake.enrolment())
        was_killed = self.live(kiosk, "send", at=at)
        if was_killed:
            self.live(kiosk, "send")
        return was_killed

    def enrolling(self, at):
        """Killed while it is enrolled, enrolled again with the same file."""
        folder = self.folder / "new"
        shutil.rmtree(folder, ignore_errors=True)
        kiosk, file = self.kiosk(folder), self.intake.enrolment()
        _, was_killed = kiosk.live("enrol", file, kill_at=at)
        if was_killed:
            self.kills += 1
            kiosk.live("enrol", file)  # the token is spent on this very kiosk, or not at all
        self.live(kiosk, "save", self.secret(), "send")
        return was_killed

    def points(self, life):
        """How many points a life has that nobody ends."""
        life(self, 0)
        return Kiosk(self.driver, self.killpoint, self.folder / "kiosk").points()

    def check(self):
        stored = self.intake.requests()
        present = {row[0] for row in stored if row[2]}
        kept = {id for secret, id in self.saved.items() if secret not in self.taken}
        gone = {id for secret, id in self.saved.items() if secret in self.taken}
        lost, reappeared = kept - present, gone & present
        # By id, and by tag: the same request under two ids would be two.
        doubled = sum(len(stored) - len({row[column] for row in stored}) for column in (0, 1))
        print(f"{self.kills} kills, {len(self.saved)} requests saved, {len(lost)} lost, {doubled} doubled, "
              f"{len(gone)} taken back, {len(reappeared)} reappeared; {self.files} files searched", flush=True)
        assert not lost, sorted(lost)[:5]
        assert not doubled
        assert not reappeared, sorted(reappeared)[:5]


LIVES = {
    "saves and sends one": lambda matrix, at: matrix.sending(1, at),
    "saves and sends three": lambda matrix, at: matrix.sending(3, at),
    "speaks": Matrix.speaking,
    "takes back": Matrix.taking_back,
    "is enrolled": Matrix.enrolling,
    "signs anew": Matrix.signing_anew,
    "sends again": Matrix.sending_again,
    "forgets": Matrix.forgetting,
    "puts on a stick": Matrix.carrying_out,
    "takes receipts in": Matrix.carrying_in,
}


def spread(matrix, kills):
    """Over every life alike, starting anywhere, so that other runs meet other points."""
    while matrix.kills < kills:
        for name, life in LIVES.items():
            points = matrix.points(life)
            wanted = min(points, max(kills // len(LIVES), 1))
            first, before = random.randrange(points), matrix.kills
            for i in range(wanted):
                life(matrix, (first + i * points // wanted) % points + 1)
            print(f"{name}: killed at {matrix.kills - before} of {points} points", flush=True)
        matrix.check()


def main(killpoint, driver, intake, kills=SLICE):
    seed = int(os.environ.get("STAPSTEEN_SEED", random.randrange(1_000_000)))
    random.seed(seed)
    print(f"STAPSTEEN_SEED={seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        matrix = Matrix(pathlib.Path(killpoint), driver, intake, pathlib.Path(folder))
        try:
            spread(matrix, int(kills))
        finally:
            matrix.intake.end()


if __name__ == "__main__":
    main(*sys.argv[1:])
