"""A newer edition of a file as what differs from an older one: zstd with the older one as its prefix."""

import sys

from gllcore.errors import ProtocolViolation
from gllcore.files import FileId
from gllcore.ids import ID_BYTES

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd  # the same module, for the Pythons before

# Both files are in memory while one is told by the other.
FILE_BYTES = 32 * 1024**2
MAGIC = b"GLD1"
HEAD_BYTES = len(MAGIC) + 2 * ID_BYTES

_LEVEL = 9
# Room for both files, so that the older one is in sight from the last byte of the newer one.
_WINDOW_LOG = 26


def delta_of(new: FileId, content: bytes, held: FileId, older: bytes) -> bytes:
    """``GLD1`` · id of the newer file · id of the older one · a zstd frame."""
    parameter = zstd.CompressionParameter
    options: dict[int, int] = {
        parameter.compression_level: _LEVEL,
        parameter.window_log: _WINDOW_LOG,
        parameter.enable_long_distance_matching: 1,
    }
    return MAGIC + new + held + zstd.compress(content, options=options, zstd_dict=_prefix(older))


def content_of(delta: bytes, new: FileId, size: int, held: FileId, older: bytes) -> bytes:
    """The newer file's ``size`` bytes, which are the caller's to verify; raises ProtocolViolation ``damaged_delta``."""
    if delta[:HEAD_BYTES] != MAGIC + new + held:
        raise ProtocolViolation("damaged_delta")
    inflater = zstd.ZstdDecompressor(
        zstd_dict=_prefix(older), options={zstd.DecompressionParameter.window_log_max: _WINDOW_LOG}
    )
    try:
        # One byte more than there may be, so that a bomb is known by it.
        content = inflater.decompress(delta[HEAD_BYTES:], max_length=size + 1)
    except zstd.ZstdError:
        raise ProtocolViolation("damaged_delta") from None
    if len(content) != size or not inflater.eof:
        raise ProtocolViolation("damaged_delta")
    return content


def _prefix(older: bytes) -> "tuple[zstd.ZstdDict, int]":
    return zstd.ZstdDict(older, is_raw=True).as_prefix
