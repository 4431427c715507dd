# SPDX-License-Identifier: EUPL-1.2
"""Somebody at the municipality: the desk in a real browser."""

import pathlib
import sys

from selenium.webdriver.common.by import By
from selenium.webdriver.support import expected_conditions as expect
from selenium.webdriver.support.ui import WebDriverWait

from intake import ACCOUNT, PASSWORD
from visitor import until

sys.path.append(str(pathlib.Path(__file__).parents[1] / "desk"))
from chromium import chromium  # noqa: E402


class Desk:
    def __init__(self, folder):
        self._browser = chromium(folder / "profile")

    def close(self):
        self._browser.quit()

    def log_in(self, url):
        self._url = url
        self._browser.delete_all_cookies()
        self._browser.get(url + "/desk")
        self._one("input[name=name]").send_keys(ACCOUNT)
        self._one("input[name=password]").send_keys(PASSWORD)
        self._press("button")

    def requests(self):
        """How many there are, new and handled."""
        self._browser.get(self._url + "/desk/requests")
        return len(self._browser.find_elements(By.CSS_SELECTOR, "tbody a"))

    def wait_for_requests(self, count):
        until(lambda: self.requests() == count, f"{count} requests do not come")

    def open_first(self):
        """The first request of the list: its wishes, the person, the whole page, as read from top to bottom."""
        self._browser.get(self._url + "/desk/requests")
        self._press("tbody a")
        return self._one(".wishes").text, self._one(".person").text, self._one("main").text

    def _one(self, css):
        return self._browser.find_element(By.CSS_SELECTOR, css)

    def _press(self, css):
        pressed = self._one(css)
        pressed.click()
        WebDriverWait(self._browser, 30).until(expect.staleness_of(pressed))
