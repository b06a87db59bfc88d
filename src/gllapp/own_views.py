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
    version: int = 1
