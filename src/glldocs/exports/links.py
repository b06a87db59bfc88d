"""Which addresses an exported document may link to: the web and mail, and nothing that reaches into the reader's own machine."""

import re
import unicodedata
from typing import Final
from urllib.parse import urlsplit

_SCHEMES: Final = frozenset({"https", "http"})
_LONGEST: Final = 2048
_NEVER: Final = frozenset('\\<>"\u061c\u200e\u200f')
_HIDING: Final = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp", "Cs"})
_BARE: Final = re.compile(r"https?://\S+")


def is_followed(address: str) -> bool:
    """Whether a link to ``address`` is kept. Refused: other schemes, file servers, names of users before a host, hidden characters."""
    if len(address) > _LONGEST or any(_hides(char) for char in address):
        return False
    try:
        parts = urlsplit(address)
        named = bool(parts.hostname) and parts.username is None
    except ValueError:  # half of an IPv6 address, or a port that is none
        return False
    if parts.scheme == "mailto":
        return "@" in parts.path and not parts.query
    return parts.scheme in _SCHEMES and named


def linked_words(text: str) -> list[tuple[str, str]]:
    """A line of plain text as (words, address) pieces; the address is "" for what is no link."""
    pieces: list[tuple[str, str]] = []
    end = 0
    for found in _BARE.finditer(text):
        address = found[0].rstrip(".,;:)]")
        if is_followed(address):
            pieces += [(text[end : found.start()], ""), (address, address)]
            end = found.start() + len(address)
    return [piece for piece in [*pieces, (text[end:], "")] if piece[0]]


def _hides(char: str) -> bool:
    return char in _NEVER or unicodedata.category(char) in _HIDING
