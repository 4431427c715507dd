# SPDX-License-Identifier: EUPL-1.2
"""Looks for what was typed in every byte that was written, also where it is encoded."""

import base64
import pathlib


def disguises(secret):
    """Every way `secret` may stand in a file: {bytes: what they are}."""
    found = {}
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        plain = secret.encode(encoding)
        found[plain] = encoding
        found[plain.hex().encode()] = f"{encoding} in hex"
        found[plain.hex().upper().encode()] = f"{encoding} in HEX"
        for before in range(3):
            for alphabet in (b"+/", b"-_"):
                coded = base64.b64encode(bytes(before) + plain, alphabet)
                # A character holds 6 bits: those it shares with what stands before or after are not ours.
                first, last = -(-before * 8 // 6), (before + len(plain)) * 8 // 6
                found[coded[first:last]] = f"{encoding} in base64, {before} bytes in"
    return found


class Traces:
    def __init__(self, *secrets):
        self._needles = {needle: f"'{secret}' as {what}"
                         for secret in secrets for needle, what in disguises(secret).items()}

    def in_bytes(self, data):
        return [what for needle, what in self._needles.items() if needle in data]

    def in_file(self, file):
        return [f"{file}: {what}" for what in self.in_bytes(pathlib.Path(file).read_bytes())]

    def in_folder(self, folder):
        """All there is to find below `folder`, in names and in contents."""
        found = []
        for file in folder.rglob("*"):
            found += [f"the name {file}: {what}" for what in self.in_bytes(str(file).encode())]
            if file.is_file() and not file.is_symlink():
                found += self.in_file(file)
        return found
