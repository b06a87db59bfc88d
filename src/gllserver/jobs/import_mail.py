"""Brings a mailing list's archive into a stream: read once, put in the order of its conversations, stored in batches."""

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO, Final, NamedTuple

import msgspec

from gllcore.errors import EnvironmentFault, Refused
from gllserver.jobs.mail import (
    Attachment,
    BrokenMail,
    MailItem,
    Place,
    complete_body,
    read_mailbox,
    thread_mails,
)
from gllserver.services.archive import Archive, Letter, letter_key

BATCH_LETTERS: Final = 500

_ANCESTORS: Final = 8
_KB: Final = 1024


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did. ``skipped`` were there already; ``broken`` could not be read or may not be posted."""

    imported: int
    skipped: int
    broken: tuple[BrokenMail, ...]
    threads: int
    members: int


def import_mailbox(file: Path, archive: Archive, now_ms: int) -> Report:
    """Import an mbox file; what an earlier import has stored is skipped, also after one that was interrupted.

    Raises Refused ``not_a_mailbox``, EnvironmentFault ``file_unreadable``.
    """
    with tempfile.TemporaryFile() as spool:
        mails = _Mails(spool)
        try:
            broken = mails.take(read_mailbox(file, latest_ms=now_ms))
        except OSError as fault:
            raise EnvironmentFault(
                "file_unreadable", file=str(file), reason=fault.strerror or "unknown"
            ) from None
        if any(mail.code == "not_a_mailbox" for mail in broken):
            raise Refused("not_a_mailbox", file=str(file))
        return _stored(mails, broken, archive)


def _stored(mails: "_Mails", broken: list[BrokenMail], archive: Archive) -> Report:
    places = thread_mails(mails.sketches)
    fresh = _not_held(parents_first(mails.sketches, places), archive)
    imported = threads = members = 0
    for batch in _batches(fresh):
        items = [mails.item(sketch) for sketch in batch]
        stored = archive.store([_letter(item, places, mails) for item in items])
        imported, threads, members = (
            imported + stored.posts,
            threads + stored.threads,
            members + stored.members,
        )
        broken += [_refusal(items[place], refused) for place, refused in stored.refused]
    skipped = mails.count - len(fresh)
    return Report(imported, skipped, tuple(sorted(broken, key=lambda mail: mail.position)), threads, members)


class Sketch(NamedTuple):
    """What is kept in memory of a message: enough to find its place in a thread, and itself in the spool."""

    message_id: str
    references: tuple[str, ...]
    topic: str
    is_reply: bool
    sent_at_ms: int
    offset: int
    length: int


class _Mails:
    """The readable messages of a mailbox: each once, their text on disk."""

    def __init__(self, spool: IO[bytes]) -> None:
        self._spool = spool
        self._by_id: dict[str, Sketch] = {}
        self._end = 0
        self._profiles: dict[str, str] = {}
        self.count = 0

    @property
    def sketches(self) -> list[Sketch]:
        return list(self._by_id.values())

    def take(self, mails: Iterable[MailItem | BrokenMail]) -> list[BrokenMail]:
        """Spool the messages; gives those that could not be read."""
        broken = []
        for mail in mails:
            if isinstance(mail, BrokenMail):
                broken.append(mail)
                continue
            self.count += 1
            if mail.profile:
                self._profiles[mail.sender_email] = mail.profile
            if mail.message_id not in self._by_id:
                self._keep(mail)
        return broken

    def item(self, sketch: Sketch) -> MailItem:
        self._spool.seek(sketch.offset)
        return _decode(self._spool.read(sketch.length))

    def with_id(self, message_id: str) -> MailItem:
        return self.item(self._by_id[message_id])

    def profile_of(self, email: str) -> str:
        """What an author last said of themselves under a message."""
        return self._profiles.get(email, "")

    def _keep(self, mail: MailItem) -> None:
        data = _encode(mail)
        self._spool.seek(self._end)
        self._spool.write(data)
        self._by_id[mail.message_id] = Sketch(
            mail.message_id, mail.references, mail.topic, mail.is_reply, mail.sent_at_ms, self._end, len(data)
        )
        self._end += len(data)


_encode: Callable[[MailItem], bytes] = msgspec.msgpack.Encoder().encode
_decode: Callable[[bytes], MailItem] = msgspec.msgpack.Decoder(MailItem).decode


def parents_first(sketches: Iterable[Sketch], places: Mapping[str, Place]) -> list[Sketch]:
    """By the time they were sent, except that whoever is answered comes before the answer whatever their clocks said."""
    by_id = {sketch.message_id: sketch for sketch in sketches}
    ordered: dict[str, Sketch] = {}
    for sketch in sorted(by_id.values(), key=lambda s: (s.sent_at_ms, s.message_id)):
        waiting = []
        above: str | None = sketch.message_id
        while above is not None and above not in ordered:
            waiting.append(above)
            above = places[above].parent
        ordered.update((message_id, by_id[message_id]) for message_id in reversed(waiting))
    return list(ordered.values())


def _not_held(sketches: Sequence[Sketch], archive: Archive) -> list[Sketch]:
    held = archive.held([letter_key(sketch.message_id) for sketch in sketches])
    return [sketch for sketch in sketches if letter_key(sketch.message_id) not in held]


def _batches(sketches: Sequence[Sketch]) -> Iterator[Sequence[Sketch]]:
    for at in range(0, len(sketches), BATCH_LETTERS):
        yield sketches[at : at + BATCH_LETTERS]


def _letter(item: MailItem, places: Mapping[str, Place], mails: _Mails) -> Letter:
    parent = places[item.message_id].parent
    # A thread that began in an archive imported earlier is known by the ids that its answers cite.
    answers = [parent] if parent is not None else list(reversed(item.references))
    earlier = (mails.with_id(above).body_markdown for above in _ancestors(item.message_id, places))
    return Letter(
        key=letter_key(item.message_id),
        answers=tuple(letter_key(message_id) for message_id in answers),
        name=item.sender_name,
        email=item.sender_email,
        about=mails.profile_of(item.sender_email),
        sent_at_ms=item.sent_at_ms,
        title=item.subject,
        body=with_attachments(complete_body(item, islice(earlier, _ANCESTORS)), item.attachments),
    )


def _ancestors(message_id: str, places: Mapping[str, Place]) -> Iterator[str]:
    above = places[message_id].parent
    while above is not None:
        yield above
        above = places[above].parent


def with_attachments(body: str, attachments: Sequence[Attachment]) -> str:
    """The body, and below it what came with the message: names and sizes, for the files themselves are not kept."""
    lines = [f"📎 {_plain(file.name)} ({-(-file.size // _KB)} KB)" for file in attachments]
    return "\n\n".join(part for part in (body, "\n".join(lines)) if part)


def _plain(name: str) -> str:
    """A file's name that markdown shows as it is."""
    return "".join(f"\\{char}" if char in "\\`*_[]<>#&!" else char for char in name)


def _refusal(item: MailItem, refused: Refused) -> BrokenMail:
    return BrokenMail(item.position, item.ordinal, refused.code, refused.words.what)
