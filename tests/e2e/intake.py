# SPDX-License-Identifier: EUPL-1.2
"""The real intake, which may be away for a while."""

import json
import pathlib
import re
import subprocess
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1] / "desk"))
import totp  # noqa: E402

ACCOUNT, PASSWORD = "fatima", "een lang wachtwoord"
REACH_US = {"name": "Werkplein", "address": ["Spui 70", "2511 BT Den Haag"], "phone": "070 353 30 00",
            "hours": [{"days": [1, 2, 3, 4, 5], "open": "09:00", "close": "17:00"}]}


class Intake:
    def __init__(self, program, folder):
        self._program, self._folder = program, folder
        self._data = folder / "data"
        self._process = None
        self._listen = "127.0.0.1:0"
        folder.mkdir()
        (folder / "password").write_text(PASSWORD + "\n")
        (folder / "reach-us.json").write_text(json.dumps(REACH_US))
        (folder / "totp").write_text(totp.SECRET + "\n")
        self._run("account", "add", ACCOUNT, "--password-file", folder / "password", "--totp-file", folder / "totp")

    def start(self):
        with open(self._folder / "log", "ab") as log:
            self._process = subprocess.Popen(
                [self._program, "serve", "--data", self._data, "--listen", self._listen],
                stdout=subprocess.PIPE, stderr=log, text=True)
        self.url = re.fullmatch(r"listening on (http://\S+)\n", self._process.stdout.readline())[1]
        # Where kiosks look for it from now on.
        self._listen = self.url.removeprefix("http://")

    def end(self):
        if self._process:
            self._process.terminate()
            self._process.wait(20)
            self._process.stdout.close()
            self._process = None

    def enrolment(self):
        """A file that enrols one kiosk."""
        file = self._folder / "enrolment.json"
        self._run("enrol", "--municipality", "Den Haag", "--centre", "Yasmin", "--url", self.url,
                  "--reach-us", self._folder / "reach-us.json", "--out", file)
        return file

    def _run(self, *arguments):
        subprocess.run([self._program, *arguments, "--data", self._data], check=True)
