"""An address before a server at which every byte of TCP is counted, both ways, and which can cut."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field


@dataclass(slots=True)
class CountingProxy:
    """``cut_after`` bytes from the server every connection is cut, ``hold_after`` it falls silent; 0 is never."""

    port: int
    target: int
    up: int = 0
    down: int = 0
    connections: int = 0
    cut_after: int = 0
    hold_after: int = 0
    released: threading.Event = field(default_factory=threading.Event)
    _turn: threading.Lock = field(default_factory=threading.Lock)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def both(self) -> int:
        return self.up + self.down

    def converse(self, client: socket.socket) -> None:
        with client, socket.create_connection(("127.0.0.1", self.target)) as server:
            back = threading.Thread(target=self._down, args=(server, client))
            back.start()
            with suppress(OSError):
                while data := client.recv(65536):
                    with self._turn:
                        self.up += len(data)
                    server.sendall(data)
            with suppress(OSError):
                server.shutdown(socket.SHUT_WR)
            back.join()

    def _down(self, server: socket.socket, client: socket.socket) -> None:
        passed = 0
        with suppress(OSError):
            while data := server.recv(4096):
                client.sendall(data)
                passed += len(data)
                with self._turn:
                    self.down += len(data)
                if self.cut_after and passed >= self.cut_after:
                    break
                if self.hold_after and passed >= self.hold_after:
                    self.released.wait()
        for end in (client, server):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@contextmanager
def counting_proxy(target: int) -> Iterator[CountingProxy]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        proxy = CountingProxy(listening.getsockname()[1], target)
        threads: list[threading.Thread] = []

        def serve() -> None:
            with suppress(OSError):
                while True:
                    client, _ = listening.accept()
                    proxy.connections += 1
                    threads.append(threading.Thread(target=proxy.converse, args=(client,)))
                    threads[-1].start()

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield proxy
        finally:
            proxy.released.set()
            listening.shutdown(socket.SHUT_RDWR)
            thread.join()
            for each in threads:
                each.join()
