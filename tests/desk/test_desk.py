# SPDX-License-Identifier: EUPL-1.2
"""The desk as somebody at the municipality meets it, from logging in to logging out.

test_desk.py INTAKE FILE_REQUEST AXE [SCREENSHOT_FOLDER]
"""

import signal
import sys
import unittest

from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

import totp
from stage import PASSWORD, REQUEST, WITH_VOICE, AtTheDesk

PLAY = """
const audio = document.querySelector('audio'), done = arguments[0];
audio.muted = true;
audio.addEventListener('error', () => done('error ' + audio.error.code));
audio.addEventListener('ended', () => done([audio.readyState, audio.duration]));
audio.play().catch(error => done(String(error)));
"""


class Desk(AtTheDesk):
    def test_whole_way(self):
        request, other = self.file(WITH_VOICE, REQUEST | {"language": "tr", "about": []})
        self.open("/desk/requests")
        self.assertEqual(self.path(), "/desk/login")
        self.shoot("login")
        self.one("input[name=name]").send_keys("fatima")
        self.one("input[name=password]").send_keys("fout", Keys.ENTER)
        WebDriverWait(self.browser, 30).until(lambda browser: self.all(".notice"))
        self.shoot("login-wrong")
        self.type_password("fatima")
        self.assertEqual(self.path(), "/desk/login/code")
        self.shoot("login-code")
        self.one("input[name=code]").send_keys(totp.code())
        self.press("button.main")
        self.assertEqual(self.path(), "/desk/requests")
        self.shoot("list")

        # Find it: language and subject are shown, but neither name nor number.
        self.choose("language", "ar")
        self.choose("topic", "childcare")
        self.press("form.filters button")
        links = [link.get_attribute("href").removeprefix(self.url) for link in self.all("tbody a")]
        self.assertIn(f"/desk/requests/{request}", links)
        self.assertNotIn(f"/desk/requests/{other}", links)
        self.assertIn("Wat verdien ik?", self.text())
        for personal in ("Amina", "0612345678", "appeltaart"):
            self.assertNotIn(personal, self.browser.page_source)
        self.shoot("list-found")

        self.press(f"a[href='/desk/requests/{request}']")
        self.shoot("request-free")
        self.press_button("Neem dit verzoek op mij")
        wishes = self.one("section.wishes").text
        for wish in ("Alleen zijzelf", "Spreek niets in", "ochtends", "een sms mag", "appeltaart",
                     "liever met een vrouw"):
            self.assertIn(wish, wishes)
        for personal in ("Amina", "0612345678", "<audio"):
            self.assertNotIn(personal, self.browser.page_source)
        self.shoot("request-taken")

        # Acknowledge, reveal, hear.
        self.press_button("Ik heb haar wensen gelezen")
        self.assertIn("Amina", self.one(".person").text)
        self.assertIn("0612345678", self.one(".person").text)
        self.assertIn("Bellen of sms", self.one(".person").text)
        text = self.text()
        self.assertLess(text.index("Alleen zijzelf"), text.index("0612345678"))
        self.shoot("request-revealed")
        self.browser.set_script_timeout(30)
        ready, seconds = self.browser.execute_async_script(PLAY)
        self.assertGreaterEqual(ready, 2)
        self.assertAlmostEqual(seconds, 3, delta=0.3)

        self.one("input[value=tried]").click()
        self.one("textarea").send_keys("Geen gehoor.\nMorgen nog eens.")
        self.press_button("Bewaar")
        self.assertIn("Bewaard.", self.text())
        self.assertIn("Geen gehoor.\nMorgen nog eens.", self.text())
        self.assertEqual(self.one(".state").text, "Geprobeerd")
        self.assertNotIn("0612345678", self.browser.page_source)
        self.shoot("request-tried")
        self.one("input[value=done]").click()
        self.press_button("Bewaar")
        self.assertIn("Wordt gewist op", self.text())
        self.open("/desk/requests?state=closed&who=mine")
        self.assertEqual(len(self.all("tbody a")), 1)
        self.shoot("list-closed")

        self.press("header form button")
        self.assertEqual(self.path(), "/desk/login")
        for path in ("/desk/requests", f"/desk/requests/{request}"):
            self.open(path)
            self.assertEqual(self.path(), "/desk/login")
            self.assertNotIn("Amina", self.browser.page_source)

        # The coordinator reads who did what, and the log is whole.
        self.log_in(self.account(role="coordinator"))
        self.open(f"/desk/log?about={request}")
        self.shoot("log")
        for deed in ("Verzoek gegeven aan: fatima", "naam en nummer bekeken", "Gesproken bericht opgehaald",
                     "Notitie geschreven", "Stand veranderd in: Afgehandeld"):
            self.assertIn(deed, self.text())
        self.assertRegex(self.run_intake("audit", "verify"), r"^\d+ regels, in orde")

    def test_taken_back(self):
        request, = self.file(WITH_VOICE | {"takeBack": "een woord"})
        self.log_in()
        self.take(request)
        self.press_button("Ik heb haar wensen gelezen")
        self.one("textarea").send_keys("Canarynotitie")
        self.press_button("Bewaar")
        self.press_button("Ik heb haar wensen gelezen")
        revealed = self.path()
        self.take_back("een woord")
        for path in (f"/desk/requests/{request}", revealed):
            self.open(path)
            self.assertIn("Zij heeft dit verzoek ingetrokken", self.text())
            for gone in ("Amina", "0612345678", "appeltaart", "verdien", "Canarynotitie", "<audio"):
                self.assertNotIn(gone, self.browser.page_source)
        self.shoot("request-withdrawn")
        self.open("/desk/requests")
        self.shoot("list-withdrawn-notice")
        self.press("p.said a")
        self.assertEqual(self.one("tbody .state").text, "Ingetrokken")
        self.assertEqual(self.all("tbody a"), [])
        self.assertNotIn("verdien", self.text())
        self.shoot("list-withdrawn")

    def test_setting_up_an_account(self):
        self.log_in(self.account(role="administrator"))
        self.assertEqual(self.path(), "/desk/accounts")
        self.shoot("accounts")
        form = "form[action='/desk/accounts/add'] "
        self.one(form + "input[name=name]").send_keys("samira")
        self.choose("role", "coordinator")
        self.press(form + "button")
        given = self.one(".secret").text
        self.shoot("accounts-password")
        for page in ("kiosks", "keys"):
            self.open(f"/desk/{page}")
            self.shoot(page)

        self.press("header form button")
        self.one("input[name=name]").send_keys("samira")
        self.one("input[name=password]").send_keys(given)
        self.press("button")
        self.shoot("setup-password")
        for name in ("new", "again"):
            self.one(f"input[name={name}]").send_keys("mijn eigen wachtwoord")
        self.press("button.main")
        self.open("/desk")
        self.assertEqual(self.path(), "/desk/account/second-factor")
        self.shoot("setup-code")
        self.assertTrue(self.one("svg.qr").is_displayed())
        secret = self.one(".secret").text
        self.one("input[name=code]").send_keys(totp.code(secret))
        self.press("button.main")
        codes = [code.text for code in self.all(".codes code")]
        self.assertEqual(len(codes), 10)
        self.shoot("setup-recovery")
        self.press_button("Ik heb ze bewaard")
        self.assertEqual(self.path(), "/desk/requests")

        # Without the phone.
        self.press("header form button")
        self.one("input[name=name]").send_keys("samira")
        self.one("input[name=password]").send_keys("mijn eigen wachtwoord")
        self.press("button")
        self.one("input[name=code]").send_keys(codes[0])
        self.press("button.main")
        self.assertEqual(self.path(), "/desk/requests")
        self.open("/desk/account")
        self.assertIn("9", self.text())
        self.shoot("account")

    def test_without_a_number_to_call(self):
        text, email = self.file(REQUEST | {"name": "", "channel": "text-message", "times": []},
                                REQUEST | {"channel": "email", "address": "olena@example.nl", "name": "Olena"})
        self.log_in()
        self.take(text)
        self.press_button("Ik heb haar wensen gelezen")
        self.assertIn("Niet bellen", self.one(".wishes").text)
        self.assertIn("geen naam", self.one(".person").text)
        self.assertIn("Alleen sms", self.one(".person").text)
        self.take(email)
        self.press_button("Ik heb haar wensen gelezen")
        self.assertIn("Alleen een e-mail", self.one(".wishes").text)
        self.assertIn("olena@example.nl", self.one(".person").text)

    def test_by_keyboard_alone(self):
        request, = self.file(REQUEST)
        name = self.account()
        self.open("/desk")
        self.tab_to("input[name=name]").send_keys(name)
        self.tab_to("input[name=password]").send_keys(PASSWORD)
        self.leave_by(self.tab_to("button"), lambda thing: thing.send_keys(Keys.ENTER))
        self.tab_to("input[name=code]").send_keys(totp.code())
        self.leave_by(self.tab_to("button.main"), lambda thing: thing.send_keys(Keys.ENTER))
        self.tab_to("select[name=language]").send_keys("Arabisch")
        self.leave_by(self.tab_to("form.filters button"), lambda thing: thing.send_keys(Keys.ENTER))
        self.open(f"/desk/requests/{request}")
        # First of all, past the menu.
        skip = self.tab_to(".skip")
        self.assertTrue(skip.is_displayed())
        skip.send_keys(Keys.ENTER)
        self.leave_by(self.tab_to(".person button"), lambda thing: thing.send_keys(Keys.ENTER))
        self.leave_by(self.tab_to(".person button"), lambda thing: thing.send_keys(Keys.ENTER))
        self.assertIn("0612345678", self.text())
        self.tab_to("input[type=radio]").send_keys(Keys.ARROW_RIGHT)
        self.tab_to("textarea").send_keys("Gesproken.")
        self.leave_by(self.tab_to(".tracking button"), lambda thing: thing.send_keys(Keys.ENTER))
        self.assertEqual(self.one(".state").text, "Geprobeerd")
        self.leave_by(self.tab_to("header form button"), lambda thing: thing.send_keys(Keys.ENTER))
        self.assertEqual(self.path(), "/desk/login")

    def tab_to(self, css):
        """Goes on with the tab key until something that fits is reached; what is reached can be seen."""
        for _ in range(60):
            self.browser.switch_to.active_element.send_keys(Keys.TAB)
            reached = self.browser.switch_to.active_element
            style = self.browser.execute_script("return getComputedStyle(arguments[0]).outlineStyle", reached)
            if reached.tag_name != "body":
                self.assertIn(style, ("solid", "auto"), reached.get_attribute("outerHTML"))
            if self.browser.execute_script("return arguments[0].matches(arguments[1])", reached, css):
                return reached
        self.fail(f"the tab key does not reach {css}")

    def test_zz_leaves_no_trace_and_ends_in_order(self):
        ids = self.file(WITH_VOICE)
        self.log_in()
        self.take(ids[0])
        self.press_button("Ik heb haar wensen gelezen")
        self.one("textarea").send_keys("Canarynotitie")
        self.press_button("Bewaar")
        self.intake.send_signal(signal.SIGTERM)
        self.assertEqual(self.intake.wait(20), 0)
        log = (self.folder / "access.log").read_text()
        self.assertIn('"route":"GET /desk/requests/{id}/person","status":200', log)
        self.assertNotIn("127.0.0.1", log)
        self.assertNotIn(ids[0], log)
        self.assertNotIn("read=", log)
        for canary in ("Amina", "0612345678", "appeltaart", "Canarynotitie", "OpusHead", "verdien", PASSWORD):
            self.assertNotIn(canary, log)
            for file in self.data.iterdir():
                if file.is_file():
                    self.assertNotIn(canary.encode(), file.read_bytes(), file)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
