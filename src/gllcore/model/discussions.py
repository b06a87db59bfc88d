"""Streams, threads, posts, their edits, conflicts and reactions."""

from enum import IntEnum

import msgspec

from gllcore.ids import OpId, RecordId


class StreamField(IntEnum):
    NAME = 1
    LANGUAGE = 2
    DESCRIPTION = 3
    CLOSED = 4
    RESTRICTED = 5
    ADMITTED = 6


class PostField(IntEnum):
    """A thread is its first post: only that one has a title and tags, only replies have a thread and a parent."""

    TITLE = 1
    BODY = 2
    LANGUAGE = 3
    TAGS = 4
    THREAD = 5
    PARENT = 6
    WITHDRAWN = 7


class ReactionField(IntEnum):
    USEFUL = 1


class Stream(msgspec.Struct, frozen=True):
    """A stream's card. Of a ``restricted`` one everybody knows that it is there, and only ``admitted`` members read it."""

    id: RecordId
    name: str
    language: str
    description: str = ""
    closed: bool = False
    restricted: bool = False
    admitted: frozenset[RecordId] = frozenset()

    def admits(self, member: RecordId) -> bool:
        return not self.restricted or member in self.admitted


class Rival(msgspec.Struct, frozen=True):
    """The readable loser of two edits of the same field that did not know of each other."""

    field: PostField
    value: str
    device: RecordId
    written_ms: int


class Side(msgspec.Struct, frozen=True):
    """One of the acts of a conflict; ``value`` is what it says, None for a withdrawal."""

    op_id: OpId
    device: RecordId
    written_ms: int
    value: str | None


class Conflict(msgspec.Struct, frozen=True):
    """Acts on one field that did not know of each other; its author settles it by an act that has seen them all.

    ``before`` is the newest text that every side had seen. Of TITLE and BODY the first side is the one shown; of
    WITHDRAWN the first is the withdrawal, the second the newest act that it had not seen, with the text shown.
    """

    field: PostField
    before: str
    sides: tuple[Side, ...]


class Edit(msgspec.Struct, frozen=True):
    """One version of a post's text or title, or a word on its withdrawal, in its history; None: not touched."""

    device: RecordId
    written_ms: int
    title: str | None
    body: str | None
    received_ms: int | None
    withdrawn: bool | None = None


class Post(msgspec.Struct, frozen=True):
    """A post as the fold of its operations. Times are milliseconds since 1970, UTC.

    Of a withdrawn post (``withdrawn_ms``) neither title nor text nor tags are shown. ``contested``: it was withdrawn by
    somebody who had not seen all that is shown, so that it stays.
    """

    id: RecordId
    device: RecordId
    body: str
    language: str
    written_ms: int
    title: str = ""
    tags: tuple[str, ...] = ()
    thread: RecordId | None = None
    parent: RecordId | None = None
    edited_ms: int | None = None
    rivals: tuple[Rival, ...] = ()
    withdrawn_ms: int | None = None
    contested: bool = False

    @property
    def thread_id(self) -> RecordId:
        return self.thread or self.id
