"""The forum as a fold over operations with gllcore.merge, and as a replica shows it: both must be the same."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from gllapp.usecases import forum
from gllapp.usecases.desk import Desk
from gllcore import merge
from gllcore.ids import RecordId
from gllcore.model.discussions import Post
from gllcore.operations import Entry, Kind

_PAGE = 7


class SeenStream(NamedTuple):
    name: str
    language: str
    closed: bool
    threads: int
    posts: int


class SeenPost(NamedTuple):
    id: RecordId
    parent: RecordId | None
    author: RecordId
    author_name: str
    title: str
    body: str
    language: str
    tags: tuple[str, ...]
    written_ms: int
    edited_ms: int | None
    received_ms: int | None
    useful: int
    useful_to_me: bool
    rivals: int
    withdrawn_ms: int | None
    contested: bool
    versions: tuple[tuple[int, str | None, str | None], ...]


class SeenThread(NamedTuple):
    """``posts`` in the order in which they are read."""

    id: RecordId
    latest_ms: int
    posts: tuple[SeenPost, ...]


class SeenForum(NamedTuple):
    """``threads`` in the order of the list of all streams."""

    streams: Mapping[RecordId, SeenStream]
    threads: tuple[SeenThread, ...]


# --- folded ---


def folded(operations: Iterable[Entry], me: RecordId, device: RecordId) -> SeenForum:
    """What member ``me`` must be shown on this device of these operations; refused edits are not among them."""
    return _Folding(operations, me, device).forum()


class _Folding:
    def __init__(self, operations: Iterable[Entry], me: RecordId, device: RecordId) -> None:
        self._me = me
        self._families: dict[tuple[int, RecordId], list[Entry]] = defaultdict(list)
        for entry in operations:
            self._families[entry.op.kind, entry.record].append(entry)
        self._members = {card.id: card.name for card in map(merge.member_of, self._of(Kind.MEMBER)) if card}
        self._cards = {card.id: card.member for card in map(merge.device_of, self._of(Kind.DEVICE)) if card}
        # Whose this one is is known before its card has come.
        self._devices = {device: me} | self._cards

    def _of(self, kind: Kind) -> list[list[Entry]]:
        return [family for (each, _), family in self._families.items() if each == kind]

    def forum(self) -> SeenForum:
        posts = [(post, family) for family in self._of(Kind.POST) if (post := merge.post_of(family))]
        posts.sort(key=lambda each: merge.order(_creation(each[1])))
        by_thread: dict[RecordId, list[SeenPost]] = defaultdict(list)
        streams: dict[RecordId, RecordId] = {}
        for post, family in posts:
            by_thread[post.thread_id].append(self._post(post, family))
            if post.thread is None:
                streams[post.id] = RecordId(family[0].op.scope)
        threads = [_thread(id, by_thread[id]) for id in streams]
        threads.sort(key=lambda thread: (thread.latest_ms, thread.id), reverse=True)
        return SeenForum(self._streams(threads, streams), tuple(threads))

    def _streams(
        self, threads: Iterable[SeenThread], of: Mapping[RecordId, RecordId]
    ) -> Mapping[RecordId, SeenStream]:
        cards = [card for card in map(merge.stream_of, self._of(Kind.STREAM)) if card]
        counts = {card.id: [len(t.posts) for t in threads if of[t.id] == card.id] for card in cards}
        return {
            card.id: SeenStream(card.name, card.language, card.closed, len(own := counts[card.id]), sum(own))
            for card in cards
        }

    def _post(self, post: Post, family: list[Entry]) -> SeenPost:
        author = self._devices.get(post.device, post.device)
        useful = merge.useful_to(self._families.get((Kind.REACTION, post.id), ()), self._devices.get)
        edits = merge.history_of(family) if post.edited_ms is not None else ()
        return SeenPost(
            id=post.id,
            parent=post.parent,
            author=author,
            author_name=self._members.get(author, "") if post.device in self._cards else "",
            title=post.title,
            body=post.body,
            language=post.language,
            tags=post.tags,
            written_ms=post.written_ms,
            edited_ms=post.edited_ms,
            received_ms=_creation(family).received_ms,
            useful=len(useful),
            useful_to_me=self._me in useful,
            rivals=len(post.rivals),
            withdrawn_ms=post.withdrawn_ms,
            contested=post.contested,
            versions=tuple((edit.written_ms, edit.title, edit.body) for edit in edits),
        )


def _creation(family: Iterable[Entry]) -> Entry:
    return next(entry for entry in family if entry.op.record is None)


def _thread(id: RecordId, posts: list[SeenPost]) -> SeenThread:
    """``posts`` in the order of their acts; the first one stays first whatever the clocks of others said."""
    posts.sort(key=lambda post: post.id != id)
    return SeenThread(id, max(post.written_ms for post in posts), tuple(posts))


# --- shown ---


def shown(desk: Desk) -> SeenForum:
    """What the use cases give to the window, page by page."""
    streams = {
        row.id: SeenStream(row.name, row.language, row.closed, row.threads, row.posts)
        for row in forum.list_streams(desk)
    }
    threads: list[SeenThread] = []
    key: tuple[int, bytes] | None = None
    while True:
        page = forum.list_threads(desk, after=key, limit=_PAGE)
        for row in page.rows:
            thread = SeenThread(row.id, row.latest_ms, _posts(desk, row.id))
            assert row.posts == len(thread.posts), "a thread's count is not that of its posts"
            threads.append(thread)
        if page.next_key is None:
            return SeenForum(streams, tuple(threads))
        key = page.next_key


def _posts(desk: Desk, thread: RecordId) -> tuple[SeenPost, ...]:
    return tuple(
        SeenPost(
            id=row.id,
            parent=row.parent,
            author=row.author,
            author_name=row.author_name,
            title=row.title,
            body=row.body,
            language=row.language,
            tags=row.tags,
            written_ms=row.written_ms,
            edited_ms=row.edited_ms,
            received_ms=row.received_ms,
            useful=row.useful,
            useful_to_me=row.useful_to_me,
            rivals=row.rivals,
            withdrawn_ms=row.withdrawn_ms,
            contested=row.contested,
            versions=tuple((v.written_ms, v.title, v.body) for v in forum.post_history(desk, row.id))
            if row.edited_ms is not None
            else (),
        )
        for row in forum.read_thread(desk, thread)
    )


def difference(expected: SeenForum, found: SeenForum) -> str:
    """In words, where two forums are not the same; empty when they are."""
    if expected == found:
        return ""
    if expected.streams != found.streams:
        return f"streams {expected.streams} but shown {found.streams}"
    if [t.id for t in expected.threads] != [t.id for t in found.threads]:
        return f"threads {[t.id.hex()[:8] for t in expected.threads]} but shown {[t.id.hex()[:8] for t in found.threads]}"
    for one, other in zip(expected.threads, found.threads, strict=True):
        if [p.id for p in one.posts] != [p.id for p in other.posts]:
            return f"thread {one.id.hex()[:8]}: {[p.id.hex()[:8] for p in one.posts]} but shown {[p.id.hex()[:8] for p in other.posts]}"
        for post, seen in zip(one.posts, other.posts, strict=False):
            for name, value, there in zip(SeenPost._fields, post, seen, strict=True):
                if value != there:
                    return f"post {post.id.hex()[:8]}: {name} is {value!r} but shown {there!r}"
    return "threads of another length"
