"""One's own data as it leaves the program: plain values, named as in the file that is written. Times are milliseconds since 1970, UTC; ids are hexadecimal."""

import msgspec

from gllapp.settings import Settings
from gllcore.registrations import Form


class OwnCard(msgspec.Struct, frozen=True):
    """Who somebody is on this replica."""

    member: str
    name: str
    role: str
    email: str
    device: str
    community: str
    server: str


class OwnAct(msgspec.Struct, frozen=True):
    """Something that was written and cannot be unwritten: ``what`` it does, in which stream or pod, and what it says.

    ``standing`` is ``received``, ``waiting``, ``attention`` or ``kept aside``; ``received_ms`` is None before the first.
    """

    id: str
    what: str
    standing: str
    where: str
    thread: str
    title: str
    text: str
    tags: tuple[str, ...]
    written_ms: int
    received_ms: int | None = None


class OwnDocument(msgspec.Struct, frozen=True):
    """A document in which the person wrote: its whole text as it stands here, of which others may have written a part."""

    id: str
    title: str
    text: str


class OwnDraft(msgspec.Struct, frozen=True):
    where: str
    title: str
    text: str
    language: str
    tags: tuple[str, ...]
    saved_ms: int


class OwnNote(msgspec.Struct, frozen=True):
    """A note for oneself at a resource of the library."""

    resource: str
    title: str
    text: str
    saved_ms: int


class OwnFile(msgspec.Struct, frozen=True):
    """A file that the person has shared in a pod, noted, or brought into the library. ``standing`` is ``received`` or ``waiting``.

    ``name`` is the copy's in the folder beside; empty where the file is on this PC no more.
    """

    id: str
    title: str
    size: int
    standing: str
    name: str = ""


class OwnRead(msgspec.Struct, frozen=True):
    """The ``posts`` of a thread, by their ids, that others wrote and the person has read here."""

    thread: str
    title: str
    where: str
    posts: tuple[str, ...]


class OwnUsage(msgspec.Struct, frozen=True):
    """Bytes that went over the wire on a day (``2026-03-09``), of one kind."""

    day: str
    kind: str
    up: int
    down: int


class OwnRegistration(msgspec.Struct, frozen=True):
    """What was filled in by whoever has no account yet, and how far that has come."""

    stage: str
    form: Form
    comment: str
    saved_ms: int


class OwnData(msgspec.Struct, frozen=True):
    """Everything; nothing in it opens or signs anything."""

    exported_ms: int
    who: OwnCard
    acts: tuple[OwnAct, ...]
    documents: tuple[OwnDocument, ...]
    drafts: tuple[OwnDraft, ...]
    notes: tuple[OwnNote, ...]
    registration: OwnRegistration | None
    settings: Settings
    files: tuple[OwnFile, ...] = ()
    read: tuple[OwnRead, ...] = ()
    usage: tuple[OwnUsage, ...] = ()
    version: int = 2
