"""The link counts each byte, cuts exactly where it is told, and is as slow as it is told, against a real server."""

import http.client
import itertools
import socket
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from benchmarks.link import Counts, Link, Speed, cuts_about_every

BODY = bytes(range(256)) * 8
SECONDS = 20


class Echo(BaseHTTPRequestHandler):
    """Answers a POST with its own body."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode()
        self.wfile.write(head + body)

    def handle(self) -> None:
        try:
            super().handle()
        except ConnectionError:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the standard library's name)
        pass


@pytest.fixture
def server_port() -> Iterator[int]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Echo) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()


@pytest.fixture
def link(server_port: int) -> Iterator[Link]:
    with Link(server_port) as link:
        yield link


def request_bytes(body: bytes, after: bytes = b"close") -> bytes:
    return b"POST / HTTP/1.1\r\nConnection: %s\r\nContent-Length: %d\r\n\r\n" % (after, len(body)) + body


def answer_bytes(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body


def exchanged(link: Link, body: bytes) -> bytes:
    """Sends a request through the link; what arrives until the link or the server ends the connection."""
    with socket.create_connection(("127.0.0.1", link.port), timeout=SECONDS) as client:
        client.sendall(request_bytes(body))
        return received_until_the_end(client)


def received_until_the_end(client: socket.socket) -> bytes:
    return b"".join(iter(lambda: client.recv(65536), b""))


def test_bytes_connections_and_requests_are_counted(link: Link) -> None:
    client = http.client.HTTPConnection("127.0.0.1", link.port, timeout=SECONDS)
    for _ in range(3):
        client.request("POST", "/", BODY)
        assert client.getresponse().read() == BODY
    client.close()
    counts = link.counts()
    assert (counts.connections, counts.requests, counts.cuts) == (1, 3, 0)
    assert counts.down == 3 * len(answer_bytes(BODY))
    assert counts.up > 3 * len(BODY)
    assert counts.total == counts.up + counts.down


def test_a_reset_of_the_counts_gives_the_old_ones(link: Link) -> None:
    assert exchanged(link, b"hello") == answer_bytes(b"hello")
    up, down = len(request_bytes(b"hello")), len(answer_bytes(b"hello"))
    assert link.reset() == Counts(up=up, down=down, connections=1, requests=1)
    assert link.counts() == Counts()


def test_an_answer_is_cut_after_each_possible_byte(link: Link) -> None:
    whole = answer_bytes(b"hello")
    for length in range(len(whole) + 1):
        link.reset()
        link.cut([length], direction="down")
        assert exchanged(link, b"hello") == whole[:length]
        assert link.counts().down == length
        assert link.counts().cuts == 1
        assert exchanged(link, b"hello") == whole


def test_a_request_is_cut_before_its_end(link: Link) -> None:
    link.cut([10], direction="up", reset=True)
    with pytest.raises(ConnectionError):
        exchanged(link, BODY)
    assert (link.counts().up, link.counts().requests) == (10, 0)


def test_a_cut_by_reset_is_an_error_for_the_client(link: Link) -> None:
    link.cut([5], direction="down", reset=True)
    with pytest.raises(ConnectionResetError):
        exchanged(link, BODY)


def test_cuts_follow_each_other(link: Link) -> None:
    link.cut(itertools.repeat(1_000), direction="down")
    for _ in range(4):
        assert exchanged(link, BODY) == answer_bytes(BODY)[:1_000]
    assert link.counts().cuts == 4


def test_random_cuts_are_spread_about_their_mean_and_repeatable() -> None:
    budgets = list(itertools.islice(cuts_about_every(1_000, seed=4), 500))
    assert min(budgets) >= 500
    assert max(budgets) <= 1_500
    assert sum(budgets) / len(budgets) == pytest.approx(1_000, rel=0.05)
    assert budgets == list(itertools.islice(cuts_about_every(1_000, seed=4), 500))


def test_a_link_that_is_down_refuses_and_comes_back(link: Link) -> None:
    link.set_down(True)
    with pytest.raises(ConnectionError):
        exchanged(link, b"hello")
    link.set_down(False)
    assert exchanged(link, b"hello") == answer_bytes(b"hello")


def test_going_down_ends_open_connections(link: Link) -> None:
    with socket.create_connection(("127.0.0.1", link.port), timeout=SECONDS) as client:
        client.sendall(request_bytes(b"hello", after=b"keep-alive"))
        assert client.recv(1) == b"H"
        link.set_down(True)
        with pytest.raises(ConnectionError):
            received_until_the_end(client)


def test_a_server_that_is_gone_is_an_ended_connection() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    with Link(port) as link, pytest.raises(ConnectionError):
        exchanged(link, b"hello")


def test_closing_ends_conversations_that_still_run(server_port: int) -> None:
    with Link(server_port) as link:
        client = socket.create_connection(("127.0.0.1", link.port), timeout=SECONDS)
        client.sendall(request_bytes(b"hello", after=b"keep-alive"))
        assert client.recv(1) == b"H"
    with client:
        assert received_until_the_end(client) == answer_bytes(b"hello")[1:]


def test_a_slow_link_takes_its_time(server_port: int) -> None:
    speed = Speed(down_kbit=160, up_kbit=80, round_trip_s=0.06)
    with Link(server_port, speed) as link:
        started = time.monotonic()
        assert exchanged(link, BODY) == answer_bytes(BODY)
        taken = time.monotonic() - started
    up, down = len(request_bytes(BODY)) / 10_000, len(answer_bytes(BODY)) / 20_000
    assert up + down + 2 * speed.round_trip_s <= taken + 0.005
    assert taken < up + down + 2 * speed.round_trip_s + 2


def test_connections_share_one_wire(server_port: int) -> None:
    with Link(server_port, Speed(down_kbit=400)) as link:
        answers: list[bytes] = []
        clients = [Thread(target=lambda: answers.append(exchanged(link, BODY * 2))) for _ in range(3)]
        started = time.monotonic()
        for client in clients:
            client.start()
        for client in clients:
            client.join()
        taken = time.monotonic() - started
    assert answers == [answer_bytes(BODY * 2)] * 3
    assert taken >= 3 * len(answer_bytes(BODY * 2)) / 50_000 - 0.005
