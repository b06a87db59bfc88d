"""Whom TLS believes: whom the operating system believes, and nobody else; and the sessions that the next connection resumes."""

import socket
import ssl
import sys
from collections.abc import Callable
from typing import Any, cast

import truststore
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, ProxyManager
from urllib3.connection import HTTPConnection

# Windows and macOS check certificates themselves, after the handshake; a resumed session has none to show them.
_SYSTEM_CHECKS = sys.platform in ("win32", "darwin")


class Trust:
    """Shared by the links of one process, so that a connection can resume the session of an earlier one.

    Sessions live in memory alone, and are those of servers whose certificates were verified in full. ``resumes`` is whether
    they are used at all: only where OpenSSL checks certificates, which it does before there is a session.
    """

    def __init__(self, *, resumes: bool = not _SYSTEM_CHECKS) -> None:
        self._context = _Context(ssl.PROTOCOL_TLS_CLIENT)
        self._resumes = resumes

    def adapter(self, on_open: Callable[[socket.socket], None] = lambda _: None) -> HTTPAdapter:
        """For one link's session of requests; ``on_open`` is given each connection before TLS begins on it."""
        return _Adapter(self._context, on_open)

    def remember(self) -> None:
        """Keeps the sessions of the connections that are open; to be called before they are closed."""
        if self._resumes:
            self._context.remember()


class _Context(truststore.SSLContext):
    """Certificates are checked as the operating system does, so that a ministry's own authority works."""

    def __init__(self, protocol: int) -> None:
        super().__init__(protocol)
        self._open: dict[str, ssl.SSLSocket] = {}
        self._sessions: dict[str, ssl.SSLSession] = {}

    def wrap_socket(  # type: ignore[override]  # urllib3 names its arguments, and passes no session of its own
        self, sock: socket.socket, server_hostname: str | None = None, **options: Any
    ) -> ssl.SSLSocket:
        name = server_hostname or ""
        wrapped = super().wrap_socket(
            sock, server_hostname=server_hostname, session=self._sessions.get(name), **options
        )
        self._open[name] = wrapped
        return wrapped

    def remember(self) -> None:
        # With TLS 1.3 the server hands its ticket over after the handshake: it is there once an answer was read.
        for name, connection in tuple(self._open.items()):
            session = connection.session
            if session is not None and session.has_ticket:
                self._sessions[name] = session
        self._open.clear()


class _Told(HTTPConnection):
    """Tells of its socket as soon as that is connected, to the server or to a proxy."""

    on_open: Callable[[socket.socket], None]

    def _new_conn(self) -> socket.socket:
        made = super()._new_conn()
        self.on_open(made)
        return made


class _Adapter(HTTPAdapter):
    """Uses the context on every way: straight, through a proxy, and to a proxy."""

    def __init__(self, context: ssl.SSLContext, on_open: Callable[[socket.socket], None]) -> None:
        self._context = context
        self._on_open = on_open
        super().__init__()

    def get_connection_with_tls_context(self, *args: Any, **options: Any) -> HTTPConnectionPool:
        pool: Any = super().get_connection_with_tls_context(*args, **options)
        if not issubclass(pool.ConnectionCls, _Told):
            told = type("Told", (_Told, pool.ConnectionCls), {"on_open": staticmethod(self._on_open)})
            pool.ConnectionCls = told
        return cast(HTTPConnectionPool, pool)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **options)

    def proxy_manager_for(self, proxy: str, **options: Any) -> ProxyManager:
        context = self._context
        options |= {"ssl_context": context, "proxy_ssl_context": context}
        manager: ProxyManager = super().proxy_manager_for(proxy, **options)
        return manager

    def cert_verify(self, conn: HTTPConnectionPool, url: str, verify: bool | str, cert: object) -> None:
        """Leaves the context as it is: requests would have it believe a list of its own besides."""
