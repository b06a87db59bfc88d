"""The parts of a column block, still with aliases; docs/sync.md tells what each column means."""

from collections.abc import Mapping
from typing import Annotated, NamedTuple

import msgspec

from gllcore.ids import RecordId, ScopeId
from gllcore.operations import Entry

DIRECTORY = 0
ALIAS = 2
ECHO = 255
ENTRIES = 4096
LARGEST = 2**53

Small = Annotated[int, msgspec.Meta(ge=0, le=LARGEST)]
Ref = Small | bytes
Delta = Annotated[int, msgspec.Meta(ge=-LARGEST, le=LARGEST)]
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
    """The decoded block, still with aliases."""

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
