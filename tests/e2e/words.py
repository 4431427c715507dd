# SPDX-License-Identifier: EUPL-1.2
"""What stands on the screens in a language: Dutch words in, hers out."""

import pathlib
import xml.etree.ElementTree as ElementTree

TRANSLATIONS = pathlib.Path(__file__).parents[2] / "translations"


class Words:
    def __init__(self, language):
        self._hers = {}
        if language != "nl":
            for file in (f"kiosk_{language}.ts", f"content_{language}.ts"):
                for message in ElementTree.parse(TRANSLATIONS / file).iter("message"):
                    self._hers[message.findtext("source")] = message.findtext("translation")

    def __getitem__(self, dutch):
        return self._hers.get(dutch, dutch)
