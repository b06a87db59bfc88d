"""Listening: a socket of our own, the line that says where, and an end within seconds when one is asked for."""

import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import uvicorn
from starlette.applications import Starlette

from gllcore.errors import EnvironmentFault

# Answers that are still running then are cut; a cut exchange goes on from where it was.
_GRACE_SECONDS: Final = 2
_BACKLOG: Final = 2048


def serve(
    app: Starlette,
    listener: socket.socket,
    announce: Callable[[], None],
    end: threading.Event | None = None,
) -> None:
    """Serve from a bound socket; ``announce`` is called once connections are accepted.

    Until ``end`` is set, which a watching thread waits for; without one, until SIGTERM or SIGINT.
    """
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        # Heads are paid for by the byte on a mobile link.
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=_GRACE_SECONDS,
        backlog=_BACKLOG,
        ws="none",
    )
    _Server(config, announce, end).run(sockets=[listener])


def bound(host: str, port: int) -> socket.socket:
    """A socket on this address, not listening yet; raises EnvironmentFault ``port_taken``."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listener = socket.socket(family, kind, protocol)
    except (OSError, OverflowError):
        raise _taken(host, port) from None
    try:
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
    except (OSError, OverflowError):
        listener.close()
        raise _taken(host, port) from None
    return listener


def url_of(listener: socket.socket, host: str) -> str:
    port = listener.getsockname()[1]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _taken(host: str, port: int) -> EnvironmentFault:
    return EnvironmentFault("port_taken", address=f"{host}:{port}")


class _Server(uvicorn.Server):
    """Uvicorn, which says when it listens, and for which the wish to end is one that was granted and not a failure."""

    def __init__(
        self, config: uvicorn.Config, announce: Callable[[], None], end: threading.Event | None
    ) -> None:
        super().__init__(config)
        self._announce = announce
        self._end = end

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._announce()

    async def on_tick(self, counter: int) -> bool:
        """Ten times a second: whether to end."""
        return await super().on_tick(counter) or (self._end is not None and self._end.is_set())

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        if self._end is not None:
            yield
            return
        kept = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in kept.items():
                signal.signal(number, handler)
