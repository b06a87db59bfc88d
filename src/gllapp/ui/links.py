"""Judges the links of posts: only web, mail and our own addresses are links at all, and they show where they go."""

import re
import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QUrl

from gllapp.ui.names import TURNING
from gllcore.ids import ID_BYTES, RecordId

SCHEMES = frozenset({"https", "http", "mailto", "gll"})
_LONGEST = 2048
_RESOURCE = re.compile(f"gll:resource/([0-9a-fA-F]{{{2 * ID_BYTES}}})")
_NEVER = TURNING | frozenset('\\<>"')


@dataclass(frozen=True, slots=True)
class Link:
    """A link that may be opened. ``host`` is what the network will be asked for, in punycode where it is not ASCII."""

    url: str
    scheme: str
    host: str

    @property
    def internal(self) -> bool:
        """Whether it leads to a place in this window."""
        return self.scheme == "gll"

    @property
    def resource(self) -> RecordId | None:
        """The resource of the library that it leads to."""
        found = _RESOURCE.fullmatch(self.url)
        return RecordId(bytes.fromhex(found[1])) if found else None

    @property
    def disguised(self) -> bool:
        """Whether the host holds letters beyond ASCII, which can look like others."""
        return any(part.startswith("xn--") for part in self.host.split("."))


def judge(url: str) -> Link | None:
    """The link behind an address, or None for one that must not be followed.

    Refused: other schemes, addresses relative to somewhere (``//host`` and ``\\\\host`` reach file servers),
    hidden characters, user names before the host, and what Qt itself cannot read.
    """
    if len(url) > _LONGEST or _hides_something(url):
        return None
    parsed = QUrl(url, QUrl.ParsingMode.StrictMode)
    scheme = parsed.scheme().lower()
    if not parsed.isValid() or scheme not in SCHEMES:
        return None
    host = parsed.host(QUrl.ComponentFormattingOption.FullyEncoded)
    if not _addressed(scheme, host, parsed):
        return None
    url = parsed.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    # What follows an address of mail could ask the mail program to attach files.
    return Link(re.split("[?#]", url)[0] if scheme == "mailto" else url, scheme, host)


def _addressed(scheme: str, host: str, parsed: QUrl) -> bool:
    if scheme == "mailto":
        return not host and "@" in parsed.path()
    if scheme == "gll":
        return not parsed.authority() and bool(parsed.path())
    return bool(host) and not parsed.userInfo()


def _hides_something(url: str) -> bool:
    return any(
        char in _NEVER or unicodedata.category(char) in ("Cc", "Cf", "Zs", "Zl", "Zp", "Cs") for char in url
    )
