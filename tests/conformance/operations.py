"""Sections 2 to 5 of docs/sync.md: identifiers, operations and their payloads, and the chain of a log."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import msgspec

from tests.conformance.wire import digest, pack

REFERENCE = 1
DIRECTORY = 0
SERVER = bytes(16)
LATEST_MS = 253_402_300_799_999
LARGEST = 2**53

# Kinds and fields that this client writes or looks at.
MEMBER, DEVICE, STREAM, POST, REACTION = 1, 2, 3, 4, 5
TITLE, BODY, LANGUAGE, TAGS, THREAD, PARENT = 1, 2, 3, 4, 5, 6
USEFUL = 1
DEVICE_MEMBER = 1
STREAM_CLOSED, STREAM_RESTRICTED, STREAM_ADMITTED = 4, 5, 6


@dataclass(frozen=True)
class Operation:
    """``number`` is that of its scope on the wire; the rest is section 3."""

    number: int
    scope: bytes
    kind: int
    record: bytes | None
    payload: bytes
    ms: int
    base: int
    device: bytes
    counter: int = 0

    @cached_property
    def id(self) -> bytes:
        head = [self.scope, self.kind, self.record, self.ms, self.counter, self.base, self.device]
        return digest(b"gll-op", pack(head), self.payload)[:16]

    @property
    def creates(self) -> bytes:
        """The record that this operation creates or changes."""
        return self.record or self.id


@dataclass(frozen=True, slots=True)
class Entry:
    """An operation in its place in a log."""

    operation: Operation
    seq: int
    received_ms: int
    is_echo: bool = False


def payload_of(fields: Mapping[int, Any]) -> bytes:
    """A canonical payload."""
    return pack({number: fields[number] for number in sorted(fields)})


def fields_in(payload: bytes) -> dict[int, Any]:
    """The fields of a payload; empty where it is no map of numbers."""
    try:
        return msgspec.msgpack.decode(payload, type=dict[int, Any])
    except (msgspec.MsgspecError, ValueError):
        return {}


def reference(record: bytes) -> msgspec.msgpack.Ext:
    return msgspec.msgpack.Ext(REFERENCE, record)


def directory_of(community: bytes) -> bytes:
    return digest(b"gll-directory", community)[:16]


def first_link(community: bytes, scope: bytes) -> bytes:
    return digest(b"gll-log", community, scope)


def next_link(link: bytes, entry: Entry) -> bytes:
    return digest(link, entry.operation.id, entry.received_ms.to_bytes(8, "big"))
