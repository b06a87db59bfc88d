"""The real server over real HTTP: its answers, its words for every bad request, and what it weighs."""

import random
import socket
import time
from collections.abc import Callable, Iterator
from typing import TypeVar
from urllib.parse import urlsplit

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gllcore.frames import MAGIC, FrameKind, frame
from gllcore.protocol import End, encode
from gllcore.registrations import CommunityCard
from gllserver.bootstrap import dictionary, init_community, open_community
from gllserver.http.app import ENROL_BYTES
from gllserver.http.sync import BODY_BYTES
from tests.server.conversation import CHEAP, PASSWORD
from tests.server_process import ServerProcess, running_server
from tests.wire_client import WireReplica, ask, bearer, enrolment, sign_in, sync

Item = TypeVar("Item")

DEVICES = "/v1/devices"
SYNC = "/v1/sync"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A server with two members and two streams."""
    data = tmp_path_factory.mktemp("served") / "community"
    init_community(data, "Served")
    community = open_community(data, password_cost=CHEAP)
    for name in ("Ann", "Ben"):
        community.accounts.add(f"{name.lower()}@example.org", name, PASSWORD)
    community.streams.add("General", "en")
    community.streams.add("Maternité", "fr")
    community.close()
    with running_server(data) as server:
        yield server


@pytest.fixture(scope="module")
def words() -> bytes:
    return dictionary()


@pytest.fixture
def ann(served: ServerProcess, words: bytes) -> WireReplica:
    return replica_of(served, words, "ann")


def replica_of(served: ServerProcess, words: bytes, name: str) -> WireReplica:
    replica = sign_in(served.url, f"{name}@example.org", PASSWORD, words)
    sync(served.url, replica)
    return replica


def general(replica: WireReplica) -> int:
    return replica.number_of("General")


# --- what works ---


def test_two_devices_meet_through_the_server(served: ServerProcess, words: bytes, ann: WireReplica) -> None:
    ben = replica_of(served, words, "ben")
    before = len(ben.logs[general(ben)].entries)

    sent = sync(served.url, ann, [ann.post(general(ann), "Over the wire.")])
    sync(served.url, ben)

    assert sent.refusals == ()
    assert ben.bodies(general(ben))[-1] == "Over the wire."
    assert len(ben.logs[general(ben)].entries) == before + 1


def test_a_long_answer_streams_and_verifies(served: ServerProcess, words: bytes, ann: WireReplica) -> None:
    number = general(ann)
    sync(
        served.url,
        ann,
        [ann.post(number, f"{n} {random.Random(n).randbytes(400).hex()}") for n in range(300)],
    )
    ben = sign_in(served.url, "ben@example.org", PASSWORD, words)

    reply = ask(served.url, "POST", SYNC, ben.body(), bearer(ben))
    ben.take(reply.body)

    assert reply.headers["content-type"] == "application/x-gll"
    assert reply.headers["transfer-encoding"] == "chunked"
    assert ben.ids(number) == ann.ids(number)


def test_anyone_may_ask_whose_server_this_is(served: ServerProcess) -> None:
    reply = ask(served.url, "GET", "/v1/community")
    card = msgspec.json.decode(reply.body, type=CommunityCard)

    assert (reply.status, card.name, card.versions) == (200, "Served", (1, 2))
    assert (len(card.id), len(card.key)) == (16, 32)


def test_health(served: ServerProcess) -> None:
    assert ask(served.url, "GET", "/v1/health").status == 200


def test_an_idle_sync_is_one_small_round_trip(served: ServerProcess, ann: WireReplica) -> None:
    """Nothing to do: at most 400 bytes up and down together, heads included."""
    body = ann.body()
    head = head_of(ann, len(body))

    answer = exchange_raw(served.url, head + body)

    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert ann.take(answer.partition(b"\r\n\r\n")[2]).entries == ()
    assert len(head + body) + len(answer) <= 400, (len(head), len(body), len(answer))


# --- cut and broken ---


def test_what_arrived_before_a_cut_is_kept(served: ServerProcess, ann: WireReplica) -> None:
    number = general(ann)
    outbox = [ann.post(number, f"cut {n} {random.Random(n).randbytes(300).hex()}") for n in range(150)]
    batches = ann.batches(outbox)
    assert len(batches) >= 3
    body = ann.body(outbox)

    with connected(served.url) as link:
        link.sendall(head_of(ann, len(body)) + body[: body.index(frame(FrameKind.PUSH, batches[1])) + 100])
        arrived = until(lambda: [entry.op for _, entry in sync(served.url, ann).entries])
    rest = sync(served.url, ann, outbox)

    assert arrived == [written.op for written in outbox[: len(arrived)]]
    assert [entry.op for _, entry in rest.entries] == [written.op for written in outbox[len(arrived) :]]
    assert rest.entries


@pytest.mark.parametrize("missing", ["request", "end", "rest"])
def test_a_body_that_ends_early_is_damaged(served: ServerProcess, ann: WireReplica, missing: str) -> None:
    whole = ann.body()
    body = {"request": b"", "end": whole[: -len(frame(FrameKind.END, encode(End(0))))], "rest": whole[:-1]}[
        missing
    ]

    reply = ask(served.url, "POST", SYNC, body, bearer(ann))

    assert (reply.status, reply.error.code) == (400, "damaged_frame")


@pytest.mark.parametrize("order", ["twice", "after the end", "push first"])
def test_messages_out_of_order_are_damaged(served: ServerProcess, ann: WireReplica, order: str) -> None:
    whole, end = ann.body(), frame(FrameKind.END, encode(End(0)))
    request = whole[len(MAGIC) : -len(end)]
    parts = {
        "twice": [request, request, end],
        "after the end": [request, end, request],
        "push first": [frame(FrameKind.PUSH, b""), request, end],
    }[order]

    reply = ask(served.url, "POST", SYNC, MAGIC + b"".join(parts), bearer(ann))

    assert (reply.status, reply.error.code) == (400, "damaged_frame")


def test_a_wrong_count_is_damaged(served: ServerProcess, ann: WireReplica) -> None:
    reply = ask(served.url, "POST", SYNC, ann.body([ann.post(general(ann), "b")], count=2), bearer(ann))

    assert (reply.status, reply.error.code) == (400, "damaged_frame")


def test_a_body_that_is_too_large_is_not_read(served: ServerProcess, ann: WireReplica) -> None:
    answer = exchange_raw(served.url, head_of(ann, BODY_BYTES + 1))

    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b'"oversized_frame"' in answer


def test_a_reader_who_leaves_does_not_disturb_the_server(
    served: ServerProcess, ann: WireReplica, words: bytes
) -> None:
    number = general(ann)
    sync(served.url, ann, [ann.post(number, random.Random(n).randbytes(2000).hex()) for n in range(200)])
    leavers = [sign_in(served.url, "ben@example.org", PASSWORD, words) for _ in range(20)]
    for leaver in leavers:
        with connected(served.url) as link:
            link.sendall(head_of(leaver, len(body := leaver.body())) + body)
            assert link.recv(1) == b"H"

    assert sync(served.url, leavers[0]).end is not None


# --- who you are ---


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer nobody", "Basic YTpi", "Bearer \xff\xfe"])
def test_without_a_token_nothing_is_said(served: ServerProcess, header: str | None) -> None:
    reply = ask(served.url, "POST", SYNC, b"", {} if header is None else {"Authorization": header})

    assert (reply.status, reply.error.code) == (401, "token_unknown")


def test_a_wrong_cursor_is_a_conflict(served: ServerProcess, ann: WireReplica) -> None:
    request = msgspec.structs.replace(ann.request(version=1), check=bytes(8))

    reply = ask(served.url, "POST", SYNC, ann.body(request=request), bearer(ann))

    assert (reply.status, reply.error.code) == (409, "log_diverged")


def test_a_foreign_signature_is_refused(served: ServerProcess, ann: WireReplica, words: bytes) -> None:
    body = ann.body([ann.post(general(ann), "forged")], key=Ed25519PrivateKey.generate())

    reply = ask(served.url, "POST", SYNC, body, bearer(ann))

    assert (reply.status, reply.error.code) == (400, "bad_signature")


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"null", b"[" * 5000, b'{"email":"a"}', b"\xff\xfe", b'{"email":NaN}']
)
def test_a_sign_in_that_is_no_form(served: ServerProcess, body: bytes) -> None:
    reply = ask(served.url, "POST", DEVICES, body)

    assert (reply.status, reply.error.code) == (400, "bad_enrolment")


def test_a_sign_in_that_is_too_large(served: ServerProcess) -> None:
    assert ask(served.url, "POST", DEVICES, b" " * (ENROL_BYTES + 1)).status == 413
    assert ask(served.url, "POST", DEVICES, iter([b" " * ENROL_BYTES, b" "])).status == 413


def test_guessing_ends_in_a_wait(served: ServerProcess) -> None:
    key = Ed25519PrivateKey.generate()
    guess = msgspec.json.encode(enrolment("guessed@example.org", "guess guess", key))
    replies = [ask(served.url, "POST", DEVICES, guess) for _ in range(11)]

    assert [reply.status for reply in replies] == [401] * 10 + [429]
    assert replies[0].error.code == "wrong_password"
    assert 1 <= int(replies[-1].headers["retry-after"]) <= 300
    assert replies[-1].error.facts["seconds"] == int(replies[-1].headers["retry-after"])


# --- anything else ---


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 404),
        ("POST", "/v1/sink", 404),
        ("GET", SYNC, 405),
        ("DELETE", DEVICES, 405),
        ("GET", "/v1/sync/", 404),
    ],
)
def test_other_addresses_are_not_there(served: ServerProcess, method: str, path: str, status: int) -> None:
    reply = ask(served.url, method, path)

    assert (reply.status, reply.error.code) == (status, "not_gll")
    assert not {"server", "date"} & reply.headers.keys()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    garbage=st.binary(max_size=200),
    frames=st.lists(st.tuples(st.sampled_from("QPLNXEC"), st.binary(max_size=80))),
)
def test_no_body_is_our_fault(
    served: ServerProcess, ann: WireReplica, garbage: bytes, frames: list[tuple[str, bytes]]
) -> None:
    good = ann.body()
    framed = b"".join(frame(FrameKind(ord(kind)), payload) for kind, payload in frames)
    for body in (
        garbage,
        MAGIC + garbage,
        MAGIC + framed,
        good[: -len(frame(FrameKind.END, encode(End(0))))] + framed + garbage,
    ):
        reply = ask(served.url, "POST", SYNC, body, bearer(ann))
        assert reply.status in (200, 400, 404, 409, 413), (reply, body)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(min_value=0, max_value=400), bit=st.integers(min_value=0, max_value=7))
def test_no_flipped_bit_in_a_batch_is_our_fault(
    served: ServerProcess, ann: WireReplica, place: int, bit: int
) -> None:
    text = "A post that is altered on its way."
    payload = bytearray(ann.batches([ann.post(general(ann), text)])[0])
    payload[place % len(payload)] ^= 1 << bit
    whole, end = ann.body(), frame(FrameKind.END, encode(End(0)))
    body = whole[: -len(end)] + frame(FrameKind.PUSH, bytes(payload)) + frame(FrameKind.END, encode(End(1)))

    reply = ask(served.url, "POST", SYNC, body, bearer(ann))

    if reply.status == 200:  # a compressed frame has bits that say nothing
        sync(served.url, ann)
        assert ann.bodies(general(ann))[-1] == text
        return
    assert (reply.status, reply.error.code) in {
        (400, "damaged_frame"),
        (400, "bad_signature"),
        (413, "oversized_frame"),
    }


# --- sockets ---


def connected(url: str) -> socket.socket:
    parts = urlsplit(url)
    return socket.create_connection((parts.hostname, parts.port or 80), timeout=30)


def exchange_raw(url: str, request: bytes) -> bytes:
    """Send bytes, and give those of an answer with a Content-Length."""
    with connected(url) as link:
        link.sendall(request)
        answer = b""
        while b"\r\n\r\n" not in answer or len(answer) < whole_length(answer):
            piece = link.recv(65536)
            if not piece:
                break
            answer += piece
        return answer


def whole_length(answer: bytes) -> int:
    head, _, _ = answer.partition(b"\r\n\r\n")
    fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
    return len(head) + 4 + int(fields[b"content-length"])


def head_of(replica: WireReplica, length: int) -> bytes:
    """The head of a sync request that is as small as HTTP lets it be."""
    return (
        f"POST {SYNC} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {replica.token}\r\n"
        f"Content-Length: {length}\r\n\r\n"
    ).encode()


def until(found: Callable[[], list[Item]]) -> list[Item]:
    """Ask again until there is something, for half a minute at most."""
    deadline = time.monotonic() + 30
    while not (things := found()):
        assert time.monotonic() < deadline, "nothing came"
    return things
