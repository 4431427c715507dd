#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Brings the words of the screens (kiosk_<tag>.ts) up to date with QML and C++.

  screens.py            new sentences come in, vanished ones go, the rest stays
  screens.py --check    changes nothing; says what is not up to date, and fails if anything is

Qt's lupdate does the work. It will not touch a file that has translations in a language Qt does not know, such as
Dari (prs): such a file goes through lupdate under the tag of a language that Qt does know, and gets its own back.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "translations"

# Languages with the same plural forms.
STAND_INS = {"kmr": "ku", "pap": "es", "prs": "fa"}


def with_language(text, tag):
    """The file with another language in its head."""
    return re.sub(r'(<TS [^>]*?language=")[^"]*(")', rf"\g<1>{tag}\g<2>", text, count=1)


def updated(file, lupdate, folder):
    """What `file` would be, were it up to date."""
    tag = file.stem.removeprefix("kiosk_")
    text = file.read_text("utf-8")
    copy = pathlib.Path(folder) / file.name
    if not text.strip():
        text = f'<!DOCTYPE TS><TS version="2.1" language="{tag}" sourcelanguage="nl"></TS>'
    copy.write_text(with_language(text, STAND_INS.get(tag, tag)), "utf-8")
    done = subprocess.run(
        [lupdate, "-silent", "-I", "src", "-locations", "none", "-no-obsolete", "qml", "src/kiosk",
         "-source-language", "nl", "-ts", str(copy)],
        cwd=ROOT, capture_output=True, text=True)
    after = with_language(copy.read_text("utf-8"), tag)
    if done.returncode != 0 or "won't be updated" in done.stderr:
        sys.exit(f"{file}: {done.stderr}")
    return after


def sentences(text):
    """Screen and Dutch sentence of each message; those marked vanished or obsolete apart."""
    here, gone = set(), set()
    for context in xml.fromstring(text).iter("context"):
        for message in context.iter("message"):
            old = message.find("translation").get("type") in ("vanished", "obsolete")
            (gone if old else here).add(
                (context.findtext("name"), message.findtext("source"), message.findtext("comment")))
    return here, gone


def differences(before, after):
    """What an up-to-date file has or lacks beside this one, a line each."""
    have, gone = sentences(before)
    need, _ = sentences(after)
    return ([f"  missing: {screen}: {dutch}" for screen, dutch, _ in sorted(need - have, key=str)]
            + [f"  vanished: {screen}: {dutch}" for screen, dutch, _ in sorted((have - need) | gone, key=str)])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--lupdate", default="/usr/lib/qt6/bin/lupdate")
    arguments = parser.parse_args()
    stale = 0
    with tempfile.TemporaryDirectory() as folder:
        for file in sorted(TRANSLATIONS.glob("kiosk_*.ts")):
            before = file.read_text("utf-8")
            after = updated(file, arguments.lupdate, folder)
            changes = differences(before, after) if before.strip() else ["  new"]
            if changes:
                stale += 1
                print(f"{file.relative_to(ROOT)}:", *changes, sep="\n")
            if not arguments.check and before != after:
                file.write_text(after, "utf-8")
    if arguments.check and stale:
        sys.exit("Not up to date. ./dev translations brings them up to date.")


if __name__ == "__main__":
    main()
