# SPDX-License-Identifier: EUPL-1.2
"""What the desk holds off, and for whom it is usable, seen in a real browser.

test_desk_safety.py INTAKE FILE_REQUEST AXE [SCREENSHOT_FOLDER]
"""

import contextlib
import http.server
import json
import os
import pathlib
import re
import sqlite3
import sys
import threading
import unittest
import urllib.error
import urllib.request

import totp
from stage import AXE, PASSWORD, REQUEST, WITH_VOICE, AtTheDesk

XSS = "<script>document.title='hacked'</script><img src=x onerror=\"document.title='hacked'\">"
ATTACK = REQUEST | {"name": XSS[:80], "centre": XSS, "codeWord": XSS[:40], "language": "tr",
                    "about": [{"card": XSS[:80], "topic": XSS[:40], "title": XSS}]}


class Safety(AtTheDesk):
    def test_what_somebody_typed_stays_text(self):
        request, = self.file(ATTACK)
        self.log_in()
        self.take(request)
        self.one("input[value=tried]").click()
        self.one("textarea").send_keys(XSS)
        self.press_button("Bewaar")
        self.look_for_markup()
        self.press_button("Ik heb haar wensen gelezen")
        self.look_for_markup()
        self.assertIn(XSS[:80], self.one(".person").text)
        self.assertIn(XSS[:40], self.one(".wishes").text)
        self.assertIn(XSS, self.one(".note").text)
        self.open("/desk/requests?who=mine")
        self.look_for_markup()
        self.assertIn(XSS, self.text())
        for query in ("language", "topic", "centre", "state", "who", "age", "after"):
            self.open(f"/desk/requests?{query}={XSS.replace('#', '')}")
            self.look_for_markup()

    def test_what_a_kiosk_or_open_klant_says_stays_text(self):
        # A stolen kiosk names itself; the municipality's own staff name the centre, Open Klant its trouble.
        request = self.at_a_kiosk(input=json.dumps([REQUEST]), centre=XSS, kiosk=XSS[:80]).strip()
        with contextlib.closing(sqlite3.connect(self.data / "intake.db", timeout=30)) as database, database:
            database.execute("INSERT INTO open_klant (request_id, received, work, due, trouble, trouble_code,"
                             " attempts) VALUES (?, 0, 'file', 9000000000000, ?, ?, 3)", (request, XSS, XSS))
        self.log_in()
        for path in ("requests?who=all", f"requests/{request}"):
            self.open(f"/desk/{path}")
            self.look_for_markup()
            self.assertIn(XSS, self.text())
        self.take(request)
        self.look_for_markup()
        self.browser.delete_all_cookies()
        self.log_in(self.account(role="administrator"))
        for path, said in (("kiosks", XSS[:80]), ("open-klant", XSS)):
            self.open(f"/desk/{path}")
            self.look_for_markup()
            self.assertIn(said, self.text())

    def look_for_markup(self):
        self.assertNotIn("hacked", self.browser.title)
        self.assertEqual(self.all("main img, main script"), [])

    def test_no_script_would_run_even_in_the_page(self):
        # The policy holds also where escaping would fail one day: markup put into the page does nothing.
        self.log_in()
        self.browser.execute_script(
            "const bad = document.createElement('script'); bad.textContent = \"document.title = 'hacked'\";"
            "document.body.append(bad); document.body.insertAdjacentHTML('beforeend',"
            " \"<img src=x onerror=\\\"document.title = 'hacked'\\\"><a href=\\\"javascript:document.title='hacked'\\\""
            " id=bad>x</a>\"); document.getElementById('bad').click();")
        self.assertNotIn("hacked", self.browser.title)
        self.assertEqual(self.all("body script[src], head script"), [])

    def test_planted_cookie_is_no_session(self):
        # Session fixation.
        name = self.account()
        self.open("/desk/login")
        planted = "A" * 43
        self.browser.add_cookie({"name": "stapsteen-desk", "value": planted, "path": "/"})
        self.open("/desk/login")
        self.one("input[name=name]").send_keys(name)
        self.one("input[name=password]").send_keys(PASSWORD)
        self.press("button")
        halfway = self.browser.get_cookie("stapsteen-desk")["value"]
        self.one("input[name=code]").send_keys(totp.code())
        self.press("button.main")
        final = self.browser.get_cookie("stapsteen-desk")
        self.assertEqual(len({planted, halfway, final["value"]}), 3)
        self.assertTrue(final["httpOnly"])
        self.assertEqual(final["sameSite"], "Strict")
        self.assertEqual(self.browser.execute_script("return document.cookie"), "")
        for worthless in (planted, halfway):
            self.browser.delete_all_cookies()
            self.browser.add_cookie({"name": "stapsteen-desk", "value": worthless, "path": "/"})
            self.open("/desk/requests")
            self.assertEqual(self.path(), "/desk/login")

    def test_forms_of_another_site_do_nothing(self):
        # CSRF: another site sends our form, with what it can know, from this very browser.
        request, = self.file(REQUEST)
        self.log_in()
        self.take(request)
        site = Site(f"{self.url}/desk/requests/{request}/track")
        self.addCleanup(site.close)
        self.browser.get(site.url)
        self.press("button")
        self.assertTrue("/desk/requests/" in self.path() or "/desk/login" in self.path())
        self.assertIn("verlopen", self.browser.page_source)
        self.open(f"/desk/requests/{request}")
        self.assertEqual(self.one(".state").text, "Nieuw")
        # And from our own site, without the token.
        for path in (f"/desk/requests/{request}/track", f"/desk/requests/{request}/release", "/desk/logout"):
            self.assertEqual(self.fetched(path, "POST", "state=done&token=guess"), 403)
        self.open(f"/desk/requests/{request}")
        self.assertEqual(self.one(".state").text, "Nieuw")

    def test_case_managers_keep_to_their_own(self):
        request, = self.file(WITH_VOICE)
        self.log_in()
        self.take(request)
        self.press_button("Ik heb haar wensen gelezen")
        address = self.path().split("#")[0]
        voice = self.one("audio").get_attribute("src").removeprefix(self.url)

        self.browser.delete_all_cookies()
        self.log_in()
        for path in (f"/desk/requests/{request}", address, voice, f"/desk/requests/{request}/person"):
            self.assertEqual(self.fetched(path), 404)
        for path in ("/desk/log", "/desk/accounts", "/desk/kiosks", "/desk/keys", "/desk/open-klant"):
            self.assertEqual(self.fetched(path), 403)
        self.open(f"/desk/requests/{request}")
        self.shoot("not-found")
        self.open("/desk/accounts")
        self.shoot("forbidden")

        self.browser.delete_all_cookies()
        self.log_in(self.account(role="administrator"))
        for path in (f"/desk/requests/{request}", address, voice, "/desk/requests", "/desk/log"):
            self.assertEqual(self.fetched(path), 403)

    def fetched(self, path, method="GET", body=None):
        """The status that somebody gets who has this browser's cookie and asks by hand."""
        cookie = self.browser.get_cookie("stapsteen-desk")["value"]
        request = urllib.request.Request(self.url + path, method=method, data=body and body.encode(), headers={
            "Cookie": f"stapsteen-desk={cookie}", "Content-Type": "application/x-www-form-urlencoded"})
        try:
            return urllib.request.urlopen(request).status
        except urllib.error.HTTPError as error:
            error.close()
            return error.code

    # For everybody.

    def pages(self):
        """Opens every page of the desk, one after the other, and says which."""
        word = next(self.names)
        request, free, withdrawn = self.file(WITH_VOICE, REQUEST, REQUEST | {"takeBack": word})
        self.browser.delete_all_cookies()
        self.open("/desk/login")
        yield "login"
        self.one("input[name=name]").send_keys("niemand")
        self.one("input[name=password]").send_keys("fout")
        self.press("button")
        self.assertIn("horen niet bij elkaar", self.text())
        yield "login-refused"
        fatima = self.account()
        self.type_password(fatima)
        yield "login-code"
        self.one("input[name=code]").send_keys(totp.code())
        self.press("button.main")
        yield "list"
        self.open("/desk/requests?language=pl&state=not-reached")
        yield "list-empty"
        self.open(f"/desk/requests/{free}")
        yield "request-free"
        self.take(request)
        yield "request-taken"
        self.press_button("Ik heb haar wensen gelezen")
        yield "request-revealed"
        self.one("input[value=spoken]").click()
        self.one("textarea").send_keys("Wij spraken over een cursus.")
        self.press_button("Bewaar")
        yield "request-spoken"
        self.take(withdrawn)
        self.take_back(word)
        self.open(f"/desk/requests/{withdrawn}")
        self.assertIn("ingetrokken", self.text())
        yield "request-withdrawn"
        self.open("/desk/requests?state=withdrawn")
        yield "list-withdrawn"
        for path in ("account", "account/password", "account/second-factor", "nowhere", "accounts"):
            self.open(f"/desk/{path}")
            yield path
        self.browser.delete_all_cookies()
        self.log_in(self.account(role="coordinator"))
        for path in ("requests", f"requests/{request}", "log"):
            self.open(f"/desk/{path}")
            yield f"coordinator-{path.split('/')[0]}"
        self.browser.delete_all_cookies()
        self.log_in(self.account(role="administrator"))
        for path in ("kiosks", "keys", "open-klant", "accounts"):
            self.open(f"/desk/{path}")
            yield path
        # Somebody new.
        name = next(self.names)
        form = "form[action='/desk/accounts/add'] "
        self.one(form + "input[name=name]").send_keys(name)
        self.press(form + "button")
        given = self.one(".secret").text
        yield "starting-password"
        self.browser.delete_all_cookies()
        self.open("/desk")
        self.one("input[name=name]").send_keys(name)
        self.one("input[name=password]").send_keys(given)
        self.press("button")
        yield "setup-password"
        for field in ("new", "again"):
            self.one(f"input[name={field}]").send_keys("mijn eigen wachtwoord")
        self.press("button.main")
        self.open("/desk")
        yield "setup-code"
        self.one("input[name=code]").send_keys(totp.code(self.one(".secret").text))
        self.press("button.main")
        self.assertEqual(len(self.all(".codes code")), 10)
        yield "recovery-codes"

    def test_axe_finds_nothing(self):
        if not pathlib.Path(AXE).is_file():
            if os.environ.get("STAPSTEEN_WITHOUT_AXE") == "1":
                self.skipTest("asked to go without axe-core")
            self.fail("axe-core is not here: ./dev setup fetches it. Where no network is, STAPSTEEN_WITHOUT_AXE=1"
                      " goes without.")
        axe = pathlib.Path(AXE).read_text()
        for page in self.pages():
            for width in (1280, 390):
                with self.subTest(page=page, width=width):
                    self.show_at(width, 800)
                    self.look_with(axe)
            self.show_as_before()

    def look_with(self, axe):
        self.browser.execute_script(axe)
        found = self.browser.execute_async_script(
            "const done = arguments[0]; axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
            " 'wcag22aa', 'best-practice']}).then(done, error => done(String(error)));")
        self.assertIn("violations", found, found)
        self.assertGreater(len(found["passes"]), 10)
        self.assertEqual([(violation["id"], [node["html"] for node in violation["nodes"]])
                          for violation in found["violations"]], [])

    def test_fits_narrow_and_magnified(self):
        # WCAG 1.4.10: 320 CSS pixels, which is 1280 at 400 %; and 1.4.4: twice as large.
        for page in self.pages():
            for width, height, scale in ((320, 640, 1), (640, 400, 2), (390, 844, 1)):
                with self.subTest(page=page, width=width):
                    self.show_at(width, height, scale)
                    self.assertLessEqual(
                        self.browser.execute_script("return document.documentElement.scrollWidth"), width)
            self.show_as_before()

    def test_text_stands_out_and_targets_are_large(self):
        for page in self.pages():
            with self.subTest(page=page):
                for color, ground, text in self.browser.execute_script(COLOURS):
                    self.assertGreaterEqual(contrast(color, ground), 4.5, (text, color, ground))
                # WCAG 2.5.8 asks for 24; we for 44.
                for height, html in self.browser.execute_script(TARGETS):
                    self.assertGreaterEqual(height, 44, html)


class Site:
    """Somebody else's web site, on another origin, with a form for our desk."""

    def __init__(self, action):
        page = (f"<form method=post action='{action}'><input name=state value=done>"
                f"<input name=token value=guess><button>Win!</button></form>").encode()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(page)

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://localhost:{self._server.server_port}/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()


# The colour of every text on the page, and that of the nearest ground behind it.
COLOURS = """
return [...document.querySelectorAll('body *')].filter(e => [...e.childNodes].some(
    n => n.nodeType === 3 && n.textContent.trim()) && e.offsetParent).map(e => {
  let ground = e;
  while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
  return [getComputedStyle(e).color, getComputedStyle(ground).backgroundColor, e.textContent];
});
"""

# The heights of what can be pressed, but for links within text.
TARGETS = """
return [...document.querySelectorAll('button, .button, .menu a, .tabs a, select, textarea, .radio, input')].filter(
    e => e.offsetParent && e.type !== 'radio' && e.type !== 'hidden').map(
    e => [e.getBoundingClientRect().height, e.outerHTML]);
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
