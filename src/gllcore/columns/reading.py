"""Reading a column block that came from anywhere: every length is checked, every alias replaced, every hash computed anew."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import msgspec

from gllcore.clock import LATEST_MS, HybridTime
from gllcore.columns.block import ALIAS, DIRECTORY, ECHO, ENTRIES, Columns, Known, Ref, Run, Segment, Shape
from gllcore.errors import ProtocolViolation
from gllcore.ids import ID_BYTES, SERVER_DEVICE, CommunityId, RecordId, ScopeId, directory_scope
from gllcore.operations import Entry, Operation, op_id, pack, reference

Item = TypeVar("Item")

# More than any block of BLOCK_ENTRIES asks for, and little enough to look up.
_LOOK_UPS = 2**14

_decoder = msgspec.msgpack.Decoder(Columns)


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
    except (TypeError, ValueError, OverflowError):
        # Values that msgpack could read but not write again.
        raise _damaged("values") from None
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
        for _left_over in (item for column in columns for item in column):
            raise _damaged("long column")

    def _entry(self, number: int, scope: ScopeId, seq: int | None) -> Entry:
        op = self._operation(number, scope, seq)
        entry = Entry(op_id(op), op, seq, None if seq is None else _moment(_take(self._received)))
        if seq is not None and op.record is None:
            self._known[number, seq] = entry.record
        return entry

    def _operation(self, number: int, scope: ScopeId, seq: int | None) -> Operation:
        which = _take(self._shape_of)
        if which == ECHO:
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
