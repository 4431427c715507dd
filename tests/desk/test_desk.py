# SPDX-License-Identifier: EUPL-1.2
"""The desk as somebody at the municipality meets it: a real intake, a real Chromium.

test_desk.py INTAKE FILE_REQUEST [SCREENSHOT_FOLDER]
"""

import json
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import unittest

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support import expected_conditions as expect
from selenium.webdriver.support.ui import WebDriverWait

from chromium import chromium

INTAKE, FILE_REQUEST = sys.argv[1:3]
SCREENSHOTS = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None

PASSWORD = "een lang wachtwoord"
XSS = "<script>document.title='hacked'</script><img src=x onerror=\"document.title='hacked'\">"
REACH_US = {"name": "Werkplein", "address": ["Spui 70"], "phone": "070 353 30 00", "hours": []}
REQUEST = {
    "version": 1, "name": "Amina", "channel": "call", "address": "0612345678",
    "about": [{"card": "pay", "topic": "work", "title": "Wat verdien ik?"},
              {"card": "cost", "topic": "childcare", "title": "Wat kost kinderopvang?"}],
    "language": "ar", "times": ["morning"], "answerer": "only-me", "voicemail": False,
    "preferWoman": True, "centre": "Yasmin",
}
REQUESTS = [
    REQUEST,
    REQUEST | {"name": XSS[:80], "centre": XSS, "language": "tr",
               "about": [{"card": XSS[:80], "topic": XSS[:40], "title": XSS}]},
    REQUEST | {"name": "", "channel": "text-message", "language": "ti", "about": [], "times": []},
    REQUEST | {"channel": "email", "address": "olena@example.nl", "name": "Olena", "language": "uk"},
]


class Desk(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # Cleaned up also when something below fails, last in first out.
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.data = cls.folder / "data"
        (cls.folder / "password").write_text(PASSWORD + "\n")
        (cls.folder / "reach-us.json").write_text(json.dumps(REACH_US))
        subprocess.run([INTAKE, "account", "add", "fatima", "--data", cls.data,
                        "--password-file", cls.folder / "password"], check=True)

        log = open(cls.folder / "access.log", "wb")
        cls.addClassCleanup(log.close)
        cls.intake = subprocess.Popen([INTAKE, "serve", "--data", cls.data, "--listen", "127.0.0.1:0"],
                                      stdout=subprocess.PIPE, stderr=log, text=True)
        cls.addClassCleanup(cls.end_intake)
        cls.url = re.fullmatch(r"listening on (http://\S+)\n", cls.intake.stdout.readline())[1]

        subprocess.run([INTAKE, "enrol", "--data", cls.data, "--municipality", "Den Haag", "--centre", "Yasmin",
                        "--url", cls.url, "--reach-us", cls.folder / "reach-us.json",
                        "--out", cls.folder / "enrolment.json"], check=True)
        filed = subprocess.run([FILE_REQUEST, cls.folder / "enrolment.json"], input=json.dumps(REQUESTS),
                               stdout=subprocess.PIPE, text=True, check=True)
        cls.ids = filed.stdout.split()

        cls.browser = chromium(cls.folder / "profile")
        cls.addClassCleanup(cls.browser.quit)

    @classmethod
    def end_intake(cls):
        cls.intake.kill()
        cls.intake.wait()
        cls.intake.stdout.close()

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

    def press(self, css):
        """Presses something that leads to another page, and waits for it."""
        pressed = self.one(css)
        pressed.click()
        WebDriverWait(self.browser, 20).until(expect.staleness_of(pressed))

    def log_in(self):
        self.open("/desk")
        self.one("input[name=name]").send_keys("fatima")
        self.one("input[name=password]").send_keys(PASSWORD)
        self.press("button")

    def path(self):
        return self.browser.current_url.removeprefix(self.url)

    def shoot(self, name):
        """For looking at; only where somebody asked for pictures."""
        if not SCREENSHOTS:
            return
        for width, height in ((1280, 800), (390, 844)):
            self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
                "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500})
            whole = self.browser.execute_script("return document.documentElement.scrollHeight")
            self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
                "width": width, "height": max(height, whole), "deviceScaleFactor": 1, "mobile": width < 500})
            self.browser.save_screenshot(str(SCREENSHOTS / f"desk-{name}-{width}.png"))
        self.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})

    # What must hold.

    def test_whole_way(self):
        self.open("/desk/requests")
        self.assertEqual(self.path(), "/desk/login")
        self.shoot("login")
        self.one("input[name=name]").send_keys("fatima")
        self.one("input[name=password]").send_keys("fout", Keys.ENTER)
        WebDriverWait(self.browser, 20).until(lambda browser: self.all(".notice"))
        self.shoot("login-wrong")
        self.log_in()
        self.assertEqual(self.path(), "/desk/requests")

        # Oldest first; language and subject, but neither name nor number.
        links = [link.get_attribute("href").removeprefix(self.url) for link in self.all("tbody a")]
        self.assertEqual(links[0], f"/desk/requests/{self.ids[0]}")
        self.assertEqual(len(links), len(self.ids))
        self.assertIn("Arabisch", self.text())
        self.assertIn("Wat verdien ik?", self.text())
        self.assertNotIn("Amina", self.browser.page_source)
        self.assertNotIn("0612345678", self.browser.page_source)
        self.shoot("list")

        self.press("tbody a")
        self.assertEqual(self.path(), f"/desk/requests/{self.ids[0]}")
        self.shoot("request")
        wishes, person = self.one("section.wishes"), self.one("section.person")
        self.assertGreater(person.location["y"], wishes.location["y"] + wishes.size["height"] - 1)
        self.assertIn("Spreek niets in", wishes.text)
        self.assertIn("ochtends", wishes.text)
        self.assertIn("liever met een vrouw", wishes.text)
        self.assertNotIn("0612345678", wishes.text)
        self.assertIn("Amina", person.text)
        self.assertIn("0612345678", person.text)
        text = self.text()
        self.assertLess(text.index("Alleen zijzelf"), text.index("0612345678"))

        self.press(".handling button")
        self.assertIn("Afgehandeld door fatima", self.text())
        self.shoot("request-done")
        self.press(".back a")
        self.assertEqual(len(self.all("tbody a")), 1)
        self.assertIn("Afgehandeld", self.one("tbody").text)
        self.shoot("list-done")
        self.press("tbody a")
        self.press(".handling button")
        self.assertNotIn("Afgehandeld door", self.text())

        self.press("header form button")
        self.assertEqual(self.path(), "/desk/login")
        for path in ("/desk/requests", f"/desk/requests/{self.ids[0]}"):
            self.open(path)
            self.assertEqual(self.path(), "/desk/login")
            self.assertNotIn("Amina", self.browser.page_source)

    def test_what_she_typed_stays_text(self):
        self.log_in()
        for path in ("/desk/requests", f"/desk/requests/{self.ids[1]}"):
            self.open(path)
            self.assertNotIn("hacked", self.browser.title)
            self.assertEqual(self.all("main img, main script"), [])
            self.assertIn(XSS, self.text())
        self.assertIn(XSS[:80], self.one(".person").text)

    def test_no_script_would_run_even_in_the_page(self):
        # The policy holds also where escaping would fail one day: markup put into the page does nothing.
        self.log_in()
        self.browser.execute_script(
            "const bad = document.createElement('script'); bad.textContent = \"document.title = 'hacked'\";"
            "document.body.append(bad);")
        self.assertNotIn("hacked", self.browser.title)

    def test_without_a_number_to_call(self):
        self.log_in()
        self.open(f"/desk/requests/{self.ids[2]}")
        self.assertIn("Niet bellen", self.one(".wishes").text)
        self.assertIn("geen naam", self.one(".person").text)
        self.shoot("request-text")
        self.open(f"/desk/requests/{self.ids[3]}")
        self.assertIn("Alleen een e-mail", self.one(".wishes").text)
        self.assertIn("olena@example.nl", self.one(".person").text)

    def test_keyboard_reaches_everything(self):
        self.log_in()
        self.open("/desk/requests")
        wanted = len(self.all("a, button"))
        seen = set()
        for _ in range(wanted):
            self.browser.switch_to.active_element.send_keys(Keys.TAB)
            focused = self.browser.switch_to.active_element
            self.assertEqual(self.browser.execute_script(
                "return getComputedStyle(document.activeElement).outlineStyle"), "solid")
            seen.add(focused.id)
        self.assertEqual(len(seen), wanted)

    def test_fits_a_phone(self):
        self.log_in()
        for path in ("/desk/requests", f"/desk/requests/{self.ids[1]}"):
            self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
                "width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True})
            self.open(path)
            self.assertLessEqual(self.browser.execute_script("return document.documentElement.scrollWidth"), 390)
        self.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})

    def test_text_stands_out_from_its_ground(self):
        self.log_in()
        for path in ("/desk/requests", f"/desk/requests/{self.ids[0]}"):
            self.open(path)
            for color, ground, text in self.browser.execute_script(COLOURS):
                self.assertGreaterEqual(contrast(color, ground), 4.5, (path, text, color, ground))

    def test_cookie_is_out_of_reach(self):
        self.log_in()
        cookie = self.browser.get_cookie("stapsteen-desk")
        self.assertTrue(cookie["httpOnly"])
        self.assertEqual(cookie["sameSite"], "Strict")
        self.assertEqual(self.browser.execute_script("return document.cookie"), "")

    def test_zz_leaves_no_trace_and_ends_in_order(self):
        self.intake.send_signal(signal.SIGTERM)
        self.assertEqual(self.intake.wait(20), 0)
        log = (self.folder / "access.log").read_text()
        self.assertIn("GET /desk/requests/{id} 200", log)
        self.assertNotIn("127.0.0.1", log)
        for id in self.ids:
            self.assertNotIn(id, log)
        for canary in ("Amina", "0612345678", "Olena", "olena@", "hacked", "verdien", PASSWORD):
            self.assertNotIn(canary, log)
            for file in self.data.iterdir():
                self.assertNotIn(canary.encode(), file.read_bytes(), file)


# The colour of every text on the page, and that of the nearest ground behind it.
COLOURS = """
return [...document.querySelectorAll('body *')].filter(e => [...e.childNodes].some(
    n => n.nodeType === 3 && n.textContent.trim()) && e.offsetParent).map(e => {
  let ground = e;
  while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
  return [getComputedStyle(e).color, getComputedStyle(ground).backgroundColor, e.textContent];
});
"""


def contrast(one, other):
    """WCAG 2.2's contrast ratio of two CSS rgb() colours."""
    def luminance(color):
        channels = [int(part) / 255 for part in re.findall(r"\d+", color)[:3]]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
