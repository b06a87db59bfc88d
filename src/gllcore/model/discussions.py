"""Streams, threads, posts, their edits and reactions."""

from enum import IntEnum

import msgspec

from gllcore.ids import RecordId


class StreamField(IntEnum):
    NAME = 1
    LANGUAGE = 2
    DESCRIPTION = 3
    CLOSED = 4


class PostField(IntEnum):
    """A thread is its first post: only that one has a title and tags, only replies have a thread and a parent."""

    TITLE = 1
    BODY = 2
    LANGUAGE = 3
    TAGS = 4
    THREAD = 5
    PARENT = 6


class ReactionField(IntEnum):
    USEFUL = 1


class Stream(msgspec.Struct, frozen=True):
    id: RecordId
    name: str
    language: str
    description: str = ""
    closed: bool = False


class Rival(msgspec.Struct, frozen=True):
    """The readable loser of two edits of the same field that did not know of each other."""

    value: str
    device: RecordId
    written_ms: int


class Edit(msgspec.Struct, frozen=True):
    """One version of a post's text or title, in its history."""

    device: RecordId
    written_ms: int
    title: str | None
    body: str | None
    received_ms: int | None


class Post(msgspec.Struct, frozen=True):
    """A post as the fold of its operations. Times are milliseconds since 1970, UTC."""

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

    @property
    def thread_id(self) -> RecordId:
        return self.thread or self.id
