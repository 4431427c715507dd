# SPDX-License-Identifier: EUPL-1.2
"""A contact request from the first touch to the desk: the real kiosk, a real intake, a real browser. And
nowhere on the kiosk's disk a trace of what she typed, whatever happens meanwhile.

test_contact_request.py KIOSK INTAKE PACK
"""

import base64
import pathlib
import random
import re
import signal
import sys
import tempfile
import unittest

from stage import Stage

KIOSK, INTAKE, PACK = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
SIZE = (1280, 800)
STAGE = Stage(*SIZE)  # before what looks at the display and the bus

from desk import Desk  # noqa: E402
from intake import Intake  # noqa: E402
from kiosk import Kiosk  # noqa: E402
from traces import Traces  # noqa: E402
from visitor import until  # noqa: E402
from words import Words  # noqa: E402

CARD = "Wat is belangrijk voor u?"
REFERENCE = re.compile(r"\b\d{4} \d{4} \d{5}\b")


def setUpModule():
    unittest.addModuleCleanup(STAGE.close)


def typed_name(letters):
    """A name that stands nowhere by chance."""
    return "".join(random.choices(letters, k=9))


class AtTheKiosk(unittest.TestCase):
    """A kiosk that was enrolled, an intake and somebody at the desk; and what a visitor does."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="e2e-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.intake = Intake(INTAKE, self.folder / "intake")
        self.addCleanup(self.intake.end)
        self.intake.start()
        self.kiosk = Kiosk(KIOSK, PACK, self.folder / "kiosk", SIZE)
        self.addCleanup(self.kiosk.end, signal.SIGKILL)
        self.kiosk.start("--enrol", self.intake.enrolment())
        self.desk = Desk(self.folder)
        self.addCleanup(self.desk.close)
        self.desk.log_in(self.intake.url)

        self.number = "06" + "".join(random.choices("123456789", k=8))
        self.name = typed_name("bcdfghjkmnpqrstvwxz")

    @property
    def she(self):
        return self.kiosk.visitor

    # What she does.

    def start(self, language, own_name):
        self.words = Words(language)
        self.she.touch(SIZE[0] // 2, SIZE[1] // 3)
        self.she.tap(own_name)
        self.she.wait_for(self.words["Waar wilt u meer over weten?"])

    def save_a_card(self):
        self.tap("Werk", CARD, "Bewaren", "Praat met iemand", "Neem contact met mij op")

    def answer(self, question, *touches, on="Verder"):
        self.she.wait_for(self.words[question])
        self.tap(*touches, on)

    def go_to_summary(self, keyed):
        """Types `keyed` letters of her name on the screen, the rest on keys, and answers everything."""
        self.answer("Waarover wilt u praten?")
        self.she.wait_for(self.words["Hoe mogen wij u noemen?"])
        for letter in self.name[:keyed]:
            self.she.tap(letter)
        self.she.type(self.name[keyed:])
        until(lambda: self.she.field() == self.name, lambda: f"typed {self.name}, there is {self.she.field()}")
        self.answer("Hoe mogen wij u noemen?")
        self.answer("Hoe nemen wij contact op?", "Bellen")
        self.answer("Wat is uw telefoonnummer?", *self.number)
        self.answer("Welke taal wilt u spreken?", "Türkçe")
        self.answer("Wanneer mogen wij bellen?", "In de ochtend")
        self.answer("Wie mag opnemen als wij bellen?", "Alleen ik")
        self.answer("Mogen wij een bericht inspreken?", "Nee, liever niet")
        self.answer("Mogen wij ook een sms sturen?")
        self.answer("Wilt u een woord afspreken?", on="Verder zonder woord")
        self.answer("Met wie wilt u praten?", "Liever met een vrouw")
        self.she.wait_for(self.words["Klopt dit?"])

    def send(self):
        """Gives the number on the receipt."""
        self.tap("Versturen")
        self.she.wait_for(self.words["Uw vraag is bewaard"])
        return next(found[0] for found in map(REFERENCE.search, self.she.names()) if found)

    def stop(self):
        self.tap("Stop")
        self.she.wait_gone(self.words["Stop"])

    def tap(self, *things):
        for thing in things:
            self.she.tap(self.words[thing])

    # What must hold.

    def assert_no_trace(self):
        """Neither in what the kiosk wrote nor in what it has open, and it writes only where it may."""
        # Without its first digit: so +31… is found as well.
        traces = Traces(self.name, self.number[1:], " ".join(self.number))
        self.assertTrue((self.kiosk.data / "outbox.sqlite").is_file())  # there is something to look in
        self.assertEqual(traces.in_folder(self.kiosk.folder), [])
        for name, file, writes in self.kiosk.open_files():
            if writes:
                self.assertEqual(traces.in_file(file), [], name)
                self.assertTrue(name.startswith(str(self.kiosk.folder)) or name.startswith("/memfd:"), name)

    def assert_at_the_desk(self, reference, subject):
        wishes, person, page = self.desk.open_first()
        for wish in ("Alleen zijzelf", "Spreek niets in", "ochtends", "liever met een vrouw", "Turks"):
            self.assertIn(wish, page)
        self.assertNotIn(self.number, wishes)
        self.assertIn(self.name, person)
        self.assertIn(self.number, person)
        self.assertLess(page.index("Spreek niets in"), page.index(self.number))
        self.assertIn(subject, page)
        self.assertIn(reference, page)


class FromFirstTouchToDesk(AtTheKiosk):
    def test_in_dutch(self):
        self.start("nl", "Nederlands")
        self.save_a_card()
        self.go_to_summary(keyed=3)
        self.assert_no_trace()
        reference = self.send()
        self.assert_no_trace()
        self.stop()
        self.assert_no_trace()
        self.desk.wait_for_requests(1)
        self.assert_at_the_desk(reference, CARD)
        self.kiosk.end()
        self.assert_no_trace()

    def test_in_arabic(self):
        self.name = typed_name("بتجحخدرزسشصطعغفقكلمنهوي")
        self.start("ar", "العربية")
        self.save_a_card()
        self.go_to_summary(keyed=len(self.name))
        self.assert_no_trace()
        reference = self.send()
        self.stop()
        self.assert_no_trace()
        self.desk.wait_for_requests(1)
        self.assert_at_the_desk(reference, CARD)  # for the municipality in Dutch


class OnTheScreensKeyboard(AtTheKiosk):
    def test_latin_letters_in_arabic(self):
        self.start("ar", "العربية")
        self.save_a_card()
        self.answer("Waarover wilt u praten?")
        self.she.wait_for(self.words["Hoe mogen wij u noemen?"])
        self.she.wait_for("ش")
        self.tap("British English", "n", "o", "r", "العربية", "ش")
        until(lambda: self.she.field() == "norش", lambda: f"there is {self.she.field()}")
        self.answer("Hoe mogen wij u noemen?")
        self.answer("Hoe nemen wij contact op?", "E-mail")
        self.she.wait_for(self.words["Wat is uw e-mailadres?"])
        self.tap(*"nor@x.nl")
        until(lambda: self.she.field() == "nor@x.nl", lambda: f"there is {self.she.field()}")
        self.answer("Wat is uw e-mailadres?")
        self.she.wait_for(self.words["Welke taal wilt u spreken?"])


class WhateverHappens(AtTheKiosk):
    def test_killed_in_the_summary(self):
        self.start("nl", "Nederlands")
        self.save_a_card()
        self.go_to_summary(keyed=1)
        self.kiosk.end(signal.SIGKILL)
        self.assert_no_trace()
        self.kiosk.start()
        self.start("nl", "Nederlands")
        self.she.wait_for("Bewaard")  # nothing saved: no number beside it
        self.tap("Praat met iemand", "Neem contact met mij op")
        self.answer("Waarover wilt u praten?")
        self.she.wait_for("Hoe mogen wij u noemen?")
        self.assertEqual(self.she.field(), "")
        self.assert_no_trace()
        self.assertEqual(self.desk.requests(), 0)

    def test_saved_while_the_intake_is_away(self):
        self.start("nl", "Nederlands")
        self.save_a_card()  # enrolled by now: she is offered contact
        self.intake.end()
        self.go_to_summary(keyed=1)
        reference = self.send()
        self.stop()
        self.assert_no_trace()
        self.kiosk.end(signal.SIGKILL)
        self.assert_no_trace()
        self.kiosk.start()
        self.intake.start()
        self.desk.log_in(self.intake.url)
        self.desk.wait_for_requests(1)
        self.assert_at_the_desk(reference, CARD)
        # What was delivered does not come again with the next start.
        self.kiosk.end()
        self.kiosk.start()
        self.start("nl", "Nederlands")
        self.name = typed_name("bcdfghjkmnpqrstvwxz")
        self.save_a_card()
        self.go_to_summary(keyed=0)
        self.send()
        self.desk.wait_for_requests(2)


class TheSearchFindsWhatIsThere(unittest.TestCase):
    """The control: a clean result means something."""

    def test_finds_every_disguise_and_nothing_else(self):
        secret = "Zwaluwstaartje"
        plain = {"utf-8": secret.encode(), "utf-16-le": secret.encode("utf-16-le"),
                 "utf-16-be": secret.encode("utf-16-be")}
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            (folder / "innocent").write_bytes(random.Random(1).randbytes(100_000) + b"Zwaluw staartje")
            self.assertEqual(Traces(secret).in_folder(folder), [])
            planted = folder / "deep" / "planted"
            planted.parent.mkdir()
            for name, data in plain.items():
                for noise in range(6):
                    around = random.Random(noise).randbytes(noise)
                    for shape in (around + data + around, base64.b64encode(around + data + around),
                                  base64.urlsafe_b64encode(around + data + around), data.hex().encode(),
                                  data.hex().upper().encode()):
                        planted.write_bytes(b"before" + shape + b"after")
                        self.assertTrue(Traces(secret).in_folder(folder), (name, noise, shape))
            planted.unlink()
            (folder / secret).touch()
            self.assertTrue(Traces(secret).in_folder(folder))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[4:], verbosity=2)
