"""The parts of a message: which of them the author wrote as text, and which are attached files."""

import re
from dataclasses import dataclass, field
from email.message import Message

from gllserver.jobs.mail.charsets import clean_line, clean_text, decode_bytes
from gllserver.jobs.mail.flowed import unflow
from gllserver.jobs.mail.headers import Headers, decode_words, sender_of
from gllserver.jobs.mail.html_mail import words_in_html
from gllserver.jobs.mail.values import Attachment

_NAME_CHARACTERS = 200
_ATTACHMENTS = 100
_DEPTH = 20
_TEXT_CHARACTERS = 1_000_000  # of a plain part; sixteen times what can be kept
# A plain part this long is a letter of its own; a shorter one may only say "this is an HTML message".
_SURELY_REAL_LETTERS = 200
_LETTER = re.compile(r"[^\W\d_]")
_MEDIA_TYPE = re.compile(r"[a-z0-9][\w.+-]{0,60}/[\w.+-]{1,100}")


class TooDeep(Exception):
    """Parts nested beyond what any mail program makes."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text part, decoded and cleaned; ``html`` tells what it is."""

    content: str
    html: bool


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A message inside the message."""

    sender: str
    subject: str
    texts: tuple[Text, ...]


@dataclass(slots=True)
class Parts:
    """What a message consists of, in its order."""

    texts: list[Text] = field(default_factory=list)
    forwarded: list[Forwarded] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def parts_of(message: Message) -> Parts:
    """Raises TooDeep for nested parts without end."""
    parts = Parts()
    _gather(message, parts, 0)
    if len(parts.attachments) > _ATTACHMENTS:
        parts.notes.append(f"{len(parts.attachments)} attachments, the first {_ATTACHMENTS} listed")
        del parts.attachments[_ATTACHMENTS:]
    return parts


def _gather(part: Message, parts: Parts, depth: int) -> None:
    if depth > _DEPTH:
        raise TooDeep
    kind = part.get_content_type()
    children = _children(part)
    if kind == "message/rfc822" and children:
        _gather_forwarded(children[0], parts, depth)
    elif kind == "multipart/alternative" and children:
        _gather_alternative(children, parts, depth)
    elif children:
        for child in children:
            _gather(child, parts, depth + 1)
    elif kind in ("text/plain", "text/html") and not _is_attached(part):
        parts.texts.append(_text(part, parts.notes))
    elif not kind.startswith("multipart/"):
        parts.attachments.append(_attachment(part, kind))


def _children(part: Message) -> list[Message]:
    # A part's own content is only ever asked for by decode=True: without it, the email package believes any charset.
    payload = part.get_payload() if part.is_multipart() else None
    return [child for child in payload if isinstance(child, Message)] if isinstance(payload, list) else []


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or bool(_filename(part))


def _gather_forwarded(inner: Message, parts: Parts, depth: int) -> None:
    within = Parts()
    _gather(inner, within, depth + 1)
    headers = Headers(inner)
    subject = clean_line(decode_words(headers.first("subject")), _NAME_CHARACTERS)
    size = sum(len(text.content.encode()) for text in within.texts) + sum(
        file.size for file in within.attachments
    )
    parts.attachments.append(Attachment(subject or "message.eml", "message/rfc822", size))
    parts.attachments.extend(within.attachments)
    parts.forwarded.append(Forwarded(sender_of(headers, b"").name, subject, tuple(within.texts)))
    parts.forwarded.extend(within.forwarded)
    parts.notes.extend(within.notes)


def _gather_alternative(children: list[Message], parts: Parts, depth: int) -> None:
    """The plain text if it is a letter of its own, else the HTML; files inside either are listed."""
    before = len(parts.texts)
    for child in children:
        if child.get_content_type() == "text/html" and _letters(parts.texts[before:]) >= _SURELY_REAL_LETTERS:
            continue
        _gather(child, parts, depth + 1)
    offered = parts.texts[before:]
    plain, rich = ([text for text in offered if text.html is html] for html in (False, True))
    parts.texts[before:] = plain if _is_real(plain, rich) else rich


def _is_real(plain: list[Text], rich: list[Text]) -> bool:
    letters = _letters(plain)
    if letters >= _SURELY_REAL_LETTERS or not rich:
        return True
    return letters > 0 and letters * 4 >= sum(
        len(_LETTER.findall(words_in_html(text.content))) for text in rich
    )


def _letters(plain: list[Text]) -> int:
    return sum(len(_LETTER.findall(text.content)) for text in plain)


def _text(part: Message, notes: list[str]) -> Text:
    payload = part.get_payload(decode=True)
    text, note = decode_bytes(
        payload if isinstance(payload, bytes) else b"", _parameter(part, "charset") or None
    )
    if note is not None:
        notes.append(note)
    html = part.get_content_type() == "text/html"
    if not html and len(text) > _TEXT_CHARACTERS:
        text = text[:_TEXT_CHARACTERS]
        notes.append(f"text cut after {_TEXT_CHARACTERS} characters")
    text = clean_text(text)
    if not html and _parameter(part, "format").lower() == "flowed":
        text = unflow(text, joined=_parameter(part, "delsp").lower() == "yes")
    return Text(text, html)


def _attachment(part: Message, kind: str) -> Attachment:
    name = clean_line(decode_words(_filename(part)), _NAME_CHARACTERS)
    kind = kind if _MEDIA_TYPE.fullmatch(kind) else "application/octet-stream"
    content = part.get_payload(decode=True)
    size = len(content) if isinstance(content, bytes) else 0
    return Attachment(name.replace("/", "_").replace("\\", "_"), kind, size)


def _parameter(part: Message, name: str) -> str:
    """A parameter of Content-Type; empty where there is none, or none that the email package can make sense of."""
    try:
        value = part.get_param(name)
    except (TypeError, ValueError, LookupError):
        return ""
    return value if isinstance(value, str) else value[2] if value else ""


def _filename(part: Message) -> str:
    try:
        return part.get_filename() or ""
    except (TypeError, ValueError, LookupError):
        return ""
