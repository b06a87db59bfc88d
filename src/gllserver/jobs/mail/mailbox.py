"""A mailbox read message by message: whatever its bytes, each becomes an item or a reason why not."""

import hashlib
import logging
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect
from email.message import Message
from email.policy import compat32
from pathlib import Path

from gllserver.jobs.mail.bodies import Body, body_of
from gllserver.jobs.mail.dates import EARLIEST_MS, LATEST_MS, sent_at
from gllserver.jobs.mail.headers import (
    Headers,
    Sender,
    decode_words,
    list_names,
    message_id_of,
    references_of,
    sender_of,
)
from gllserver.jobs.mail.parts import Parts, TooDeep, parts_of
from gllserver.jobs.mail.separators import MESSAGE_BYTES, RawMail, split_mailbox
from gllserver.jobs.mail.subjects import Subject, read_subject
from gllserver.jobs.mail.values import BrokenMail, MailItem

_log = logging.getLogger(__name__)

_IDENTIFYING = ("from", "date", "subject", "message-id", "to", "received")
_TITLE_FROM_WORDS = 60


def read_mailbox(path: Path, *, latest_ms: int = LATEST_MS) -> Iterator[MailItem | BrokenMail]:
    """The messages of an mbox file in its order, in one pass; one message is in memory at a time.

    ``latest_ms`` (UTC) is the latest date to believe, for a caller that knows the time. Positions ascend. Two
    messages bear the same id only if they are the same message: such a repetition is given again, with a note.
    No content of the file makes this fail; OSError passes where the file cannot be read.
    """
    with path.open("rb") as file:
        reader = _Reader(latest_ms)
        for raw in split_mailbox(file):
            yield raw if isinstance(raw, BrokenMail) else reader.read(raw)


class _Reader:
    """What one message needs to know of those before it: their ids (16 bytes each) and the last date."""

    def __init__(self, latest_ms: int) -> None:
        self._latest_ms = latest_ms
        self._previous_ms = EARLIEST_MS
        self._contents: dict[int, int] = {}

    def read(self, raw: RawMail) -> MailItem | BrokenMail:
        try:
            message = message_from_bytes(raw.data, policy=compat32)
            headers = Headers(message)
            if not any(name in headers for name in _IDENTIFYING):
                return BrokenMail(
                    raw.position, raw.ordinal, "no_headers", "It has no headers: no sender, date or subject."
                )
            parts = parts_of(message)
            body = body_of(parts)
            if not body.markdown and not parts.attachments:
                return BrokenMail(raw.position, raw.ordinal, "no_text", "It holds neither text nor a file.")
            return self._item(raw, message, headers, parts, body)
        except (TooDeep, RecursionError):
            return BrokenMail(raw.position, raw.ordinal, "too_deep", "Its parts are nested too deeply.")
        except Exception as error:  # noqa: BLE001  (the email package fails on odd input in ways it does not list)
            _log.debug("message %d at byte %d", raw.ordinal, raw.position, exc_info=True)
            return BrokenMail(
                raw.position, raw.ordinal, "unreadable", f"It cannot be read ({type(error).__name__})."
            )

    def _item(self, raw: RawMail, message: Message, headers: Headers, parts: Parts, body: Body) -> MailItem:
        sender = sender_of(headers, raw.from_line)
        moment, dated = sent_at(headers, raw.from_line, self._latest_ms)
        subject, titled = _subject(headers, body, parts)
        message_id, identified = self._identify(headers, sender, subject, raw.data)
        if moment is None:
            moment, dated = self._previous_ms, "no usable date at all, the previous message's is used"
        self._previous_ms = moment
        repairs = (identified, sender.note, dated, titled, *_incomplete(raw, message), *body.notes)
        return MailItem(
            message_id=message_id,
            references=tuple(cited for cited in references_of(headers) if cited != message_id),
            sender_name=sender.name,
            sender_email=sender.email,
            sent_at_ms=moment,
            subject=subject.words,
            topic=subject.topic,
            is_reply=subject.is_reply,
            body_markdown=body.markdown,
            quoted_tail=body.tail,
            profile=body.profile,
            attachments=tuple(parts.attachments),
            position=raw.position,
            ordinal=raw.ordinal,
            notes=tuple(note for note in repairs if note),
        )

    def _identify(
        self, headers: Headers, sender: Sender, subject: Subject, data: bytes
    ) -> tuple[str, str | None]:
        """The message's own id, or one derived from its content where it has none or another bears it."""
        content = _content_hash(headers, sender, subject, data)
        own = message_id_of(headers)
        if own is not None:
            known = self._contents.get(_short(own.encode()))
            if known is None:
                self._contents[_short(own.encode())] = _short(content)
                return own, None
            if known == _short(content):
                return own, "the same message again"
        derived = f"{content.hex()[:32]}@derived.invalid"
        return derived, "no Message-ID" if own is None else "another message bears the same Message-ID"


def _content_hash(headers: Headers, sender: Sender, subject: Subject, data: bytes) -> bytes:
    """A hash of what the author sent; the traces of its travel, and line ends, do not count."""
    sent = "\0".join((sender.email, " ".join(headers.first("date").split()), subject.words))
    sha = hashlib.sha256(sent.encode("utf-8", "surrogateescape"))
    _, _, body = data.replace(b"\r\n", b"\n").partition(b"\n\n")
    sha.update(b"\0" + b" ".join(body.split()))
    return sha.digest()


def _short(digest_or_id: bytes) -> int:
    return int.from_bytes(hashlib.blake2b(digest_or_id, digest_size=8).digest(), "big")


def _subject(headers: Headers, body: Body, parts: Parts) -> tuple[Subject, str | None]:
    """The subject, or a title made of the first words where there is none."""
    decoded = decode_words(headers.first("subject"))
    subject = read_subject(decoded, list_names(headers) if "[" in decoded else set())
    if subject.words:
        return subject, None
    first = next((line for line in body.markdown.split("\n") if line.strip(">- *#\\")), "")
    words = first.strip(">- *#\\") or (parts.attachments[0].name if parts.attachments else "") or "…"
    title = words if len(words) <= _TITLE_FROM_WORDS else words[:_TITLE_FROM_WORDS].rsplit(" ", 1)[0] + " …"
    return Subject(title, "", subject.is_reply), "no subject, the first words are used"


def _incomplete(raw: RawMail, message: Message) -> tuple[str, ...]:
    if raw.cut:
        return (f"larger than {MESSAGE_BYTES // 1024 // 1024} MB, the rest was not read",)
    defects = [defect for part in message.walk() for defect in part.defects]
    if any(isinstance(each, CloseBoundaryNotFoundDefect | StartBoundaryNotFoundDefect) for each in defects):
        return ("the end of the message is missing",)
    return ()
