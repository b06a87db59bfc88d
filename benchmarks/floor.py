"""The least bytes that a sync of given posts could cost, whatever the protocol: what our own figures are held to.

One HTTP request without a superfluous byte, an 8-byte cursor for all scopes, columns, zstd 19 with a dictionary
trained on other posts, no signatures, no checksums. TCP payload up + down, without TLS.
"""

from collections.abc import Sequence

from backports import zstd

from benchmarks.columns import Held, holding, pack, pack_edit, varints
from benchmarks.corpus import SamplePost
from benchmarks.workload import Workload

FRAME_POSTS = 50
DICTIONARY_BYTES = 112_640
CURSOR_BYTES = 8

_REQUEST = "POST /v1/sync HTTP/1.1\r\nHost: gll.org\r\nAuthorization: Bearer {token}\r\nContent-Length: {length}\r\n\r\n"
_TOKEN = "t" * 22
"""128 bits in base64."""
_NOTHING_NEW = "HTTP/1.1 204 \r\n\r\n"
_ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n"

_OPTIONS: dict[int, int] = {
    zstd.CompressionParameter.compression_level: 19,
    zstd.CompressionParameter.checksum_flag: 0,
    zstd.CompressionParameter.content_size_flag: 0,
    zstd.CompressionParameter.dict_id_flag: 0,
}
_LONG_OPTIONS: dict[int, int] = _OPTIONS | {
    # Spelt out, because zstd chooses for the size of a dictionary when one is given, not for the long stream.
    zstd.CompressionParameter.strategy: zstd.Strategy.btultra2,
    zstd.CompressionParameter.window_log: 23,
    zstd.CompressionParameter.chain_log: 24,
    zstd.CompressionParameter.hash_log: 22,
    zstd.CompressionParameter.search_log: 7,
    zstd.CompressionParameter.min_match: 3,
    zstd.CompressionParameter.target_length: 256,
}


class Floor:
    """The floor of each measure for one workload."""

    def __init__(self, workload: Workload) -> None:
        self._workload = workload
        self._dictionary = trained(workload.training)

    def nothing(self) -> int:
        return exchange()

    def pull(self) -> int:
        return exchange(down=self._new(self._workload.pulled))

    def push(self) -> int:
        return exchange(up=self._new(self._workload.pushed))

    def both(self) -> int:
        """Pull, push, and one record that was edited on both sides."""
        return exchange(
            up=self._new(self._workload.pushed, self._workload.edit_here),
            down=self._new(self._workload.pulled, self._workload.edit_there),
        )

    def first(self, posts: int) -> int:
        """A first sync of the first `posts` posts in frames of 50, each readable without the others."""
        frames = self._frames(posts)
        return exchange(down=b"".join(_delimited(self._compressed(frame)) for frame in frames))

    def first_chained(self, posts: int) -> int:
        """The same, each frame readable with those before it: a cut still costs one frame."""
        stream = zstd.ZstdCompressor(options=_LONG_OPTIONS, zstd_dict=self._dictionary.as_prefix)
        frames = (stream.compress(frame, mode=stream.FLUSH_BLOCK) for frame in self._frames(posts))
        return exchange(down=b"".join(map(_delimited, frames)))

    def first_whole(self, posts: int) -> int:
        """The same in one piece: a cut costs all."""
        block = pack(self._workload.base[:posts], Held())
        return exchange(
            down=zstd.compress(block, options=_LONG_OPTIONS, zstd_dict=self._dictionary.as_prefix)
        )

    def _frames(self, posts: int) -> list[bytes]:
        base, held = self._workload.base[:posts], Held()
        return [pack(base[start : start + FRAME_POSTS], held) for start in range(0, len(base), FRAME_POSTS)]

    def _new(self, posts: Sequence[SamplePost], edit: tuple[SamplePost, SamplePost] | None = None) -> bytes:
        held = holding(self._workload.base)
        edits = pack_edit(*edit, held) if edit else b""
        return self._compressed(edits + pack(posts, held))

    def _compressed(self, block: bytes) -> bytes:
        return zstd.compress(block, options=_OPTIONS, zstd_dict=self._dictionary)


def exchange(up: bytes = b"", down: bytes = b"") -> int:
    """Bytes of one request and its answer; `up` travels with the cursor."""
    request = _REQUEST.format(token=_TOKEN, length=CURSOR_BYTES + len(up))
    answer = _ANSWER.format(length=len(down)) if down else _NOTHING_NEW
    return len(request) + CURSOR_BYTES + len(up) + len(answer) + len(down)


def trained(posts: Sequence[SamplePost]) -> zstd.ZstdDict:
    """A dictionary for blocks of such posts."""
    return zstd.train_dict([f"{post.title}\0{post.body}".encode() for post in posts], DICTIONARY_BYTES)


def _delimited(frame: bytes) -> bytes:
    return varints([len(frame)]) + frame
