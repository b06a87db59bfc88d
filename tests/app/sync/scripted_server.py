"""A TCP server that answers each connection with fixed bytes: what proxies, portals and broken servers say."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

# Answers a connection after its request was read: writes what it likes.
Script = Callable[[socket.socket], None]


@dataclass(slots=True)
class ScriptedServer:
    """Where it listens, and the requests that came, whole."""

    port: int
    scheme: str = "http"
    requests: list[bytes] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"


def says(answer: bytes) -> Script:
    return lambda connection: connection.sendall(answer)


def response(status: str, body: bytes, *headers: str) -> bytes:
    """An HTTP response with the right length."""
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode() + body


def chunked(status: str, chunks: list[bytes], *headers: str, ended: bool = True) -> bytes:
    """An HTTP response in chunks, as a server sends what it has not counted before."""
    lines = [f"HTTP/1.1 {status}", *headers, "Transfer-Encoding: chunked", "", ""]
    parts = [b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks]
    return "\r\n".join(lines).encode() + b"".join(parts) + (b"0\r\n\r\n" if ended else b"")


@contextmanager
def scripted_server(script: Script, tls: ssl.SSLContext | None = None) -> Iterator[ScriptedServer]:
    """Listens on a free port while the body runs; with ``tls`` only after a handshake."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.05)
        server = ScriptedServer(listening.getsockname()[1], "https" if tls else "http")
        ended = threading.Event()
        thread = threading.Thread(target=_serve, args=(listening, server, script, tls, ended))
        thread.start()
        try:
            yield server
        finally:
            ended.set()
            thread.join()


def _serve(
    listening: socket.socket,
    server: ScriptedServer,
    script: Script,
    tls: ssl.SSLContext | None,
    ended: threading.Event,
) -> None:
    while not ended.is_set():
        try:
            connection, _ = listening.accept()
        except TimeoutError:
            continue
        # A client may hang up at any time: some scripts are there to make it do so.
        with suppress(OSError), connection:
            connection.settimeout(10)
            _converse(connection, server, script, tls)


def _converse(
    connection: socket.socket, server: ScriptedServer, script: Script, tls: ssl.SSLContext | None
) -> None:
    if tls is not None:
        connection = tls.wrap_socket(connection, server_side=True)
    with connection:
        request = _request(connection)
        if request:
            server.requests.append(request)
            script(connection)


def _request(connection: socket.socket) -> bytes:
    data = b""
    while not _is_whole(data):
        try:
            more = connection.recv(65536)
        except OSError:
            return data
        if not more:
            return data
        data += more
    return data


def _is_whole(data: bytes) -> bool:
    head, end, body = data.partition(b"\r\n\r\n")
    if not end:
        return False
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return len(body) >= int(value)
    return True
