"""What really goes over a link's connections, with TLS and all that was sent in vain, as the system counts it where it tells."""

import socket
import struct
import sys

from gllapp.traffic import Counting, Traffic

# Linux: tcpi_bytes_received and tcpi_bytes_sent of struct tcp_info, in kernels since 4.19; what is sent twice counts twice.
_INFO_BYTES, _RECEIVED_AT, _SENT_AT = 208, 128, 200
_OTHER_ENDED = frozenset({6, 8, 9, 11})  # TIME_WAIT, CLOSE_WAIT, LAST_ACK, CLOSING
# A new connection's handshake with a small chain of certificates, where the system does not count for us.
_HANDSHAKE = (700, 2_800)


class Wire:
    """Follows the connections of one link, of which one at a time is used, and tells ``count`` what they have moved.

    ``kind`` is what the bytes are for from now on.
    """

    def __init__(self, count: Counting, *, is_tls: bool) -> None:
        self._count = count
        self._is_tls = is_tls
        self._tap: _Tap | None = None
        self.kind = Traffic.OVERHEAD

    def opened(self, connection: socket.socket) -> None:
        """A connection stands: in the clear still, also where TLS follows."""
        self.close()
        self._tap = _Tap(connection)
        if self._is_tls and not self._tap.is_told:
            self._count(Traffic.OVERHEAD, *_HANDSHAKE)

    def passed(self, up: int = 0, down: int = 0) -> None:
        """So many bytes more are known to have gone through, without TLS."""
        if self._tap is not None:
            self._tell(self._tap.moved(up, down))

    def close(self) -> None:
        """The connection is done with; what it has moved since is counted."""
        if self._tap is not None:
            self._tell(self._tap.moved(0, 0))
            self._tap.close()
            self._tap = None

    def _tell(self, moved: tuple[int, int]) -> None:
        if any(moved):
            self._count(self.kind, *moved)


class _Tap:
    """A second handle on one connection, which outlives a handshake or an answer that fails."""

    def __init__(self, connection: socket.socket) -> None:
        self.is_told = _totals(connection) is not None
        self._handle = connection.dup() if self.is_told else None
        self._seen = (0, 0)
        self._told = (0, 0)

    def moved(self, up: int, down: int) -> tuple[int, int]:
        """What is new since the last call; never less than what is known to have gone through."""
        self._seen = (self._seen[0] + up, self._seen[1] + down)
        found = _totals(self._handle) if self._handle is not None else None
        now = self._seen if found is None else (max(found[0], self._seen[0]), max(found[1], self._seen[1]))
        now = (max(now[0], self._told[0]), max(now[1], self._told[1]))
        new = (now[0] - self._told[0], now[1] - self._told[1])
        self._told = now
        return new

    def close(self) -> None:
        if self._handle is not None:
            self._handle.close()


def _totals(connection: socket.socket) -> tuple[int, int] | None:
    """Bytes sent and received on a TCP connection since it stands; None where the system does not tell."""
    if sys.platform != "linux":
        return None
    try:
        told = connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _INFO_BYTES)
    except OSError:
        return None
    if len(told) < _INFO_BYTES:
        return None
    (received,) = struct.unpack_from("Q", told, _RECEIVED_AT)
    (sent,) = struct.unpack_from("Q", told, _SENT_AT)
    # The end of the other side's sending counts as a byte that nobody sent.
    return sent, received - (told[0] in _OTHER_ENDED)
