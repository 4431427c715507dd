# SPDX-License-Identifier: EUPL-1.2
"""A Chromium without a window, as Debian packs it."""

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service


def chromium(profile):
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                 "--disable-background-networking", "--disable-component-update", "--disable-sync",
                 f"--user-data-dir={profile}"):
        options.add_argument(flag)
    return webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)


def is_gone(thing):
    """Whether the page that `thing` was on has made way for another. For a moment in between, Chromium says of
    such a thing not that it is stale but that it belongs to no document."""
    try:
        thing.is_enabled()
        return False
    except WebDriverException:
        return True
