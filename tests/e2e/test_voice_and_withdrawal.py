# SPDX-License-Identifier: EUPL-1.2
"""Her spoken message and a word she wants to hear first, from a microphone to the sealed envelope; and the request
taken back with the code of its receipt. Nowhere on the kiosk's disk a trace of her voice or of the word.

test_voice_and_withdrawal.py KIOSK INTAKE PACK
"""

import base64
import json
import pathlib
import random
import re
import signal
import sqlite3
import struct
import sys
import unittest

import test_contact_request as contact
from room import RATE, Room
from visitor import until

from nacl.public import PrivateKey, SealedBox

setUpModule = contact.setUpModule

SOURCES = pathlib.Path(__file__).parents[2]
CODE_WORDS = re.findall(r'"CodePictograms", "(\w+)"', (SOURCES / "src/kiosk/CodePictograms.cpp").read_text())


def babble(seconds):
    """Noise that rises and falls like syllables, and is found again by its samples."""
    source = random.Random()
    samples = []
    for index in range(seconds * RATE):
        loud = 9000 if index // (RATE // 5) % 2 else 2500
        samples.append(source.randint(-loud, loud))
    return struct.pack(f"<{len(samples)}h", *samples)


def slices(data, length, count):
    """Pieces of `data`, spread over it."""
    step = max(1, (len(data) - length) // count)
    return [data[at:at + length] for at in range(0, len(data) - length, step)]


class WithHerVoice(contact.AtTheKiosk):
    def setUp(self):
        self.room = Room()
        self.addCleanup(self.room.close)
        super().setUp()
        self.word = contact.typed_name("bcdfghjkmnpqrstvwxz")

    def speak(self):
        """Records what is said, hears it, and goes on; gives the samples."""
        said = babble(4)
        self.she.wait_for(self.words["Wilt u iets inspreken?"])
        self.tap("Inspreken")
        self.she.wait_for(self.words["Vertel het maar"])
        self.room.speak(said)
        self.tap("Klaar")
        self.tap("Luister")
        self.she.wait_for(self.words["Opnieuw inspreken"])
        self.tap("Verder")
        return said

    def ask(self):
        """Everything up to the summary, spoken where it can be."""
        self.start("nl", "Nederlands")
        self.save_a_card()
        self.answer("Waarover wilt u praten?")
        said = self.speak()
        self.answer("Hoe nemen wij contact op?", "Bellen")
        self.answer("Wat is uw telefoonnummer?", *self.number)
        for question in ("Welke taal wilt u spreken?", "Wanneer mogen wij bellen?", "Wie mag opnemen als wij bellen?",
                         "Mogen wij een bericht inspreken?"):
            self.answer(question)
        self.answer("Mogen wij ook een sms sturen?", "Ja, dat mag")
        self.she.wait_for(self.words["Wilt u een woord afspreken?"])
        self.she.type(self.word)
        until(lambda: self.she.field() == self.word, lambda: f"typed {self.word}, there is {self.she.field()}")
        self.answer("Wilt u een woord afspreken?")
        self.answer("Met wie wilt u praten?")
        self.she.wait_for(self.words["Klopt dit?"])
        return said

    def code(self):
        """What stands on the receipt: the names of four pictograms, six digits."""
        words = [name for name in self.she.names() if name in CODE_WORDS]
        digits = next(heading for heading in (re.sub(r"\D", "", text) for text in self.she.read("heading"))
                      if len(heading) == 6)
        self.assertEqual(len(words), 4, words)
        return words, digits

    def take_back(self, words, digits):
        """Gives the sentence that says what became of it."""
        self.tap("Praat met iemand", "Ik wil mijn vraag terugnemen")
        self.she.wait_for(self.words["Welke vier tekens kreeg u?"])
        for word in words:
            self.she.tap(word)
        self.she.wait_for(self.words["Welke zes cijfers kreeg u?"])
        self.tap(*digits, "Terugnemen")
        self.she.wait_for(self.words["Uw vraag terugnemen"])
        return " ".join(self.she.names())

    def sent(self):
        """The request in the kiosk's outbox, opened with the municipality's key."""
        with sqlite3.connect(f"file:{self.kiosk.data / 'outbox.sqlite'}?mode=ro", uri=True) as outbox:
            (jws,) = outbox.execute("SELECT jws FROM content ORDER BY sequence").fetchone()
        payload = bytes(jws).split(b".")[1]
        event = json.loads(base64.urlsafe_b64decode(payload + b"=" * (-len(payload) % 4)))
        key = next((self.folder / "intake" / "data").glob("seal-*.key")).read_text().strip().split(":")[2]
        box = SealedBox(PrivateKey(base64.urlsafe_b64decode(key + "=")))
        padded = box.decrypt(base64.b64decode(event["data_base64"]))
        return json.loads(padded[:padded.rindex(b"\x80")])

    def assert_nothing_of(self, *secrets):
        """In no file of the kiosk, and in none it has open for writing."""
        files = [(str(file), file) for file in self.kiosk.folder.rglob("*") if file.is_file() and not file.is_symlink()]
        files += [(name, file) for name, file, writes in self.kiosk.open_files() if writes]
        self.assertTrue(files)
        for name, file in files:
            data = pathlib.Path(file).read_bytes()
            for secret in secrets:
                self.assertNotIn(secret, data, name)

    def test_spoken_sent_and_taken_back(self):
        said = self.ask()
        pieces = slices(said, 64, 40)
        self.assert_no_trace()
        self.assert_nothing_of(self.word.encode(), self.word.encode("utf-16-le"), *pieces)
        self.send()
        words, digits = self.code()
        request = self.sent()
        self.assertEqual(request["codeWord"], self.word)
        self.assertTrue(request["textMessage"])
        self.assertEqual(request["name"], "")
        opus = base64.b64decode(request["voice"]["data"])
        self.assertTrue(opus.startswith(b"OggS"))
        self.assertGreater(len(opus), 4000)  # 4 s of noise at 16 kbit/s; silence takes a tenth of it
        self.assertLessEqual(len(opus), 150_000)
        self.assertIn(request["voice"]["seconds"], range(4, 15))
        spoken = [piece for start in (opus, opus[1:], opus[2:]) for piece in slices(start, 48, 40)]
        encoded = [base64.b64encode(piece) for piece in spoken]
        self.assert_nothing_of(*spoken, *encoded, *pieces)
        self.desk.wait_for_requests(1)

        self.tap("Terug naar het begin")
        self.assertIn("teruggenomen. De gemeente", self.take_back(words, digits))
        intake = self.folder / "intake" / "data"
        until(lambda: self.erased(intake), "the intake erases nothing")
        self.stop()
        self.kiosk.end()
        self.assert_no_trace()
        self.assert_nothing_of(self.word.encode(), self.word.encode("utf-16-le"), *spoken, *encoded, *pieces)

    def erased(self, intake):
        """Whether the one request of the municipality is withdrawn, and nothing of it left."""
        with sqlite3.connect(f"file:{next(intake.glob('*.db'))}?mode=ro", uri=True) as store:
            return store.execute("SELECT state, length(sealed) FROM request").fetchall() == [("withdrawn", 0)]

    def test_killed_while_she_speaks(self):
        self.start("nl", "Nederlands")
        self.save_a_card()
        self.answer("Waarover wilt u praten?")
        self.she.wait_for("Wilt u iets inspreken?")
        self.tap("Inspreken")
        said = babble(3)
        self.room.speak(said)
        self.kiosk.end(signal.SIGKILL)
        self.assert_nothing_of(*slices(said, 64, 40), b"OggS")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[4:], verbosity=2)
