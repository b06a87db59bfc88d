"""Letters as text: what is sealed can be pasted into an e-mail, and is found again in whatever a mail program made of it."""

import base64
import binascii
import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

CODE_CHARACTERS: Final = 2_048
_LINE: Final = 64
# Longer than any letter: what stands between two marks of different letters is none.
_MOST: Final = 8_192
_FOREIGN: Final = re.compile(r"[^A-Za-z0-9+/]")


class Sort(StrEnum):
    """What a code holds."""

    REGISTRATION = "REGISTRATION"
    ANSWER = "ANSWER"


def as_code(sort: Sort, letter: bytes) -> str:
    """The letter between two marks, in lines that no mail program breaks."""
    digits = base64.b64encode(letter).decode().rstrip("=")
    lines = [digits[at : at + _LINE] for at in range(0, len(digits), _LINE)]
    return "\n".join([_mark("BEGIN", sort), *lines, _mark("END", sort), ""])


def letters_in(sort: Sort, text: str) -> Iterator[bytes]:
    """The letters of this sort in a text, whatever stands around them: greetings, marks of quotation, broken lines."""
    between = re.compile(rf"BEGIN GLL {sort}\W(.{{0,{_MOST}}}?)END GLL {sort}", re.DOTALL)
    for found in between.finditer(text):
        digits = _FOREIGN.sub("", found[1])
        try:
            yield base64.b64decode(digits + "=" * (-len(digits) % 4), validate=True)
        except binascii.Error:
            continue


def _mark(edge: str, sort: Sort) -> str:
    return f"-----{edge} GLL {sort}-----"
