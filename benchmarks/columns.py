"""The tightest plain form of forum posts that we know: columns of small numbers, then columns of text.

Nothing that the reader can know already is written: ids are hashes of content and recomputed, a reply names its
parent by the distance in the log, a member is a number of the directory, a time is a difference.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count

from benchmarks.corpus import SamplePost

_END = "\0"


@dataclass(slots=True)
class Held:
    """What writer and reader both hold before a block: the log's posts, and the members and streams in them."""

    length: int = 0
    last_ms: int = 0
    positions: dict[bytes, int] = field(default_factory=dict)
    members: dict[bytes, int] = field(default_factory=dict)
    streams: dict[tuple[str, str], int] = field(default_factory=dict)
    """(name, language) → number: the names themselves belong to the directory, which is not counted."""

    def add(self, post: SamplePost) -> None:
        self.positions[post.id] = self.length
        self.length += 1
        self.last_ms = post.created_ms
        self.members.setdefault(post.author, len(self.members))


def holding(posts: Sequence[SamplePost]) -> Held:
    """What a replica holds that has received `posts`."""
    held = Held()
    pack(posts, held)
    return held


def pack(posts: Sequence[SamplePost], held: Held) -> bytes:
    """One block of new posts for a reader who holds `held`; adds them to `held`."""
    columns = _Columns()
    for post in posts:
        columns.add(post, held)
        held.add(post)
    return columns.packed()


def pack_edit(before: SamplePost, after: SamplePost, held: Held) -> bytes:
    """An edit of a held post's text: which, when, how much stays at both ends, and what comes between."""
    assert after.edited_ms is not None
    start = _shared_start(before.body, after.body)
    end = _shared_start(before.body[start:][::-1], after.body[start:][::-1])
    middle = after.body[start : len(after.body) - end]
    distance = held.length - held.positions[before.id]
    return varints([distance, after.edited_ms - after.created_ms, start, end]) + (middle + _END).encode()


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What a reader gets back of one post: numbers where the reader's own tables have the rest."""

    distance: int
    """To the parent, in posts; 0 begins a thread, and then `stream`, `title` and `tags` are set."""
    author: int
    new_name: str | None
    """The author's name, when the reader has not met this member before."""
    created_ms: int
    edited_ms: int | None
    stream: int | None
    title: str | None
    tags: tuple[str, ...] | None
    body: str


def unpack(block: bytes, members: int = 0, last_ms: int = 0) -> list[Unpacked]:
    """Reads what `pack` made, for a reader who knows `members` members and a log that ends at `last_ms`."""
    numbers = _Numbers(block)
    posts = numbers.take(1)[0]
    distances, authors = numbers.take(posts), numbers.take(posts)
    threads = distances.count(0)
    streams, edits, steps = numbers.take(threads), numbers.take(posts), numbers.take(posts)
    texts = iter(block[numbers.read :].decode().split(_END))
    titles = iter([next(texts) for _ in range(threads)])
    tags = iter([tuple(next(texts).split(",")) for _ in range(threads)])
    names = iter([next(texts) for _ in range(max(0, max(authors) + 1 - members))])
    stream_numbers = iter(streams)
    new = count(members)
    newest = next(new)
    unpacked = []
    for distance, author, edit, step in zip(distances, authors, edits, steps, strict=True):
        last_ms += step >> 1 if step % 2 == 0 else ~(step >> 1)
        is_new = author == newest
        newest = next(new) if is_new else newest
        unpacked.append(
            Unpacked(
                distance=distance,
                author=author,
                new_name=next(names) if is_new else None,
                created_ms=last_ms,
                edited_ms=last_ms + edit if edit else None,
                stream=None if distance else next(stream_numbers),
                title=None if distance else next(titles),
                tags=None if distance else next(tags),
                body=next(texts),
            )
        )
    return unpacked


def varints(numbers: Sequence[int]) -> bytes:
    """Numbers ≥ 0 as seven bits a byte, the lowest first."""
    packed = bytearray()
    for number in numbers:
        assert number >= 0
        while number > 127:
            packed.append(number & 127 | 128)
            number >>= 7
        packed.append(number)
    return bytes(packed)


@dataclass(slots=True)
class _Columns:
    distances: list[int] = field(default_factory=list)
    authors: list[int] = field(default_factory=list)
    streams: list[int] = field(default_factory=list)
    edits: list[int] = field(default_factory=list)
    steps: list[int] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)

    def add(self, post: SamplePost, held: Held) -> None:
        if post.author not in held.members:
            self.names.append(post.author_name)
        self.authors.append(held.members.get(post.author, len(held.members)))
        self.edits.append(post.edited_ms - post.created_ms if post.edited_ms else 0)
        step = post.created_ms - held.last_ms
        self.steps.append(step << 1 if step >= 0 else ~step << 1 | 1)  # a clock may be behind another
        self.bodies.append(post.body)
        if post.parent is None:
            self.distances.append(0)
            self.streams.append(held.streams.setdefault((post.stream, post.language), len(held.streams)))
            self.titles.append(post.title)
            self.tags.append(",".join(post.tags))
        else:
            self.distances.append(held.length - held.positions[post.parent])

    def packed(self) -> bytes:
        numbers = (self.distances, self.authors, self.streams, self.edits, self.steps)
        texts = (self.titles, self.tags, self.names, self.bodies)
        head = varints([len(self.bodies)]) + b"".join(map(varints, numbers))
        return head + "".join(text + _END for column in texts for text in column).encode()


class _Numbers:
    """Reads varints one after the other."""

    def __init__(self, block: bytes) -> None:
        self._block = block
        self.read = 0

    def take(self, how_many: int) -> list[int]:
        return [self._next() for _ in range(how_many)]

    def _next(self) -> int:
        number = 0
        for shift in count(step=7):
            byte = self._block[self.read]
            self.read += 1
            number |= (byte & 127) << shift
            if byte < 128:
                break
        return number


def _shared_start(one: str, other: str) -> int:
    pairs: Iterator[tuple[str, str]] = zip(one, other, strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
