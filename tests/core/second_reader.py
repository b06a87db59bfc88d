"""A second reader of the protocol, written from docs/sync.md alone: it shares no line with the code that it checks.

It reads a request or an answer from its bytes to operation ids, links and verified signatures. Names are the document's.
"""

import hashlib
import zlib
from collections.abc import Iterator
from typing import Any

import msgspec
from backports import zstd
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

Entry = dict[str, Any]
Places = dict[tuple[int, int], bytes]
Run = tuple[int, list[Entry]]


def digest(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(len(part).to_bytes(4, "big") + part for part in parts)).digest()


def messages(stream: bytes) -> Iterator[tuple[str, bytes]]:
    """Section 9."""
    assert stream[:4] == b"GLL1"
    at, message = 4, b""
    while at < len(stream):
        length = int.from_bytes(stream[at + 1 : at + 3], "big")
        payload = stream[at + 7 : at + 7 + length]
        assert zlib.crc32(stream[at : at + 3] + payload) == int.from_bytes(stream[at + 3 : at + 7], "big")
        kind, message, at = chr(stream[at]), message + payload, at + 7 + length
        if kind != "C":
            yield kind, message
            message = b""


def unpacked(packed: bytes, dictionary: bytes, history: bytes) -> bytes:
    """Section 8."""
    if packed[0] == 0:
        return packed[1:]
    trained = zstd.ZstdDict(dictionary)
    prefix = zstd.ZstdDict(dictionary + history[-(2**20) :], is_raw=True).as_prefix
    return zstd.decompress(packed[1:], zstd_dict=trained if packed[0] == 1 else prefix)


def operation_id(entry: Entry) -> bytes:
    """Section 3."""
    names = ("scope", "kind", "record", "ms", "counter", "base", "device")
    head = msgspec.msgpack.encode([entry[name] for name in names])
    return digest(b"gll-op", head, entry["payload"])[:16]


class Block:
    """Section 7. ``places`` knows what is held: (scope number, sequence number) -> the record created there."""

    def __init__(self, raw: bytes, places: Places, sent: list[Entry]) -> None:
        columns = msgspec.msgpack.decode(raw)
        self.segments, self.shapes, shape_of, self.devices, *rest = columns[:13]
        self.shape_of = iter(shape_of)
        self.device_of, self.written, self.counters, self.bases = map(iter, rest[:4])
        self.received, self.records, self.echoes, self.raws = map(iter, rest[4:8])
        keys = sorted({(kind, field) for kind, _, fields in self.shapes for field in fields or ()})
        self.values = dict(zip(keys, map(iter, rest[8]), strict=True))
        self.places, self.sent = dict(places), sent
        self.ms = self.received_ms = 0

    def runs(self, directory: bytes) -> Iterator[Run]:
        for number, first, count in self.segments:
            scope = self.places[0, number] if number else directory
            yield number, [self.entry(number, scope, first and first + at) for at in range(count)]

    def entry(self, number: int, scope: bytes, seq: int) -> Entry:
        shape = next(self.shape_of)
        entry = self.sent[next(self.echoes)] if shape == 255 else self.operation(number, scope, seq, shape)
        if seq:
            self.received_ms += next(self.received)
        entry = entry | {
            "seq": seq or None,
            "received_ms": self.received_ms or None,
            "id": operation_id(entry),
        }
        if seq and entry["record"] is None:
            self.places[number, seq] = entry["id"]
        return entry

    def operation(self, number: int, scope: bytes, seq: int, shape: int) -> Entry:
        kind, on_record, fields = self.shapes[shape]
        device = self.devices[next(self.device_of)]
        self.ms += next(self.written)
        base = next(self.bases)
        return {
            "scope": scope,
            "kind": kind,
            "record": self.named(number, next(self.records)) if on_record else None,
            "payload": next(self.raws) if fields is None else self.payload(number, kind, fields),
            "ms": self.ms,
            "counter": next(self.counters, 0),
            "base": seq - base if seq else base,
            "device": bytes(16) if device == 0 else self.named(0, device),
        }

    def payload(self, number: int, kind: int, fields: list[int]) -> bytes:
        return msgspec.msgpack.encode({f: self.value(number, next(self.values[kind, f])) for f in fields})

    def value(self, number: int, value: Any) -> Any:
        if not isinstance(value, msgspec.msgpack.Ext) or value.code != 2:
            return value
        return msgspec.msgpack.Ext(1, self.places[number, int.from_bytes(value.data, "big")])

    def named(self, number: int, reference: int | bytes) -> bytes:
        return self.places[number, reference] if isinstance(reference, int) else reference


def check_push(key: bytes, signature: bytes, community: bytes, entries: list[Entry]) -> None:
    """Section 10, up; raises InvalidSignature."""
    signed = digest(b"gll-push", community, *(entry["id"] for entry in entries))
    Ed25519PublicKey.from_public_bytes(key).verify(signature, signed)


def check_log(
    key: bytes, signature: bytes, community: bytes, runs: list[Run], links: dict[int, bytes]
) -> None:
    """Section 10, down: carries ``links`` on over the runs, and raises InvalidSignature unless their ends are sealed."""
    befores = [links[number] for number, _ in runs]
    ends = check_page(key, signature, community, runs, befores)
    links.update(zip((number for number, _ in runs), ends, strict=True))


def check_page(
    key: bytes, signature: bytes, community: bytes, runs: list[Run], befores: list[bytes]
) -> list[bytes]:
    """Section 15: the links at the ends of the runs, whose first entries follow ``befores``; sealed, or InvalidSignature."""
    links, tips = [], []
    for (_, entries), link in zip(runs, befores, strict=True):
        for entry in entries:
            link = digest(link, entry["id"], entry["received_ms"].to_bytes(8, "big"))
        links.append(link)
        tips.append(entries[-1]["scope"] + entries[-1]["seq"].to_bytes(8, "big") + link)
    Ed25519PublicKey.from_public_bytes(key).verify(signature, digest(b"gll-seal", community, *tips))
    return links


def page_parts(payload: bytes) -> tuple[bytes, list[bytes], bytes]:
    """Section 15: the seal, the link before each run, and the packed block."""
    end = 65 + 32 * payload[64]
    return payload[:64], [payload[at : at + 32] for at in range(65, end, 32)], payload[end:]


def check_ahead(key: bytes, signature: bytes, community: bytes, entries: list[Entry]) -> None:
    """Section 15; raises InvalidSignature."""
    parts = [e["id"] + e["seq"].to_bytes(8, "big") + e["received_ms"].to_bytes(8, "big") for e in entries]
    Ed25519PublicKey.from_public_bytes(key).verify(signature, digest(b"gll-ahead", community, *parts))
