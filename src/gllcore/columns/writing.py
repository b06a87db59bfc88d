"""Writing a column block: entries are sorted into columns, and what the receiver holds is named by its number."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import TypeVar

import msgspec

from gllcore.clock import HybridTime
from gllcore.columns.block import ALIAS, DIRECTORY, ECHO, LARGEST, Columns, Ref, Run, Segment, Shape
from gllcore.ids import SERVER_DEVICE, OpId, RecordId
from gllcore.operations import Entry, Operation, pack, referred, unpack

Key = TypeVar("Key")

# A shorter column is not worth the head of a piece of its own.
_LONG_COLUMN = 2048

_encoder = msgspec.msgpack.Encoder()
_parts = msgspec.msgpack.Decoder(tuple[msgspec.Raw, ...])


def encode(
    runs: Sequence[Run],
    alias_of: Callable[[int, RecordId], int | None],
    echoes: Mapping[OpId, int] | None = None,
) -> bytes:
    """The block of these runs.

    ``alias_of(scope number, record)`` gives the sequence number of the record's creation when the receiver is known to
    hold it, else None. ``echoes`` maps operations that the receiver has just sent to their place in its request.
    """
    writer = _Writer(alias_of, echoes or {})
    for run in runs:
        for entry in run.entries:
            writer.add(run.number, entry)
    return _encoder.encode(writer.block(runs))


def seams(block: bytes) -> list[int]:
    """Where a long column of values begins or ends in an encoded block, ascending.

    What stands beside each other there is unlike: titles, say, and the hashes that name files.
    """
    *_, values = _parts.decode(block)
    columns = [len(column) for column in _parts.decode(values)]
    ends = list(accumulate(columns, initial=len(block) - sum(columns)))
    found = {end for pair in pairwise(ends) if pair[1] - pair[0] >= _LONG_COLUMN for end in pair}
    return sorted(found - {len(block)})


def mentioned(op: Operation) -> Iterator[RecordId]:
    """The records that an operation refers to: those for which ``encode`` will ask an alias."""
    if op.record is not None:
        yield op.record
    for value in (_columnar(op.payload) or {}).values():
        if (record := referred(value)) is not None:
            yield record


class _Writer:
    """Sorts entries into columns."""

    def __init__(self, alias_of: Callable[[int, RecordId], int | None], echoes: Mapping[OpId, int]) -> None:
        self._alias_of = alias_of
        self._places = echoes
        self._shapes: dict[Shape, int] = {}
        self._shape_of = bytearray()
        self._devices: dict[RecordId, int] = {}
        self._device_of = bytearray()
        self._times: list[HybridTime] = []
        self._bases: list[int] = []
        self._received: list[int] = []
        self._records: list[Ref] = []
        self._echoes: list[int] = []
        self._raws: list[bytes] = []
        self._values: dict[tuple[int, int], list[object]] = {}

    def add(self, number: int, entry: Entry) -> None:
        if entry.received_ms is not None:
            self._received.append(entry.received_ms)
        place = self._places.get(entry.op_id)
        if place is not None:
            self._shape_of.append(ECHO)
            self._echoes.append(place)
            return
        op = entry.op
        fields = _columnar(op.payload)
        shape = Shape(op.kind, op.record is not None, None if fields is None else tuple(fields))
        self._shape_of.append(_numbered(self._shapes, shape))
        self._device_of.append(_numbered(self._devices, op.device))
        self._times.append(op.time)
        self._bases.append(op.base if entry.seq is None else entry.seq - op.base)
        if op.record is not None:
            self._records.append(self._ref(number, op.record))
        if fields is None:
            self._raws.append(op.payload)
            return
        for field, value in fields.items():
            self._values.setdefault((op.kind, field), []).append(self._shortened(number, value))

    def block(self, runs: Sequence[Run]) -> Columns:
        counters = tuple(time.counter for time in self._times)
        return Columns(
            segments=tuple(
                Segment(r.number, r.entries[0].seq or 0, len(r.entries)) for r in runs if r.entries
            ),
            shapes=tuple(self._shapes),
            shape_of=bytes(self._shape_of),
            devices=tuple(self._ref(DIRECTORY, device) for device in self._devices),
            device_of=bytes(self._device_of),
            written=_deltas([time.ms for time in self._times]),
            counters=counters if any(counters) else (),
            bases=tuple(self._bases),
            received=_deltas(self._received),
            records=tuple(self._records),
            echoes=tuple(self._echoes),
            raws=tuple(self._raws),
            values=tuple(tuple(self._values[key]) for key in sorted(self._values)),
        )

    def _ref(self, number: int, record: RecordId) -> Ref:
        if number == DIRECTORY and record == SERVER_DEVICE:
            return 0
        alias = self._alias_of(number, record)
        return bytes(record) if alias is None else alias

    def _shortened(self, number: int, value: object) -> object:
        record = referred(value)
        if record is None:
            return value
        alias = self._alias_of(number, record)
        if alias is None:
            return value
        return msgspec.msgpack.Ext(ALIAS, alias.to_bytes((alias.bit_length() + 7) // 8 or 1, "big"))


def _columnar(payload: bytes) -> dict[int, object] | None:
    """The payload's fields when they alone give back the same bytes, else None."""
    try:
        fields = unpack(payload)
        rebuilt = pack(fields)  # type: ignore[arg-type]  # whatever msgpack gave can be packed again
    except (msgspec.MsgspecError, ValueError, TypeError, RecursionError):
        return None
    aliased = any(isinstance(value, msgspec.msgpack.Ext) and value.code == ALIAS for value in fields.values())
    numbered = all(0 <= field <= LARGEST for field in fields)
    return fields if rebuilt == payload and numbered and not aliased else None


def _numbered(table: dict[Key, int], key: Key) -> int:
    """The key's number in the table, a new one if it has none yet; the writer's caller keeps blocks small enough."""
    return table.setdefault(key, len(table))


def _deltas(numbers: Sequence[int]) -> tuple[int, ...]:
    return (*numbers[:1], *(later - earlier for earlier, later in pairwise(numbers)))
