"""Many operations as columns: like stands beside like, ids become short numbers, and hashes are not sent at all.

A column block carries *segments* (runs of one scope). A reference to a record that the receiver holds is written as the
sequence number of the operation that created it, in its own scope; devices and scopes are named by the sequence numbers
of their cards in the directory (scope number 0). Whatever cannot be rebuilt byte for byte from columns travels raw.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Annotated, NamedTuple, TypeVar

import msgspec

from gllcore.clock import LATEST_MS, HybridTime
from gllcore.errors import ProtocolViolation
from gllcore.ids import ID_BYTES, SERVER_DEVICE, CommunityId, OpId, RecordId, ScopeId, directory_scope
from gllcore.operations import Entry, Operation, op_id, pack, reference, referred, unpack

DIRECTORY = 0
ALIAS = 2
ENTRIES = 4096

_ECHO = 255
_LARGEST = 2**53
# More than any block of BLOCK_ENTRIES asks for, and little enough to look up.
_LOOK_UPS = 2**18

Key = TypeVar("Key")
Item = TypeVar("Item")
Ref = int | bytes
Small = Annotated[int, msgspec.Meta(ge=0, le=_LARGEST)]
Delta = Annotated[int, msgspec.Meta(ge=-_LARGEST, le=_LARGEST)]
# (scope number, sequence number) of an operation -> the record that it created
Known = Mapping[tuple[int, int], RecordId]


class Segment(msgspec.Struct, frozen=True, array_like=True):
    """``count`` entries of one scope; the first has sequence number ``first`` (0 where none is given yet)."""

    scope: Small
    first: Small
    count: Small


class Shape(msgspec.Struct, frozen=True, array_like=True):
    """What entries of one sort have in common; ``fields`` is None for a payload that travels raw."""

    kind: Small
    on_record: bool
    fields: tuple[Small, ...] | None


class Columns(msgspec.Struct, frozen=True, array_like=True):
    """The decoded block, still with aliases. See docs/sync.md for the meaning of each column."""

    segments: tuple[Segment, ...]
    shapes: tuple[Shape, ...]
    shape_of: bytes
    devices: tuple[Ref, ...]
    device_of: bytes
    written: tuple[Delta, ...]
    counters: tuple[Small, ...]
    bases: tuple[Delta, ...]
    received: tuple[Delta, ...]
    records: tuple[Ref, ...]
    echoes: tuple[Small, ...]
    raws: tuple[bytes, ...]
    values: tuple[tuple[object, ...], ...]


class Run(NamedTuple):
    """Consecutive entries of one scope, with the scope's number."""

    number: int
    scope: ScopeId
    entries: tuple[Entry, ...]


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Columns)


# --- writing ---


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
            self._shape_of.append(_ECHO)
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
    numbered = all(0 <= field <= _LARGEST for field in fields)
    return fields if rebuilt == payload and numbered and not aliased else None


def _numbered(table: dict[Key, int], key: Key) -> int:
    """The key's number in the table, a new one if it has none yet; the writer's caller keeps blocks small enough."""
    return table.setdefault(key, len(table))


def _deltas(numbers: Sequence[int]) -> tuple[int, ...]:
    return (*numbers[:1], *(later - earlier for earlier, later in pairwise(numbers)))


# --- reading ---


def decode(block: bytes) -> Columns:
    """The columns of a block; raises ProtocolViolation ``damaged_frame`` unless every column has its length."""
    try:
        columns = _decoder.decode(block)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise _damaged("columns") from None
    count = sum(segment.count for segment in columns.segments)
    if count > ENTRIES or len(columns.shape_of) != count or any(not s.count for s in columns.segments):
        raise _damaged("counts")
    return columns


def needed(columns: Columns) -> set[tuple[int, int]]:
    """The (scope number, sequence number) pairs that a reader must look up before ``runs_of``; some may be in the block.

    Raises ProtocolViolation ``damaged_frame`` for a block that was made to ask for endless many.
    """
    wanted = {(DIRECTORY, segment.scope) for segment in columns.segments if segment.scope != DIRECTORY}
    wanted |= {(DIRECTORY, ref) for ref in columns.devices if isinstance(ref, int) and ref}
    # Aliases do not say whose they are before the block is walked; a wanted pair that does not exist costs nothing.
    numbers = {segment.scope for segment in columns.segments}
    aliases = {ref for ref in columns.records if isinstance(ref, int)}
    aliases |= {
        found for column in columns.values for value in column if (found := _alias(value)) is not None
    }
    if len(numbers) * len(aliases) > _LOOK_UPS:
        raise _damaged("references")
    return wanted | {(number, alias) for number in numbers for alias in aliases}


def runs_of(
    columns: Columns, community: CommunityId, known: Known, echoes: Sequence[Operation] = ()
) -> list[Run]:
    """The entries of a block with all aliases replaced and all hashes computed anew.

    ``known`` answers what ``needed`` asked for; ``echoes`` are the operations that this side's request carried.
    Raises ProtocolViolation ``damaged_frame`` when a column is short, long, or refers to something unknown.
    """
    reader = _Reader(columns, community, known, echoes)
    try:
        runs = [reader.run(segment) for segment in columns.segments]
    except IndexError:
        raise _damaged("unknown number") from None
    except RecursionError:
        raise _damaged("nesting") from None
    reader.check_used_up()
    return runs


class _Reader:
    """Walks the columns of a block, one entry after the other."""

    def __init__(
        self, columns: Columns, community: CommunityId, known: Known, echoes: Sequence[Operation]
    ) -> None:
        self._columns = columns
        self._community = community
        self._known = dict(known)
        self._sent = echoes
        self._shape_of = iter(columns.shape_of)
        self._device_of = iter(columns.device_of)
        self._written = _summed(columns.written)
        self._counters = iter(columns.counters or (0,) * len(columns.written))
        self._bases = iter(columns.bases)
        self._received = _summed(columns.received)
        self._records = iter(columns.records)
        self._echoes = iter(columns.echoes)
        self._raws = iter(columns.raws)
        keys = sorted({(s.kind, field) for s in columns.shapes for field in s.fields or ()})
        if len(keys) != len(columns.values):
            raise _damaged("columns of values")
        self._values = {key: iter(column) for key, column in zip(keys, columns.values, strict=True)}

    def run(self, segment: Segment) -> Run:
        scope = directory_scope(self._community)
        if segment.scope != DIRECTORY:
            scope = ScopeId(self._record(DIRECTORY, segment.scope))
        numbers = (
            range(segment.first, segment.first + segment.count) if segment.first else [None] * segment.count
        )
        return Run(segment.scope, scope, tuple(self._entry(segment.scope, scope, seq) for seq in numbers))

    def check_used_up(self) -> None:
        columns = (
            self._device_of, self._written, self._counters, self._bases, self._received,
            self._records, self._echoes, self._raws, *self._values.values(),
        )  # fmt: skip
        if any(next(column, None) is not None for column in columns):
            raise _damaged("long column")

    def _entry(self, number: int, scope: ScopeId, seq: int | None) -> Entry:
        op = self._operation(number, scope, seq)
        entry = Entry(op_id(op), op, seq, None if seq is None else _moment(_take(self._received)))
        if seq is not None and op.record is None:
            self._known[number, seq] = entry.record
        return entry

    def _operation(self, number: int, scope: ScopeId, seq: int | None) -> Operation:
        which = _take(self._shape_of)
        if which == _ECHO:
            op = self._sent[_take(self._echoes)]
            if op.scope != scope:
                raise _damaged("echo")
            return op
        shape = self._columns.shapes[which]
        base = _take(self._bases)
        return Operation(
            scope=scope,
            kind=shape.kind,
            record=self._deref(number, _take(self._records)) if shape.on_record else None,
            payload=self._payload(number, shape),
            time=HybridTime(_moment(_take(self._written)), _take(self._counters)),
            base=_natural(base if seq is None else seq - base),
            device=self._device(self._columns.devices[_take(self._device_of)]),
        )

    def _payload(self, number: int, shape: Shape) -> bytes:
        if shape.fields is None:
            return _take(self._raws)
        values = {
            field: self._lengthened(number, _take(self._values[shape.kind, field])) for field in shape.fields
        }
        return pack(values)  # type: ignore[arg-type]  # whatever msgpack gave can be packed again

    def _lengthened(self, number: int, value: object) -> object:
        alias = _alias(value)
        return value if alias is None else reference(self._record(number, alias))

    def _device(self, ref: Ref) -> RecordId:
        return SERVER_DEVICE if ref == 0 else self._deref(DIRECTORY, ref)

    def _deref(self, number: int, ref: Ref) -> RecordId:
        if isinstance(ref, int):
            return self._record(number, ref)
        if len(ref) != ID_BYTES:
            raise _damaged("reference")
        return RecordId(ref)

    def _record(self, number: int, seq: int) -> RecordId:
        record = self._known.get((number, seq))
        if record is None:
            raise _damaged("unknown reference")
        return record


def _take(column: Iterator[Item]) -> Item:
    for item in column:
        return item
    raise _damaged("short column")


def _alias(value: object) -> int | None:
    if isinstance(value, msgspec.msgpack.Ext) and value.code == ALIAS and len(bytes(value.data)) <= 7:
        return int.from_bytes(value.data, "big")
    return None


def _summed(deltas: Iterable[int]) -> Iterator[int]:
    total = 0
    for delta in deltas:
        total += delta
        yield total


def _moment(ms: int) -> int:
    if ms > LATEST_MS:
        raise _damaged("time")
    return _natural(ms)


def _natural(number: int) -> int:
    if number < 0:
        raise _damaged("negative number")
    return number


def _damaged(reason: str) -> ProtocolViolation:
    return ProtocolViolation("damaged_frame", reason=reason)
