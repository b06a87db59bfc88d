"""Section 7 of docs/sync.md: column blocks, written and read. Values are kept as the bytes that they are, never re-encoded."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple, TypeVar

import msgspec

from tests.conformance.operations import (
    DIRECTORY,
    LARGEST,
    LATEST_MS,
    REFERENCE,
    SERVER,
    Entry,
    Operation,
)
from tests.conformance.wire import Damaged, pack

ALIAS = 2
ECHO = 255
ENTRIES = 4096

Item = TypeVar("Item")
Reference = int | bytes
Segment = tuple[int, int, int]
Shape = tuple[int, bool, tuple[int, ...] | None]
# (scope number, sequence number) -> the record created there
Places = Mapping[tuple[int, int], bytes]
# scope number, record -> the sequence number of its creation where the reader holds it
AliasOf = Callable[[int, bytes], int | None]


class Columns(msgspec.Struct, frozen=True, array_like=True):
    """The thirteen columns in their order."""

    segments: tuple[Segment, ...]
    shapes: tuple[Shape, ...]
    shape_of: bytes
    devices: tuple[Reference, ...]
    device_of: bytes
    written: tuple[int, ...]
    counters: tuple[int, ...]
    bases: tuple[int, ...]
    received: tuple[int, ...]
    records: tuple[Reference, ...]
    echoes: tuple[int, ...]
    raws: tuple[bytes, ...]
    values: tuple[tuple[msgspec.Raw, ...], ...]


class Run(NamedTuple):
    """Entries of one scope that follow each other."""

    number: int
    scope: bytes
    entries: tuple[Entry, ...]


# --- writing, which only pushes need ---


def written(operations: Sequence[Operation], alias_of: AliasOf) -> Columns:
    """The columns of a push."""
    shapes: dict[Shape, int] = {}
    devices: dict[bytes, int] = {}
    records: list[Reference] = []
    raws: list[bytes] = []
    values: dict[tuple[int, int], list[msgspec.Raw]] = {}
    shape_of, device_of = bytearray(), bytearray()
    for operation in operations:
        fields = columnar(operation.payload)
        names = None if fields is None else tuple(fields)
        shape = (operation.kind, operation.record is not None, names)
        shape_of.append(shapes.setdefault(shape, len(shapes)))
        device_of.append(devices.setdefault(operation.device, len(devices)))
        if operation.record is not None:
            records.append(_named(operation.number, operation.record, alias_of))
        if fields is None:
            raws.append(operation.payload)
            continue
        for field, value in fields.items():
            short = _shortened(operation.number, value, alias_of)
            values.setdefault((operation.kind, field), []).append(short)
    counters = tuple(operation.counter for operation in operations)
    return Columns(
        segments=tuple(_segments(operations)),
        shapes=tuple(shapes),
        shape_of=bytes(shape_of),
        devices=tuple(0 if device == SERVER else _named(DIRECTORY, device, alias_of) for device in devices),
        device_of=bytes(device_of),
        written=differences([operation.ms for operation in operations]),
        counters=counters if any(counters) else (),
        bases=tuple(operation.base for operation in operations),
        received=(),
        records=tuple(records),
        echoes=(),
        raws=tuple(raws),
        values=tuple(tuple(values[key]) for key in sorted(values)),
    )


def columnar(payload: bytes) -> dict[int, msgspec.Raw] | None:
    """The values of a payload that may travel by fields; None for one that must travel raw."""
    try:
        fields: dict[int, Any] = msgspec.msgpack.decode(payload, type=dict[int, Any])
        canonical = pack({number: fields[number] for number in sorted(fields)})
    except (msgspec.MsgspecError, ValueError, TypeError, RecursionError):
        return None
    aliased = any(isinstance(value, msgspec.msgpack.Ext) and value.code == ALIAS for value in fields.values())
    if canonical != payload or aliased or not all(0 <= number <= LARGEST for number in fields):
        return None
    return msgspec.msgpack.decode(payload, type=dict[int, msgspec.Raw])


def differences(numbers: Sequence[int]) -> tuple[int, ...]:
    return tuple(number - before for before, number in zip([0, *numbers], numbers, strict=False))


def _segments(operations: Sequence[Operation]) -> Iterator[Segment]:
    for number, group in groupby(operation.number for operation in operations):
        yield number, 0, len(list(group))


def _named(number: int, record: bytes, alias_of: AliasOf) -> Reference:
    alias = alias_of(number, record)
    return record if alias is None else alias


def _shortened(number: int, value: msgspec.Raw, alias_of: AliasOf) -> msgspec.Raw:
    record = _extension(bytes(value), REFERENCE)
    alias = None if record is None or len(record) != 16 else alias_of(number, record)
    if alias is None:
        return value
    data = alias.to_bytes(max(1, (alias.bit_length() + 7) // 8), "big")
    return msgspec.Raw(pack(msgspec.msgpack.Ext(ALIAS, data)))


def _extension(value: bytes, code: int) -> bytes | None:
    """The data of an extension value of this type."""
    if not value or value[0] not in (0xC7, 0xC8, 0xC9, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8):
        return None
    at = {0xC7: 2, 0xC8: 3, 0xC9: 5}.get(value[0], 1)
    return value[at + 1 :] if value[at] == code else None


# --- reading, as every client must ---


def read(raw: bytes, places: Places, directory: bytes, sent: Sequence[Operation] | None) -> list[Run]:
    """The runs of a block from a log; of a push where ``sent`` is None. Raises Damaged for whatever the document refuses."""
    try:
        columns = msgspec.msgpack.decode(raw, type=Columns)
    except (msgspec.MsgspecError, ValueError) as error:
        raise Damaged(f"no columns: {error}") from None
    if not len(columns.shape_of) == sum(count for _, _, count in columns.segments) <= ENTRIES:
        raise Damaged("counts that differ")
    reader = _Reader(columns, places, sent)
    try:
        runs = [reader.run(segment, directory) for segment in columns.segments]
    except (IndexError, KeyError) as error:
        raise Damaged(f"a number that points nowhere: {error}") from None
    reader.check_used_up()
    return runs


class _Reader:
    """Takes from each column what the next entry needs."""

    def __init__(self, columns: Columns, places: Places, sent: Sequence[Operation] | None) -> None:
        self._columns = columns
        self._places = dict(places)
        self._sent = sent
        self._at = dict.fromkeys(Columns.__struct_fields__, 0)
        self._ms = self._received_ms = 0
        keys = sorted({(kind, field) for kind, _, fields in columns.shapes for field in fields or ()})
        if len(keys) != len(columns.values):
            raise Damaged("columns of values that no shape has")
        self._values = {key: list(column) for key, column in zip(keys, columns.values, strict=True)}

    def run(self, segment: Segment, directory: bytes) -> Run:
        number, first, count = segment
        if (first > 0) == (self._sent is None) or min(number, first, count - 1) < 0:
            raise Damaged(f"a segment {segment}")
        scope = directory if number == DIRECTORY else self._places[DIRECTORY, number]
        return Run(number, scope, tuple(self._entry(number, scope, first, at) for at in range(count)))

    def check_used_up(self) -> None:
        for name in ("device_of", "written", "bases", "received", "records", "echoes", "raws"):
            if self._at[name] != len(getattr(self._columns, name)):
                raise Damaged(f"{name} is too long")
        if self._at["counters"] != len(self._columns.counters) or any(self._values.values()):
            raise Damaged("a column is too long")

    def _entry(self, number: int, scope: bytes, first: int, at: int) -> Entry:
        seq = first and first + at
        which = self._next("shape_of", self._columns.shape_of)
        if which == ECHO:
            operation = self._echo(scope)
        else:
            operation = self._operation(number, scope, seq, self._columns.shapes[which])
        if seq:
            self._received_ms = _moment(self._received_ms + self._next("received", self._columns.received))
            if operation.record is None:
                self._places[number, seq] = operation.id
        return Entry(operation, seq, self._received_ms, which == ECHO)

    def _echo(self, scope: bytes) -> Operation:
        place = self._next("echoes", self._columns.echoes)
        if self._sent is None or place < 0 or self._sent[place].scope != scope:
            raise Damaged("an echo of nothing")
        return self._sent[place]

    def _operation(self, number: int, scope: bytes, seq: int, shape: Shape) -> Operation:
        kind, on_record, fields = shape
        columns = self._columns
        device = columns.devices[self._next("device_of", columns.device_of)]
        self._ms = _moment(self._ms + self._next("written", columns.written))
        base = self._next("bases", columns.bases)
        return Operation(
            number=number,
            scope=scope,
            kind=_natural(kind),
            record=self._record(number, self._next("records", columns.records)) if on_record else None,
            payload=self._next("raws", columns.raws)
            if fields is None
            else self._payload(number, kind, fields),
            ms=self._ms,
            base=_natural(seq - base if seq else base),
            device=SERVER if device == 0 else self._record(DIRECTORY, device),
            counter=_natural(self._next("counters", columns.counters)) if columns.counters else 0,
        )

    def _payload(self, number: int, kind: int, fields: tuple[int, ...]) -> bytes:
        parts = [_map_head(len(fields))]
        for field in fields:
            column = self._values[kind, field]
            if not column:
                raise Damaged("a column of values is too short")
            parts += [pack(_natural(field)), self._lengthened(number, bytes(column.pop(0)))]
        return b"".join(parts)

    def _lengthened(self, number: int, value: bytes) -> bytes:
        alias = _extension(value, ALIAS)
        if alias is None:
            return value
        return pack(msgspec.msgpack.Ext(REFERENCE, self._places[number, int.from_bytes(alias, "big")]))

    def _record(self, number: int, named: Reference) -> bytes:
        if isinstance(named, int):
            return self._places[number, named]
        if len(named) != 16:
            raise Damaged("a reference of another length")
        return named

    def _next(self, name: str, column: Sequence[Item]) -> Item:
        at = self._at[name]
        if at >= len(column):
            raise Damaged(f"{name} is too short")
        self._at[name] = at + 1
        return column[at]


def _map_head(count: int) -> bytes:
    """The bytes that begin a map of so many fields."""
    return bytes([0x80 | count]) if count < 16 else b"\xde" + count.to_bytes(2, "big")


def _moment(ms: int) -> int:
    if ms > LATEST_MS:
        raise Damaged("a time beyond the year 9999")
    return _natural(ms)


def _natural(number: int) -> int:
    if number < 0:
        raise Damaged("a negative number")
    return number
