# SPDX-License-Identifier: EUPL-1.2
"""A real intake with people and requests, and a real Chromium in front of it."""

import base64
import itertools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

import totp
from chromium import chromium, is_gone

INTAKE, FILE_REQUEST, AXE = sys.argv[1:4]
SCREENSHOTS = pathlib.Path(sys.argv[4]) if len(sys.argv) > 4 else None

PASSWORD = "een lang wachtwoord"
REACH_US = {"name": "Werkplein", "address": ["Spui 70"], "phone": "070 353 30 00", "hours": []}
VOICE = (pathlib.Path(__file__).parent / "voice.opus").read_bytes()
REQUEST = {
    "version": 1, "name": "Amina", "channel": "call", "address": "0612345678",
    "about": [{"card": "pay", "topic": "work", "title": "Wat verdien ik?"},
              {"card": "cost", "topic": "childcare", "title": "Wat kost kinderopvang?"}],
    "language": "ar", "times": ["morning"], "answerer": "only-me", "voicemail": False, "textMessage": True,
    "codeWord": "appeltaart", "preferWoman": True, "centre": "Yasmin", "voice": None,
}
WITH_VOICE = REQUEST | {"voice": {"format": "opus", "seconds": 3, "data": base64.b64encode(VOICE).decode()}}


class AtTheDesk(unittest.TestCase):
    """One intake and one browser for all tests of a class; each test has people of its own."""

    @classmethod
    def setUpClass(cls):
        # Cleaned up also when something below fails, last in first out.
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.data = cls.folder / "data"
        cls.names = (f"persoon{number}" for number in itertools.count(1))
        (cls.folder / "password").write_text(PASSWORD + "\n")
        (cls.folder / "totp").write_text(totp.SECRET + "\n")
        (cls.folder / "reach-us.json").write_text(json.dumps(REACH_US))
        cls.account("fatima")

        log = open(cls.folder / "access.log", "wb")
        cls.addClassCleanup(log.close)
        cls.intake = subprocess.Popen([INTAKE, "serve", "--data", cls.data, "--listen", "127.0.0.1:0"],
                                      stdout=subprocess.PIPE, stderr=log, text=True)
        cls.addClassCleanup(cls.end_intake)
        cls.url = re.fullmatch(r"listening on (http://\S+)\n", cls.intake.stdout.readline())[1]

        cls.browser = chromium(cls.folder / "profile")
        cls.addClassCleanup(cls.browser.quit)
        cls.browser.set_window_size(1280, 1000)

    @classmethod
    def end_intake(cls):
        cls.intake.kill()
        cls.intake.wait()
        cls.intake.stdout.close()

    @classmethod
    def run_intake(cls, *arguments):
        return subprocess.run([INTAKE, *arguments, "--data", cls.data], check=True, stdout=subprocess.PIPE,
                              text=True).stdout

    @classmethod
    def account(cls, name=None, role="case-manager"):
        """Makes an account with a second factor; gives its name."""
        name = name or next(cls.names)
        cls.run_intake("account", "add", name, "--role", role, "--password-file", cls.folder / "password",
                       "--totp-file", cls.folder / "totp")
        return name

    @classmethod
    def at_a_kiosk(cls, *what, centre="Yasmin", kiosk="Hal", **how):
        """Runs FILE_REQUEST as a kiosk of that name that was just enrolled."""
        enrolment = cls.folder / "enrolment.json"
        cls.run_intake("enrol", "--municipality", "Den Haag", "--centre", centre, "--url", cls.url,
                       "--reach-us", cls.folder / "reach-us.json", "--out", enrolment)
        return subprocess.run([FILE_REQUEST, enrolment, *what], stdout=subprocess.PIPE, text=True, check=True,
                              env=os.environ | {"KIOSK_NAME": kiosk}, **how).stdout

    @classmethod
    def file(cls, *requests):
        """Files requests; gives their ids."""
        return cls.at_a_kiosk(input=json.dumps(requests)).split()

    @classmethod
    def take_back(cls, word):
        """Takes back, at another kiosk, the request that was filed with this word as `takeBack`."""
        cls.at_a_kiosk(word)

    def setUp(self):
        self.browser.delete_all_cookies()

    # What a person does.

    def open(self, path):
        self.browser.get(self.url + path)

    def one(self, css):
        return self.browser.find_element(By.CSS_SELECTOR, css)

    def all(self, css):
        return self.browser.find_elements(By.CSS_SELECTOR, css)

    def text(self):
        return self.one("main").text

    def path(self):
        return self.browser.current_url.removeprefix(self.url)

    def press(self, css):
        """Presses something that leads to another page, and waits for it."""
        self.leave_by(self.one(css), lambda thing: thing.click())

    def press_button(self, words):
        found = [button for button in self.all("button, a.button") if words in button.text]
        self.assertEqual(len(found), 1, f"{len(found)} buttons say {words}")
        self.leave_by(found[0], lambda thing: thing.click())

    def leave_by(self, thing, act):
        page = self.one("html")
        act(thing)
        WebDriverWait(self.browser, 30).until(lambda browser: is_gone(page))

    def choose(self, name, value):
        Select(self.one(f"select[name={name}]")).select_by_value(value)

    def type_password(self, name):
        self.open("/desk")
        self.one("input[name=name]").send_keys(name)
        self.one("input[name=password]").send_keys(PASSWORD)
        self.press("button")

    def log_in(self, name=None):
        """Each name once: no code is good twice."""
        name = name or self.account()
        self.type_password(name)
        self.one("input[name=code]").send_keys(totp.code())
        self.press("button.main")
        return name

    def take(self, request):
        self.open(f"/desk/requests/{request}")
        self.press_button("Neem dit verzoek op mij")

    def shoot(self, name):
        """For looking at; only where somebody asked for pictures."""
        if not SCREENSHOTS:
            return
        for width, height in ((1280, 800), (390, 844)):
            self.show_at(width, height)
            whole = self.browser.execute_script("return document.documentElement.scrollHeight")
            self.show_at(width, max(height, whole))
            self.browser.save_screenshot(str(SCREENSHOTS / f"desk-{name}-{width}.png"))
        self.show_as_before()

    def show_at(self, width, height, scale=1):
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": scale, "mobile": False})

    def show_as_before(self):
        self.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
