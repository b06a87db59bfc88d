"""Small text made smaller: zstd with a shipped dictionary, then with what this exchange has already carried."""

import sys
from collections.abc import Sequence
from enum import IntEnum
from itertools import pairwise

from gllcore.errors import ProtocolViolation

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd  # the same module, for the Pythons before

INFLATED_BYTES = 512 * 1024
HISTORY_BYTES = 1024 * 1024

# A history of this size makes the slow levels' search pointless and their start-up dear.
_LONG_HISTORY = 96 * 1024
_THOROUGH, _BRISK = 19, 12
_WINDOW_LOG = 21


class Method(IntEnum):
    """How a payload is packed; the number is its first byte."""

    STORED = 0
    DICTIONARY = 1
    HISTORY = 2


class Squeezer:
    """Packs or unpacks the payloads of one exchange in one direction; both sides carry the same history.

    ``dictionary`` is the trained zstd dictionary that both sides ship.
    """

    def __init__(self, dictionary: bytes) -> None:
        self._trained = zstd.ZstdDict(dictionary)
        self._seed = dictionary
        self._history = b""

    def pack(self, raw: bytes, seams: Sequence[int] = ()) -> bytes:
        """``raw`` in its smallest form, method byte first. The history grows by ``carried``, not here.

        ``seams`` are where it may well be cut, ascending: what stands between two of them is packed by its own statistics.
        """
        method = Method.HISTORY if self._history else Method.DICTIONARY
        packer = zstd.ZstdCompressor(options=self._options(), zstd_dict=self._reference(method))
        # Told the whole size, zstd chooses the same tables as for one piece.
        packer.set_pledged_input_size(len(raw))
        pieces = [raw[start:end] for start, end in pairwise((0, *seams, len(raw)))]
        packed = b"".join(packer.compress(piece, packer.FLUSH_BLOCK) for piece in pieces[:-1])
        packed += packer.compress(pieces[-1], packer.FLUSH_FRAME)
        if len(packed) >= len(raw):
            return bytes([Method.STORED]) + raw
        return bytes([method]) + packed

    def unpack(self, payload: bytes) -> bytes:
        """The raw bytes; raises ProtocolViolation on damage, an unknown method, or more than INFLATED_BYTES."""
        method, packed = payload[:1], payload[1:]
        if method == bytes([Method.STORED]):
            return packed
        if method not in (bytes([Method.DICTIONARY]), bytes([Method.HISTORY])):
            raise ProtocolViolation("damaged_frame", reason="unknown packing")
        return self._inflated(packed, Method(method[0]))

    def carried(self, raw: bytes) -> None:
        """What was packed or unpacked has really travelled: later payloads may refer to it."""
        self._history = (self._history + raw)[-HISTORY_BYTES:]

    def _inflated(self, packed: bytes, method: Method) -> bytes:
        inflater = zstd.ZstdDecompressor(zstd_dict=self._reference(method))
        try:
            raw = inflater.decompress(packed, max_length=INFLATED_BYTES)
        except zstd.ZstdError:
            raise ProtocolViolation("damaged_frame", reason="packing") from None
        if not inflater.eof or inflater.unused_data:
            raise ProtocolViolation(
                "oversized_frame" if not inflater.eof else "damaged_frame", reason="length"
            )
        return raw

    def _reference(self, method: Method) -> "zstd.ZstdDict | tuple[zstd.ZstdDict, int]":
        if method is Method.DICTIONARY:
            return self._trained
        return zstd.ZstdDict(self._seed + self._history, is_raw=True).as_prefix

    def _options(self) -> dict[int, int]:
        level = _THOROUGH if len(self._history) < _LONG_HISTORY else _BRISK
        parameter = zstd.CompressionParameter
        return {
            parameter.compression_level: level,
            parameter.window_log: _WINDOW_LOG,
            parameter.content_size_flag: 0,
            parameter.checksum_flag: 0,
            parameter.dict_id_flag: 0,
        }
