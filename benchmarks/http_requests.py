"""Counts the HTTP/1.1 requests in a stream of bytes, without changing or keeping it."""

import re

_REQUEST_LINE = re.compile(rb"[A-Z]+ \S+ HTTP/1\.[01]")
_HEAD_END = b"\r\n\r\n"
_LINE_END = b"\r\n"
_LONGEST_HEAD = 64 * 1024


class RequestCount:
    """Fed with what a client sends on one connection, in pieces of any size. A stream that is not HTTP counts 0."""

    def __init__(self) -> None:
        self.requests = 0
        self._buffer = bytearray()
        self._skip = 0
        self._chunked = False
        self._is_http = True

    def feed(self, data: bytes) -> None:
        if self._is_http:
            self._buffer += data
            try:
                while self._step():
                    pass
            except ValueError:  # a length that is no number
                self._is_http = False

    def _step(self) -> bool:
        """Takes one head, chunk or piece of a body from the buffer; false when it has to wait for more."""
        if not self._buffer:
            return False
        if self._skip:
            taken = min(self._skip, len(self._buffer))
            del self._buffer[:taken]
            self._skip -= taken
            return True
        return self._chunk() if self._chunked else self._head()

    def _head(self) -> bool:
        end = self._buffer.find(_HEAD_END)
        if end < 0:
            self._is_http = len(self._buffer) <= _LONGEST_HEAD
            return False
        first, *lines = bytes(self._buffer[:end]).split(_LINE_END)
        del self._buffer[: end + len(_HEAD_END)]
        if not _REQUEST_LINE.fullmatch(first):
            self._is_http = False
            return False
        self.requests += 1
        fields = {
            name.strip().lower(): value.strip() for name, _, value in (x.partition(b":") for x in lines)
        }
        self._skip = int(fields.get(b"content-length", b"0"))
        self._chunked = fields.get(b"transfer-encoding", b"").lower() == b"chunked"
        return True

    def _chunk(self) -> bool:
        """Reads a chunk's size line, so that its bytes are skipped; the last chunk (size 0) ends the body."""
        end = self._buffer.find(_LINE_END)
        if end < 0:
            return False
        size = int(bytes(self._buffer[:end]).partition(b";")[0], 16)
        del self._buffer[: end + len(_LINE_END)]
        self._skip = size + len(_LINE_END)
        self._chunked = size > 0
        return True
