"""Fits a stream of entries into sealed messages that are as full as a frame allows."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from gllcore.columns import Run, seams
from gllcore.compression import Squeezer
from gllcore.frames import MESSAGE_BYTES, PAYLOAD_BYTES
from gllcore.ids import ScopeId
from gllcore.operations import Entry
from gllcore.protocol import SIGNATURE_BYTES

# A block numbers its devices and shapes in one byte, one value of which is taken.
BLOCK_ENTRIES = 250
# What an entry weighs in columns beside its payload, roughly.
_ENTRY_BYTES = 24
_RAW_BYTES = 96 * 1024
_FILL = 0.94


class Placed(NamedTuple):
    """An entry on its way, with the number and id of its scope and the chain's links at it and before it (empty while unknown)."""

    number: int
    scope: ScopeId
    entry: Entry
    link: bytes = b""
    before: bytes = b""


class Packed(NamedTuple):
    """A sealed message: its payload (head, then packed columns) and what is in it."""

    payload: bytes
    items: tuple[Placed, ...]


def runs_in(items: Sequence[Placed]) -> list[Run]:
    """Neighbours of one scope, together."""
    return [
        Run(group[0].number, group[0].scope, tuple(item.entry for item in group))
        for group in _neighbours(items)
    ]


def first_of_runs(items: Sequence[Placed]) -> list[Placed]:
    """The item with which each run begins."""
    return [group[0] for group in _neighbours(items)]


def last_of_runs(items: Sequence[Placed]) -> list[Placed]:
    """The item at which each run ends: what a seal speaks of."""
    return [group[-1] for group in _neighbours(items)]


def upward(items: Sequence[Placed]) -> list[Placed]:
    """Items that were chosen from the newest down, as runs that can be read."""
    return sorted(items, key=lambda item: (item.number, item.entry.seq or 0))


def _neighbours(items: Sequence[Placed]) -> list[list[Placed]]:
    groups: list[list[Placed]] = []
    for item in items:
        if groups and _follows(groups[-1][-1], item):
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def _follows(earlier: Placed, later: Placed) -> bool:
    """Whether ``later`` is in the same scope, in the next place if it has one."""
    seq = earlier.entry.seq
    return earlier.number == later.number and later.entry.seq == (None if seq is None else seq + 1)


class Packer:
    """Cuts a stream of entries into messages.

    ``encode`` makes the column block of runs, ``head`` what stands before it: the 64-byte signature over the items and, in
    ``head_bytes`` more of them, the links of pages. ``arrange`` brings a message's items into the order of their runs. How well text packs is not
    known before it is packed: the size of the next block is guessed from the last ones, and a block that came out too
    large is halved.
    """

    def __init__(
        self,
        squeezer: Squeezer,
        encode: Callable[[Sequence[Run]], bytes],
        head: Callable[[Sequence[Placed]], bytes],
        payload_bytes: int = PAYLOAD_BYTES,
        head_bytes: Callable[[Sequence[Placed]], int] = lambda _: SIGNATURE_BYTES,
        arrange: Callable[[Sequence[Placed]], Sequence[Placed]] = lambda items: items,
    ) -> None:
        self._squeezer = squeezer
        self._encode = encode
        self._head = head
        self._head_bytes = head_bytes
        self._arrange = arrange
        self._payload_bytes = payload_bytes
        self._room = payload_bytes - SIGNATURE_BYTES
        self._ratio = 0.5

    def messages(self, items: Iterable[Placed]) -> Iterator[Packed]:
        waiting: deque[Placed] = deque()
        weight = 0
        for item in items:
            waiting.append(item)
            weight += _weight(item)
            while (
                weight * self._ratio >= self._room * _FILL
                or weight >= _RAW_BYTES
                or len(waiting) >= BLOCK_ENTRIES
            ):
                packed = self._fitted(waiting)
                weight -= sum(_weight(sent) for sent in packed.items)
                yield packed
        while waiting:
            yield self._fitted(waiting)

    def _fitted(self, waiting: "deque[Placed]") -> Packed:
        """As many of the first waiting items as fit; they leave the queue."""
        count = self._guess(waiting)
        while True:
            items = tuple(self._arrange([waiting[at] for at in range(count)]))
            raw = self._encode(runs_in(items))
            squeezed = self._squeezer.pack(raw, seams(raw))
            room = self._payload_bytes - self._head_bytes(items)
            if count == 1 or len(squeezed) <= room:
                break
            self._ratio = len(squeezed) / len(raw)
            count = max(1, min(count - 1, int(count * room * _FILL / len(squeezed))))
        if len(squeezed) + self._head_bytes(items) > MESSAGE_BYTES:
            raise ValueError("an entry is larger than a message may be")
        self._ratio = max(0.05, len(squeezed) / len(raw))
        self._squeezer.carried(raw)
        for _ in items:
            waiting.popleft()
        return Packed(self._head(items) + squeezed, items)

    def _guess(self, waiting: "deque[Placed]") -> int:
        weight = 0
        for count, item in enumerate(waiting):
            weight += _weight(item)
            if count and (
                weight * self._ratio > self._room * _FILL or weight > _RAW_BYTES or count >= BLOCK_ENTRIES
            ):
                return count
        return len(waiting)


def _weight(item: Placed) -> int:
    return len(item.entry.op.payload) + _ENTRY_BYTES
