"""Puts sample posts into a real community's logs, in the way of the server's own importer: cards, devices, posts.

What travels must not pack better here than in life: each member has joined at a time of their own, posts reach the
server a while after they were written, and their writers had not yet seen the very last of the log.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from benchmarks.corpus import SamplePost
from gllcore.clock import HybridTime
from gllcore.columns import DIRECTORY
from gllcore.ids import SERVER_DEVICE, RecordId
from gllcore.model.discussions import PostField
from gllcore.model.people import DeviceField, MemberField, Role
from gllcore.operations import Entry, Fields, Kind, Operation, Value, pack, reference
from gllserver.bootstrap import Community
from gllserver.db import AuthorRow, Session
from gllserver.services.accounts import address_hash
from gllserver.services.tails import Tail, write

SCOPES = 10
"""The directory, the samples' streams, and empty streams up to this number."""

_BATCH = 500
_MEAN_DELAY_MS = 600_000
_MEAN_UNSEEN = 4


class Author(NamedTuple):
    member: RecordId
    device: RecordId


class Place(NamedTuple):
    """Where a sample post is: its stream's number, its record, its thread's first post, its sequence number."""

    stream: int
    record: RecordId
    thread: RecordId
    seq: int


@dataclass(slots=True)
class Ledger:
    """What of the samples is in the community, by the samples' own ids and names."""

    streams: dict[str, int] = field(default_factory=dict)
    stream_ids: dict[str, RecordId] = field(default_factory=dict)
    authors: dict[bytes, Author] = field(default_factory=dict)
    posts: dict[bytes, Place] = field(default_factory=dict)
    threads: dict[bytes, Place] = field(default_factory=dict)
    received_ms: dict[int, int] = field(default_factory=dict)
    """When the last post of each stream came in, by its number."""

    def copy(self) -> "Ledger":
        return Ledger(
            dict(self.streams),
            dict(self.stream_ids),
            dict(self.authors),
            dict(self.posts),
            dict(self.threads),
            dict(self.received_ms),
        )

    def add(self, post: SamplePost, place: Place) -> None:
        self.posts[post.id] = place
        self.threads.setdefault(post.thread, place)

    def newest(self, posts: int) -> list[RecordId]:
        """The last posts that were added."""
        return [place.record for place in list(self.posts.values())[-posts:]]

    def above(self, post: SamplePost) -> tuple[Place | None, Place | None]:
        """The thread and the post that this one answers, where they are known; (None, None) begins a thread."""
        thread = self.threads.get(post.thread) if post.parent else None
        return thread, self.posts.get(post.parent, thread) if thread and post.parent else None


def email_of(author: bytes) -> str:
    """The address by which a sample author becomes a member who can sign in."""
    return f"{author.hex()}@example.org"


def open_streams(community: Community, ledger: Ledger, posts: Sequence[SamplePost]) -> None:
    """The streams of the posts, and as many empty ones as it takes to have SCOPES."""
    languages: dict[str, str] = {}
    for post in posts:
        languages.setdefault(post.stream, post.language)
    spare = [f"stream {number}" for number in range(len(languages) + 1, SCOPES)]
    for name in [*languages, *spare]:
        stream = community.streams.add(name, languages.get(name, "en"))
        ledger.streams[name], ledger.stream_ids[name] = stream.number, stream.id


def load(community: Community, ledger: Ledger, posts: Sequence[SamplePost]) -> None:
    """Appends posts, each by its author's device; new authors get their cards first."""
    for at in range(0, len(posts), _BATCH):
        with community.ground.database.writing() as session:
            batch = _Batch(community, session, ledger)
            for post in posts[at : at + _BATCH]:
                batch.post(post)
            batch.write()


def load_edit(community: Community, ledger: Ledger, edit: tuple[SamplePost, SamplePost]) -> None:
    """Appends an edit of a loaded post (before, after) by its author."""
    with community.ground.database.writing() as session:
        batch = _Batch(community, session, ledger)
        batch.edit(*edit)
        batch.write()


class _Batch:
    """One transaction's entries."""

    def __init__(self, community: Community, session: Session, ledger: Ledger) -> None:
        self._community = community.charter.id
        self._session = session
        self._ledger = ledger
        states = session.log.locked({DIRECTORY, *ledger.streams.values()})
        self._tails = {number: Tail(state) for number, state in states.items()}
        self._dice = random.Random(len(ledger.posts))

    def post(self, post: SamplePost) -> None:
        stream = self._ledger.streams[post.stream]
        thread, parent = self._ledger.above(post)
        seen = max(parent.seq if parent else 0, self._tails[stream].seq - self._unseen())
        root = thread.record if thread else None
        entry = self._append(
            stream, post, None, post_fields(post, thread, parent), post.created_ms, seen, root
        )
        self._ledger.add(post, Place(stream, entry.record, root or entry.record, entry.seq or 0))

    def edit(self, before: SamplePost, after: SamplePost) -> None:
        place = self._ledger.posts[before.id]
        assert after.edited_ms is not None
        fields: Fields = {PostField.BODY: after.body}
        self._append(
            place.stream, after, place.record, fields, after.edited_ms, self._tails[place.stream].seq
        )

    def write(self) -> None:
        write(self._session, self._tails.values())

    def _append(
        self,
        stream: int,
        post: SamplePost,
        record: RecordId | None,
        fields: Fields,
        written_ms: int,
        seen: int,
        root: RecordId | None = None,
    ) -> Entry:
        tail = self._tails[stream]
        author = self._author(post)
        time = HybridTime(written_ms)
        op = Operation(tail.state.id, Kind.POST, record, pack(fields), time, seen, author.device)
        return tail.add(op, self._arrival(stream, written_ms), author.member, root)

    def _arrival(self, stream: int, written_ms: int) -> int:
        arrived = written_ms + int(self._dice.expovariate(1 / _MEAN_DELAY_MS))
        self._ledger.received_ms[stream] = max(arrived, self._ledger.received_ms.get(stream, 0))
        return self._ledger.received_ms[stream]

    def _unseen(self) -> int:
        return int(self._dice.expovariate(1 / _MEAN_UNSEEN))

    def _author(self, post: SamplePost) -> Author:
        known = self._ledger.authors.get(post.author)
        if known is None:
            known = self._ledger.authors[post.author] = self._joined(post)
        return known

    def _joined(self, post: SamplePost) -> Author:
        member = self._card(
            Kind.MEMBER,
            {
                MemberField.NAME: post.author_name,
                MemberField.LANGUAGES: [[post.language], []],
                MemberField.ROLE: str(Role.MEMBER),
            },
            post.created_ms,
        )
        device = self._card(Kind.DEVICE, {DeviceField.MEMBER: reference(member)}, post.created_ms)
        known_as = address_hash(self._community, email_of(post.author))
        self._session.imports.add_author(AuthorRow(known_as, member, device))
        return Author(member, device)

    def _card(self, kind: Kind, fields: Fields, joined_ms: int) -> RecordId:
        tail = self._tails[DIRECTORY]
        time = HybridTime(joined_ms, int(kind))
        op = Operation(tail.state.id, kind, None, pack(fields), time, tail.seq, SERVER_DEVICE)
        return tail.add(op, joined_ms).record


def post_fields(post: SamplePost, thread: Place | None, parent: Place | None) -> Fields:
    """The fields of the operation that creates the post, as the app writes them."""
    fields: dict[int, Value] = {PostField.BODY: post.body, PostField.LANGUAGE: post.language}
    if thread is None:
        return fields | {PostField.TITLE: post.title, PostField.TAGS: [list(post.tags), []]}
    fields[PostField.THREAD] = reference(thread.record)
    if parent is not None and parent.record != thread.record:
        fields[PostField.PARENT] = reference(parent.record)
    return fields
