"""Sections 1, 8 and 9 of docs/sync.md: digests, msgpack, packing and frames. Nothing here is the product's own code."""

import hashlib
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from backports import zstd

MAGIC = b"GLL1"
FRAME_BYTES = 16_384
MESSAGE_BYTES = 131_072
INFLATED_BYTES = 524_288
HISTORY_BYTES = 1_048_576
SIGNATURE_BYTES = 64
LINK_BYTES = 32
NONCE_BYTES = 8
STORED, DICTIONARY, HISTORY = 0, 1, 2
DICTIONARY_FILE = Path(__file__).parents[2] / "src" / "gllcore" / "dictionaries" / "1.zdict"

pack = msgspec.msgpack.encode


class Damaged(Exception):
    """Bytes that are not what the document says."""


def unpack(data: bytes) -> Any:
    """The value in these msgpack bytes; raises Damaged."""
    try:
        return msgspec.msgpack.decode(data)
    except (msgspec.MsgspecError, ValueError) as error:
        raise Damaged(f"not msgpack: {error}") from None


def digest(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(len(part).to_bytes(4, "big") + part for part in parts)).digest()


# --- frames ---


class Message(NamedTuple):
    """A whole message, and where in the stream it ends."""

    kind: str
    payload: bytes
    end: int


def one_frame(kind: str, payload: bytes, length: int | None = None) -> bytes:
    """A single frame of any size; its head tells ``length`` where that is given."""
    told = len(payload) if length is None else length
    head = kind.encode("latin-1") + told.to_bytes(2, "big")
    return head + zlib.crc32(head + payload).to_bytes(4, "big") + payload


def frame(kind: str, payload: bytes) -> bytes:
    """A message in as many frames as it needs."""
    *before, last = [payload[at : at + FRAME_BYTES] for at in range(0, len(payload), FRAME_BYTES)] or [b""]
    return b"".join(one_frame("C", part) for part in before) + one_frame(kind, last)


def messages(stream: bytes) -> Iterator[Message]:
    """The messages that have arrived whole; raises Damaged where the bytes are none."""
    if not MAGIC.startswith(stream[:4]):
        raise Damaged(f"not from a GLL server: {stream[:40]!r}")
    at, message = len(MAGIC), b""
    while len(stream) >= at + 7:
        kind, length = chr(stream[at]), int.from_bytes(stream[at + 1 : at + 3], "big")
        if length > FRAME_BYTES:
            raise Damaged(f"a frame of {length} bytes")
        payload = stream[at + 7 : at + 7 + length]
        if len(payload) < length:
            return
        if zlib.crc32(stream[at : at + 3] + payload) != int.from_bytes(stream[at + 3 : at + 7], "big"):
            raise Damaged("a checksum that is wrong")
        at, message = at + 7 + length, message + payload
        if len(message) > MESSAGE_BYTES:
            raise Damaged("a message that is too large")
        if kind == "C":
            if not payload:
                raise Damaged("an empty part")
            continue
        yield Message(kind, message, at)
        message = b""


# --- packing ---


class Packing:
    """One direction of one exchange: what it has carried so far is what later blocks refer to."""

    def __init__(self, dictionary: bytes) -> None:
        self._dictionary = dictionary
        self.history = b""

    def pack(self, raw: bytes, method: int | None = None) -> bytes:
        """``raw`` as the document wants it: by history if there is some, else by the dictionary, or stored if smaller."""
        chosen = method if method is not None else HISTORY if self.history else DICTIONARY
        squeezed = b"" if chosen == STORED else self._squeezed(raw, chosen)
        if chosen == STORED or (method is None and len(squeezed) >= len(raw)):
            return bytes([STORED]) + raw
        return bytes([chosen]) + squeezed

    def unpack(self, packed: bytes) -> bytes:
        """The block; raises Damaged."""
        if not packed or packed[0] not in (STORED, DICTIONARY, HISTORY):
            raise Damaged(f"packed by {packed[:1].hex() or 'nothing'}")
        if packed[0] == STORED:
            return packed[1:]
        inflater = zstd.ZstdDecompressor(zstd_dict=self._reference(packed[0]))
        try:
            raw = inflater.decompress(packed[1:], max_length=INFLATED_BYTES)
        except zstd.ZstdError as error:
            raise Damaged(f"not zstd: {error}") from None
        if not inflater.eof or inflater.unused_data:
            raise Damaged("a packed block that is cut, too large, or followed by something")
        return raw

    def carry(self, raw: bytes) -> None:
        """The block was accepted by its reader."""
        self.history = (self.history + raw)[-HISTORY_BYTES:]

    def _squeezed(self, raw: bytes, method: int) -> bytes:
        parameter = zstd.CompressionParameter
        options: dict[int, int] = {
            parameter.compression_level: 10,
            parameter.window_log: 21,
            parameter.content_size_flag: 0,
            parameter.checksum_flag: 0,
            parameter.dict_id_flag: 0,
        }
        compressor = zstd.ZstdCompressor(options=options, zstd_dict=self._reference(method))
        return compressor.compress(raw, zstd.ZstdCompressor.FLUSH_FRAME)

    def _reference(self, method: int) -> "zstd.ZstdDict | tuple[zstd.ZstdDict, int]":
        if method == DICTIONARY:
            return zstd.ZstdDict(self._dictionary)
        return zstd.ZstdDict(self._dictionary + self.history, is_raw=True).as_prefix
