"""Load for a server: raw requests over several connections at once, a new one for each sync, as an app has it."""

import socket
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from benchmarks.machine import cpu_seconds
from benchmarks.server import Server
from benchmarks.visitor import Visitor
from gllcore.protocol import MEDIA_TYPE, SYNC_PATH

_SECONDS = 60
_PIECE = 256 * 1024
_HEAD_END = b"\r\n\r\n"

Exchange = Callable[[], object]


class Pace(NamedTuple):
    """How fast a server answered, and how long it computed for one sync (None where the system does not tell)."""

    per_second: float
    cpu_ms: float | None


def ask(port: int, token: str, body: bytes) -> bytes:
    """One sync over a connection of its own: the body of the answer; raises RuntimeError unless its status is 200."""
    return b"".join(pieces(port, token, body))


def pieces(port: int, token: str, body: bytes) -> Iterator[bytes]:
    """The same as it arrives; a large answer comes with the marks of its chunks."""
    head = (
        f"POST {SYNC_PATH} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n"
        f"Content-Type: {MEDIA_TYPE}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", port), timeout=_SECONDS) as link:
        link.sendall(head.encode() + body)
        got = b""
        while _HEAD_END not in got:
            piece = link.recv(_PIECE)
            if not piece:
                raise RuntimeError("the server closed the connection")
            got += piece
        answered, _, rest = got.partition(_HEAD_END)
        if b" 200 " not in answered.partition(b"\r\n")[0]:
            raise RuntimeError(answered.decode(errors="replace"))
        if rest:
            yield rest
        while piece := link.recv(_PIECE):
            yield piece


def idle_sync(server: Server, visitor: Visitor) -> Exchange:
    """A sync that finds nothing new, to be repeated."""
    # In step first: what others have written since is not idle.
    visitor.take(ask(server.port, visitor.token, visitor.idle()))
    body = visitor.idle()
    return lambda: ask(server.port, visitor.token, body)


def posting_sync(server: Server, visitor: Visitor) -> Exchange:
    """A sync that pushes the visitor's next post and pulls what the others have posted, to be repeated."""

    def sync() -> None:
        body, op = visitor.posting()
        visitor.take(ask(server.port, visitor.token, body), op)

    return sync


def pace(server: Server, exchanges: Sequence[Exchange], each: int) -> Pace:
    """Carries each exchange ``each`` times, all of them side by side."""

    def repeated(exchange: Exchange) -> None:
        for _ in range(each):
            exchange()

    computed, started = cpu_seconds(server.pid), time.perf_counter()
    with ThreadPoolExecutor(len(exchanges)) as pool:
        for done in [pool.submit(repeated, exchange) for exchange in exchanges]:
            done.result()
    seconds, after = time.perf_counter() - started, cpu_seconds(server.pid)
    syncs = each * len(exchanges)
    spent = None if computed is None or after is None else (after - computed) / syncs * 1000
    return Pace(syncs / seconds, spent)
