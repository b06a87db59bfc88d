"""Fits a stream of entries into sealed messages that are as full as a frame allows."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from gllcore.columns import Run
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
    """An entry on its way, with the number and id of its scope and the chain's link at it (empty while it has none)."""

    number: int
    scope: ScopeId
    entry: Entry
    link: bytes = b""


class Packed(NamedTuple):
    """A sealed message: its payload (signature, then packed columns) and what is in it."""

    payload: bytes
    items: tuple[Placed, ...]


def runs_in(items: Sequence[Placed]) -> list[Run]:
    """Neighbours of one scope, together."""
    return [
        Run(number, scope, tuple(item.entry for item in group))
        for (number, scope), group in groupby(items, key=lambda item: (item.number, item.scope))
    ]


def last_of_runs(items: Sequence[Placed]) -> list[Placed]:
    """The item at which each run ends: what a seal speaks of."""
    return [list(group)[-1] for _, group in groupby(items, key=lambda item: item.number)]


class Packer:
    """Cuts a stream of entries into messages.

    ``encode`` makes the column block of runs, ``sign`` the 64-byte signature over the items. How well text packs is not
    known before it is packed: the size of the next block is guessed from the last ones, and a block that came out too
    large is halved.
    """

    def __init__(
        self,
        squeezer: Squeezer,
        encode: Callable[[Sequence[Run]], bytes],
        sign: Callable[[Sequence[Placed]], bytes],
        payload_bytes: int = PAYLOAD_BYTES,
    ) -> None:
        self._squeezer = squeezer
        self._encode = encode
        self._sign = sign
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
            items = tuple(waiting[at] for at in range(count))
            raw = self._encode(runs_in(items))
            squeezed = self._squeezer.pack(raw)
            if count == 1 or len(squeezed) <= self._room:
                break
            self._ratio = len(squeezed) / len(raw)
            count = max(1, min(count - 1, int(count * self._room * _FILL / len(squeezed))))
        if len(squeezed) + SIGNATURE_BYTES > MESSAGE_BYTES:
            raise ValueError("an entry is larger than a message may be")
        self._ratio = max(0.05, len(squeezed) / len(raw))
        self._squeezer.carried(raw)
        for _ in items:
            waiting.popleft()
        return Packed(self._sign(items) + squeezed, items)

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
