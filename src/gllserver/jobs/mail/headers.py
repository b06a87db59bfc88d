"""A message's headers, decoded leniently: words in any charset, people, and message ids."""

import hashlib
import re
from binascii import Error as Base64Error
from collections.abc import Iterable
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses

from gllcore.rules import NAME_CHARACTERS
from gllserver.jobs.mail.charsets import clean_line, decode_bytes

_HEADER_CHARACTERS = 16 * 1024
_HEADERS_OF_A_NAME = 100
_ADDRESS_CHARACTERS = 1000
_EMAIL_CHARACTERS = 254
_ID_CHARACTERS = 250
_REFERENCES = 50

_MESSAGE_ID = re.compile(r"<\s*([^<>\s]+)\s*>")
_EMAIL = re.compile(r"[^\s@<>\"(),;:]+@[^\s@<>\"(),;:]+")
_MASKED = re.compile(r"\s*(\S+) at (\S+)\s*(?:\((.*)\))?\s*$", re.DOTALL)  # public archives hide addresses so
_ANGLED = re.compile(r"([^<>]*)<([^<>@]*@[^<>]*)>\s*$")  # the name before it may hold unquoted commas
_ENVELOPE = re.compile(r"From (\S+@\S+|\S+ at \S+)")
_VIA = re.compile(r"(.+?)\s+via\s+\S.*", re.DOTALL | re.IGNORECASE)


class Headers:
    """Header values by name, in order, as the bytes were (undecodable ones as surrogate escapes)."""

    def __init__(self, message: Message) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in message.raw_items():
            values = self._values.setdefault(name.lower(), [])
            if len(values) < _HEADERS_OF_A_NAME:
                values.append(str(value)[:_HEADER_CHARACTERS])

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def first(self, name: str) -> str:
        return next(iter(self._values.get(name, ())), "")

    def every(self, *names: str) -> list[str]:
        return [value for name in names for value in self._values.get(name, ())]


@dataclass(frozen=True, slots=True)
class Sender:
    name: str
    email: str
    note: str | None = None


def decode_words(raw: str) -> str:
    """A header's text with its encoded words (=?utf-8?Q?…?=) and stray bytes decoded; never fails."""
    if "=?" not in raw:
        return _decode_piece(raw, None)
    try:
        return "".join(_decode_piece(piece, charset) for piece, charset in decode_header(raw))
    except (HeaderParseError, Base64Error, ValueError):
        return _decode_piece(raw, None)


def _decode_piece(piece: bytes | str, charset: str | None) -> str:
    data = piece if isinstance(piece, bytes) else piece.encode("utf-8", "surrogateescape")
    return decode_bytes(data, charset)[0]


def sender_of(headers: Headers, from_line: bytes) -> Sender:
    """Who wrote: From, freed of what lists do to it, else Sender or Reply-To, else the mbox "From " line."""
    for name in ("from", "sender", "reply-to"):
        found = _person(headers.first(name))
        if found.email:
            return _behind_list(found, headers)
    named = _person(headers.first("from")).name
    envelope = _ENVELOPE.match(from_line.decode("latin-1"))
    if envelope:
        behind = _person(envelope[1])
        return Sender(named or behind.name, behind.email, "sender taken from the mailbox's separator")
    return Sender(named, "", "no sender's address")


def _addresses(values: Iterable[str]) -> list[tuple[str, str]]:
    """Names and addresses; none where the parser gives up (comments in comments in comments)."""
    short = [value[:_ADDRESS_CHARACTERS].replace("\n", " ").replace("\r", " ") for value in values]
    try:
        return getaddresses(short)
    except (RecursionError, IndexError, ValueError):
        return []


def _person(raw: str) -> Sender:
    raw = raw[:_ADDRESS_CHARACTERS]
    masked = _MASKED.match(raw) if "@" not in raw else None
    angled = _ANGLED.match(raw)
    if masked:
        name, address = masked[3] or "", f"{masked[1]}@{masked[2]}"
    elif angled:
        name, address = angled[1].strip().removeprefix('"').removesuffix('"').replace("\\", ""), angled[2]
    else:
        name, address = next(iter(_addresses([raw])), ("", ""))
    found = _EMAIL.search(decode_words(address)) or _EMAIL.search(raw)
    email = clean_line(found[0], _EMAIL_CHARACTERS + 1).lower() if found else ""
    if len(email) > _EMAIL_CHARACTERS:
        email = ""
    shown = clean_line(decode_words(name), NAME_CHARACTERS).strip("'\" ")
    return Sender(shown or email.partition("@")[0][:NAME_CHARACTERS], email)


def _behind_list(found: Sender, headers: Headers) -> Sender:
    """Lists that rewrite From ("Jane Doe via HIFA" <hifa@…>) leave the author's address in another header."""
    via = _VIA.match(found.name)
    if via is None:
        return found
    for name in ("x-original-from", "x-original-sender", "reply-to"):
        author = _person(headers.first(name))
        if author.email and author.email != found.email:
            return Sender(via[1].strip("'\" "), author.email)
    return found


def list_names(headers: Headers) -> set[str]:
    """What the list may call itself in a subject's [tag], lower case: from List-* and the addresses written to."""
    ids = (value.rpartition("<")[2].partition(".")[0].partition(">")[0] for value in headers.every("list-id"))
    addresses = _addresses(headers.every("to", "cc", "sender", "list-post", "x-beenthere"))
    names = {value.strip().lower() for value in ids}
    names |= {address.partition("@")[0].lower() for _, address in addresses}
    return {name.removeprefix("<mailto:").removeprefix("mailto:") for name in names if name}


def message_id_of(headers: Headers) -> str | None:
    raw = headers.first("message-id")
    found = _MESSAGE_ID.search(raw)
    if found:
        return canonical_id(found[1])
    bare = raw.strip().strip("<>")
    return canonical_id(bare) if bare and not re.search(r"\s", bare) else None


def canonical_id(raw: str) -> str:
    """A message id as it is stored and compared: cleaned, and hashed where it is absurdly long."""
    cleaned = clean_line(raw.encode("utf-8", "surrogateescape").decode("latin-1"), 10 * _ID_CHARACTERS)
    if 0 < len(cleaned) <= _ID_CHARACTERS:
        return cleaned
    return f"{hashlib.sha256(raw.encode('utf-8', 'surrogateescape')).hexdigest()[:32]}@long.invalid"


def references_of(headers: Headers) -> tuple[str, ...]:
    """The ids of the ancestors, oldest first and the parent last: References, then what In-Reply-To adds."""
    cited = _ids(headers.every("references"))
    for parent in _ids(headers.every("in-reply-to"))[:1]:
        if parent not in cited:
            cited.append(parent)
    return tuple(cited if len(cited) <= _REFERENCES else [cited[0], *cited[-_REFERENCES + 1 :]])


def _ids(values: Iterable[str]) -> list[str]:
    found = (canonical_id(each) for value in values for each in _MESSAGE_ID.findall(value))
    return list(dict.fromkeys(found))
