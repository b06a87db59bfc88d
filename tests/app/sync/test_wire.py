"""What goes over the wire is counted: with TLS, with what failed, and whatever the link was told of it."""

import socket
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from gllapp.sync.http import HttpLink
from gllapp.traffic import Traffic
from gllcore.errors import GllError
from gllcore.frames import MAGIC
from tests.app.sync.certificates import self_signed
from tests.app.sync.scripted_server import ScriptedServer, chunked, response, says, scripted_server

OURS = "Content-Type: application/x-gll"


class Counted(Counter[str]):
    """Bytes by direction, and by kind."""

    def add(self, kind: Traffic, up: int, down: int) -> None:
        self["up"] += up
        self["down"] += down
        self[kind.value] += up + down


@contextmanager
def watched(server: ScriptedServer) -> Iterator[tuple[str, Counted]]:
    """Another address of the server, and what passes there in bytes of TCP."""
    seen = Counted()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def pump(source: socket.socket, target: socket.socket, way: str) -> None:
            with suppress(OSError):
                while data := source.recv(65536):
                    seen[way] += len(data)
                    target.sendall(data)
            with suppress(OSError):
                target.shutdown(socket.SHUT_WR)

        def serve() -> None:
            with suppress(OSError):
                while True:
                    client, _ = listening.accept()
                    with client, socket.create_connection(("127.0.0.1", server.port)) as onwards:
                        back = threading.Thread(target=pump, args=(onwards, client, "down"))
                        back.start()
                        pump(client, onwards, "up")
                        back.join()

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"{server.scheme}://127.0.0.1:{listening.getsockname()[1]}", seen
        finally:
            listening.shutdown(socket.SHUT_RDWR)
            thread.join()


def exchanged(url: str, counted: Counted, body: bytes = b"GLL1 body") -> str:
    """Syncs once; gives the code of what went wrong."""
    link = HttpLink(url, "token", silence_seconds=30, count=counted.add)
    try:
        with link.exchange(body) as chunks:
            for _ in chunks:
                pass
    except GllError as error:
        return error.code
    finally:
        link.close()
    return ""


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (chunked("200 OK", [MAGIC, b"x" * 100_000], OURS), ""),
        (response("200 OK", MAGIC + b"x" * 50_000, OURS), ""),
        (response("200 OK", MAGIC + b"x" * 50_000, OURS, "Connection: close"), ""),
        (chunked("200 OK", [MAGIC, b"x" * 5_000], OURS, ended=False), "connection_lost"),
        (response("503 Service Unavailable", b"later"), "server_fault"),
        (b"", "connection_lost"),
    ],
    ids=["chunks", "whole", "closing", "cut", "refused", "nothing"],
)
def test_every_byte_is_counted_whatever_becomes_of_it(answer: bytes, code: str) -> None:
    counted = Counted()
    with scripted_server(says(answer)) as server, watched(server) as (url, seen):
        assert exchanged(url, counted) == code
    assert (counted["up"], counted["down"]) == (seen["up"], seen["down"])
    assert counted[Traffic.OVERHEAD.value] == seen["up"] + seen["down"]


def test_a_handshake_that_fails_is_counted_too(tmp_path: Path) -> None:
    counted = Counted()
    with (
        scripted_server(says(response("200 OK", MAGIC, OURS)), tls=self_signed(tmp_path)) as server,
        watched(server) as (url, seen),
    ):
        assert exchanged(url, counted) == "certificate"
    assert seen["up"] > 200
    assert seen["down"] > 500
    assert (counted["up"], counted["down"]) == (seen["up"], seen["down"])


def test_files_and_parcels_are_kinds_of_their_own() -> None:
    counted = Counted()
    with scripted_server(says(response("200 OK", b"x" * 10, OURS))) as server:
        link = HttpLink(server.url, "token", count=counted.add)
        with link.fetch("/v1/files/00") as pieces:
            assert b"".join(pieces) == b"x" * 10
        before = counted.total()
        link.close()
        other = HttpLink(server.url, "token", count=counted.add)
        other.deliver(b"parcel")
        other.close()
    assert counted[Traffic.FILES.value] * 2 == before
    assert counted[Traffic.SENT.value] > 0


def test_a_server_that_nobody_reaches_costs_nothing() -> None:
    counted = Counted()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    assert exchanged(f"http://127.0.0.1:{port}", counted) == "no_connection"
    assert counted.total() == 0
