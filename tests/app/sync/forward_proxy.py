"""A small forward proxy: tunnels by CONNECT, fetches plain addresses, may ask for a password, and may meddle."""

import base64
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

Meddle = Callable[[bytes], bytes]


@dataclass(slots=True)
class ForwardProxy:
    """Where it listens, and the first lines that it was asked with."""

    port: int
    asked: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def forward_proxy(
    *, password: str = "", meddle: Meddle = lambda request: request, tunnel: bytes = b""
) -> Iterator[ForwardProxy]:
    """``password`` is ``NAME:PASSWORD``; ``meddle`` changes plain requests; ``tunnel`` is said instead of tunnelling."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        proxy = ForwardProxy(listening.getsockname()[1])
        threads: list[threading.Thread] = []

        def start(work: Callable[..., None], *given: Any) -> None:
            threads.append(threading.Thread(target=work, args=given))
            threads[-1].start()

        def serve() -> None:
            with suppress(OSError):
                while True:
                    start(converse, listening.accept()[0])

        def converse(client: socket.socket) -> None:
            with client, suppress(OSError):
                request = _request(client)
                if not request:
                    return
                proxy.asked.append(request.split(b"\r\n")[0].decode())
                wanted = b"Basic " + base64.b64encode(password.encode())
                if password and wanted not in request:
                    client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
                elif request.startswith(b"CONNECT "):
                    _tunnel(client, request, tunnel, start)
                else:
                    _fetch(client, meddle(request))

        start(serve)
        try:
            yield proxy
        finally:
            listening.shutdown(socket.SHUT_RDWR)
            for thread in threads:
                thread.join()


def _request(client: socket.socket) -> bytes:
    """A whole request: its body, too, which may come in a packet of its own."""
    data = b""
    while not _is_whole(data):
        more = client.recv(65536)
        if not more:
            return b""
        data += more
    return data


def _is_whole(data: bytes) -> bool:
    head, end, body = data.partition(b"\r\n\r\n")
    length = re.search(rb"\r\nContent-Length: (\d+)", head)
    return bool(end) and len(body) >= (int(length[1]) if length else 0)


def _tunnel(client: socket.socket, asked: bytes, answer: bytes, start: Callable[..., None]) -> None:
    if answer:
        head, _, page = answer.partition(b"\r\n\r\n")
        client.sendall(head + b"\r\n\r\n")
        if page:
            # A page that comes with the head would be dropped with it; this one answers what the client says next.
            client.recv(65536)
            client.sendall(page)
        return
    host, _, port = asked.split()[1].decode().rpartition(":")
    try:
        server = socket.create_connection((host, int(port)))
    except OSError:
        client.sendall(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
        return
    with server:
        client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        start(_pump, server, client)
        _pump(client, server)


def _fetch(client: socket.socket, request: bytes) -> None:
    """Hands a plain request on; what comes back passes as it is."""
    head, _, body = request.partition(b"\r\n\r\n")
    method, address, version = head.split(b"\r\n")[0].split()
    parts = urlsplit(address.decode())
    lines = [b" ".join((method, parts.path.encode(), version)), *head.split(b"\r\n")[1:]]
    kept = [line for line in lines if not line.lower().startswith(b"proxy-")]
    try:
        server = socket.create_connection((parts.hostname or "", parts.port or 80))
    except OSError:
        client.sendall(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
        return
    with server:
        server.sendall(b"\r\n".join(kept) + b"\r\n\r\n" + body)
        _pump(server, client)


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    for end in (source, target):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
