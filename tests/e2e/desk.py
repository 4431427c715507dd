# SPDX-License-Identifier: EUPL-1.2
"""Somebody at the municipality: the desk in a real browser."""

import pathlib
import sys

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from intake import ACCOUNT, PASSWORD
from visitor import until

sys.path.append(str(pathlib.Path(__file__).parents[1] / "desk"))
import totp  # noqa: E402
from chromium import chromium, is_gone  # noqa: E402


class Desk:
    def __init__(self, folder):
        self._browser = chromium(folder / "profile")
        self._code = None  # the last one used

    def close(self):
        self._browser.quit()

    def log_in(self, url):
        self._url = url
        # Nobody may use one code twice.
        until(lambda: totp.code() != self._code, "the authenticator shows no other code")
        self._code = totp.code()
        self._browser.delete_all_cookies()
        self._browser.get(url + "/desk")
        self._one("input[name=name]").send_keys(ACCOUNT)
        self._one("input[name=password]").send_keys(PASSWORD)
        self._press("button")
        self._one("input[name=code]").send_keys(self._code)
        self._press("button.main")

    def requests(self):
        """How many there are."""
        self._browser.get(self._url + "/desk/requests")
        return len(self._browser.find_elements(By.CSS_SELECTOR, "tbody a"))

    def wait_for_requests(self, count):
        until(lambda: self.requests() == count, f"{count} requests do not come")

    def open_first(self):
        """The first request of the list, taken and its wishes read: wishes, the person, the whole page, as read
        from top to bottom."""
        self._browser.get(self._url + "/desk/requests")
        self._press("tbody a")
        while self._browser.find_elements(By.CSS_SELECTOR, ".person button"):
            self._press(".person button")
        return self._one(".wishes").text, self._one(".person").text, self._one("main").text

    def _one(self, css):
        return self._browser.find_element(By.CSS_SELECTOR, css)

    def _press(self, css):
        pressed = self._one(css)
        pressed.click()
        WebDriverWait(self._browser, 30).until(lambda browser: is_gone(pressed))
