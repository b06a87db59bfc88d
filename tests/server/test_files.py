"""Files over real HTTP: sealed cards, ranges, deltas between editions, and what librarians send."""

import random
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from gllcore.errors import Refused
from gllcore.files import (
    BLOCK_BYTES,
    FileCard,
    FileId,
    Span,
    card_message,
    decode_card,
    decode_missing,
    encode_card,
)
from gllcore.model.people import Role
from gllfiles.deltas import content_of
from gllfiles.hashing import card_of_blocks
from gllserver.bootstrap import dictionary, init_community, open_community
from gllserver.http.ranges import wanted
from tests.server.conversation import CHEAP, PASSWORD
from tests.server_process import ServerProcess, command, environment, running_server, url_said_by
from tests.wire_client import Reply, WireReplica, ask, bearer, sign_in

FILES = "/v1/files"
OLDER = random.Random(3).randbytes(5 * BLOCK_BYTES + 77)
NEWER = OLDER[:100_000] + b"a paragraph that is new" + OLDER[100_000:]


class Library:
    """A running server with two editions of a file."""

    def __init__(self, server: ServerProcess, data: Path, older: FileId, newer: FileId) -> None:
        self.server = server
        self.data = data
        self.older = older
        self.newer = newer
        self.public_key = b""

    @property
    def url(self) -> str:
        return self.server.url

    def member(self, name: str) -> WireReplica:
        return sign_in(self.url, f"{name}@example.org", PASSWORD, dictionary())

    def get(self, who: WireReplica, path: str, wanted: str = "") -> Reply:
        headers = bearer(who) | ({"Range": wanted} if wanted else {})
        return ask(self.url, "GET", f"{FILES}/{path}", headers=headers)

    def announce(self, who: WireReplica, card: FileCard) -> Reply:
        return ask(self.url, "POST", FILES, encode_card(card), bearer(who))

    def put(self, who: WireReplica, card: FileCard, block: int, body: bytes) -> Reply:
        return ask(self.url, "PUT", f"{FILES}/{card.id.hex()}/{block}", body, bearer(who))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    data = tmp_path_factory.mktemp("served") / "community"
    init_community(data, "Served")
    community = open_community(data, password_cost=CHEAP)
    community.accounts.add("ann@example.org", "Ann", PASSWORD)
    community.accounts.add("lib@example.org", "Lib", PASSWORD, Role.LIBRARIAN)
    older, newer = community.files.add_bytes(OLDER), community.files.add_bytes(NEWER)
    key = community.charter.public_key
    community.close()
    with running_server(data) as server:
        made = Library(server, data, older.id, newer.id)
        made.public_key = key
        yield made


@pytest.fixture(scope="module")
def ann(library: Library) -> WireReplica:
    return library.member("ann")


@pytest.fixture(scope="module")
def librarian(library: Library) -> WireReplica:
    return library.member("lib")


@contextmanager
def killed_server(data: Path) -> Iterator[ServerProcess]:
    """A server that is killed where others are asked to end."""
    with subprocess.Popen(
        command("serve", "--data", str(data), "--port", "0"),
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield ServerProcess(url_said_by(process), process)
        finally:
            process.kill()


def card_of(content: bytes) -> FileCard:
    return card_of_blocks(content[at : at + BLOCK_BYTES] for at in range(0, len(content), BLOCK_BYTES))


def code_of(reply: Reply) -> str:
    return str(msgspec.json.decode(reply.body)["code"])


# --- reading ---


def test_a_card_bears_the_communitys_seal(library: Library, ann: WireReplica) -> None:
    reply = library.get(ann, f"{library.older.hex()}/card")
    card = decode_card(reply.body)
    assert (reply.status, reply.headers["content-type"]) == (200, "application/x-gll")
    assert (card.sha256, card.size, card.hashes) == msgspec.structs.astuple(card_of(OLDER))[:3]
    Ed25519PublicKey.from_public_bytes(library.public_key).verify(
        card.seal, card_message(ann.community, card)
    )


def test_a_file_comes_whole_or_in_the_range_that_is_asked_for(library: Library, ann: WireReplica) -> None:
    name = library.older.hex()
    whole = library.get(ann, name)
    assert (whole.status, whole.body) == (200, OLDER)
    assert whole.headers["content-length"] == str(len(OLDER))
    part = library.get(ann, name, "bytes=65536-131071")
    assert (part.status, part.body) == (206, OLDER[65536:131072])
    assert part.headers["content-range"] == f"bytes 65536-131071/{len(OLDER)}"
    assert library.get(ann, name, "bytes=-7").body == OLDER[-7:]
    assert library.get(ann, name, f"bytes={len(OLDER) - 3}-").body == OLDER[-3:]


def test_a_range_behind_the_end_is_refused(library: Library, ann: WireReplica) -> None:
    reply = library.get(ann, library.older.hex(), f"bytes={len(OLDER)}-")
    assert (reply.status, code_of(reply)) == (416, "bad_range")


@given(
    st.binary(max_size=300), st.text(max_size=20) | st.from_regex(r"bytes=\d{0,3}-\d{0,3}", fullmatch=True)
)
def test_a_wanted_range_is_always_inside_the_file(content: bytes, header: str) -> None:
    with suppress(Refused):
        span = wanted(header, len(content))
        assert 0 <= span.start <= span.end <= len(content)
        assert span.is_range or (span.start, span.end) == (0, len(content))


@pytest.mark.parametrize("name", ["00" * 16, "nonsense", "abcd", "é"])
@pytest.mark.parametrize("place", ["", "/card", "/delta/" + "11" * 16])
def test_a_file_that_is_not_there_is_told_so(
    library: Library, ann: WireReplica, name: str, place: str
) -> None:
    reply = library.get(ann, f"{name.encode('utf-8').hex() if not name.isascii() else name}{place}")
    assert (reply.status, code_of(reply)) == (404, "unknown_file")


@pytest.mark.parametrize("method", ["GET", "PUT", "POST"])
def test_nobody_without_a_token_gets_or_brings_anything(library: Library, method: str) -> None:
    path = {"GET": f"/{library.older.hex()}", "PUT": f"/{library.older.hex()}/0", "POST": ""}[method]
    reply = ask(library.url, method, FILES + path, b"x" if method != "GET" else b"")
    assert (reply.status, code_of(reply)) == (401, "token_unknown")


def test_who_is_suspended_gets_nothing(library: Library) -> None:
    community = open_community(library.data, password_cost=CHEAP)
    try:
        community.accounts.add("ben@example.org", "Ben", PASSWORD)
        ben = library.member("ben")
        assert library.get(ben, library.older.hex()).status == 200
        community.accounts.suspend("ben@example.org")
    finally:
        community.close()
    reply = library.get(ben, library.older.hex())
    assert (reply.status, code_of(reply)) == (403, "suspended")


def test_slow_readers_keep_nobody_from_reading(library: Library, ann: WireReplica) -> None:
    """More readers than there are threads or database connections read a few bytes, and stop."""
    parts = urlsplit(library.url)
    head = (
        f"GET {FILES}/{library.older.hex()} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {ann.token}\r\n\r\n"
    )
    slow = []
    try:
        for _ in range(40):
            reader = socket.create_connection((parts.hostname or "", parts.port or 0), timeout=30)
            slow.append(reader)
            reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            reader.sendall(head.encode())
            assert reader.recv(12) == b"HTTP/1.1 200"
        assert library.get(ann, library.newer.hex()).body == NEWER
    finally:
        for reader in slow:
            reader.close()


# --- editions ---


def test_a_newer_edition_comes_as_what_differs(library: Library, ann: WireReplica) -> None:
    path = f"{library.newer.hex()}/delta/{library.older.hex()}"
    reply = library.get(ann, path)
    assert reply.status == 200
    assert len(reply.body) < 1_000
    assert content_of(reply.body, library.newer, len(NEWER), library.older, OLDER) == NEWER
    assert library.get(ann, path, "bytes=4-19").body == library.newer


def test_where_a_delta_does_not_pay_there_is_none(library: Library, ann: WireReplica) -> None:
    community = open_community(library.data, password_cost=CHEAP)
    try:
        other = community.files.add_bytes(random.Random(4).randbytes(200_000)).id
        tiny = community.files.add_bytes(b"tiny").id
    finally:
        community.close()
    for new, held in ((other, library.older), (library.newer, tiny), (tiny, library.newer)):
        for _ in range(2):
            reply = library.get(ann, f"{new.hex()}/delta/{held.hex()}")
            assert (reply.status, code_of(reply)) == (404, "no_delta")


# --- bringing ---


def test_a_librarian_sends_a_file_in_pieces(
    library: Library, librarian: WireReplica, ann: WireReplica
) -> None:
    content = random.Random(5).randbytes(4 * BLOCK_BYTES + 9)
    card = card_of(content)
    said = decode_missing(library.announce(librarian, card).body, card.size)
    assert said == (Span(0, card.size),)
    said = decode_missing(
        library.put(librarian, card, 2, content[2 * BLOCK_BYTES : 4 * BLOCK_BYTES]).body, card.size
    )
    assert said == (Span(0, 2 * BLOCK_BYTES), Span(4 * BLOCK_BYTES, card.size))
    assert library.get(ann, card.id.hex()).status == 404
    library.put(librarian, card, 4, content[4 * BLOCK_BYTES :])
    last = library.put(librarian, card, 0, content[: 2 * BLOCK_BYTES])
    assert decode_missing(last.body, card.size) == ()
    assert library.get(ann, card.id.hex()).body == content
    assert decode_missing(library.announce(librarian, card).body, card.size) == ()


def test_an_upload_goes_on_after_the_server_was_killed(tmp_path: Path) -> None:
    data = tmp_path / "community"
    init_community(data, "Served")
    community = open_community(data, password_cost=CHEAP)
    community.accounts.add("lib@example.org", "Lib", PASSWORD, Role.LIBRARIAN)
    community.close()
    content = random.Random(6).randbytes(3 * BLOCK_BYTES)
    card = card_of(content)
    with killed_server(data) as server:
        first = Library(server, data, card.id, card.id)
        librarian = first.member("lib")
        first.announce(librarian, card)
        first.put(librarian, card, 1, content[BLOCK_BYTES : 2 * BLOCK_BYTES])
    with running_server(data) as server:
        again = Library(server, data, card.id, card.id)
        said = decode_missing(again.announce(librarian, card).body, card.size)
        assert said == (Span(0, BLOCK_BYTES), Span(2 * BLOCK_BYTES, card.size))
        again.put(librarian, card, 0, content)
        assert again.get(librarian, card.id.hex()).body == content


def test_a_cut_upload_keeps_the_blocks_that_came(library: Library, librarian: WireReplica) -> None:
    content = random.Random(7).randbytes(6 * BLOCK_BYTES)
    card = card_of(content)
    library.announce(librarian, card)
    parts = urlsplit(library.url)
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=30) as sender:
        sender.sendall(
            f"PUT {FILES}/{card.id.hex()}/0 HTTP/1.1\r\nHost: x\r\nContent-Length: {card.size}\r\n"
            f"Authorization: Bearer {librarian.token}\r\n\r\n".encode()
        )
        sender.sendall(content[: 3 * BLOCK_BYTES + 100])
        sender.shutdown(socket.SHUT_WR)
        while sender.recv(4096):
            pass
    # It may take the server a moment to notice that nobody sends any more.
    deadline = time.monotonic() + 30
    while (reply := library.announce(librarian, card)).status == 409:
        assert time.monotonic() < deadline
    assert decode_missing(reply.body, card.size) == (Span(3 * BLOCK_BYTES, card.size),)


def test_members_bring_small_files_and_librarians_large_ones(
    library: Library, ann: WireReplica, librarian: WireReplica
) -> None:
    card = card_of(b"mine")
    assert decode_missing(library.announce(ann, card).body, card.size) == (Span(0, card.size),)
    assert decode_missing(library.put(ann, card, 0, b"mine").body, card.size) == ()
    large = card_of(bytes(21 * 1024**2))
    reply = library.announce(ann, large)
    assert (reply.status, code_of(reply)) == (403, "share_exceeded")
    assert library.announce(librarian, large).status == 200


def test_what_was_not_announced_is_not_taken(library: Library, librarian: WireReplica) -> None:
    reply = library.put(librarian, card_of(b"unheard of"), 0, b"unheard of")
    assert (reply.status, code_of(reply)) == (404, "unknown_file")


def test_a_wrong_block_is_refused_and_those_before_it_stay(library: Library, librarian: WireReplica) -> None:
    content = random.Random(8).randbytes(3 * BLOCK_BYTES)
    card = card_of(content)
    library.announce(librarian, card)
    reply = library.put(librarian, card, 0, content[:BLOCK_BYTES] + bytes(BLOCK_BYTES))
    assert (reply.status, code_of(reply)) == (400, "damaged_upload")
    said = decode_missing(library.announce(librarian, card).body, card.size)
    assert said == (Span(BLOCK_BYTES, card.size),)


def test_a_card_that_contradicts_itself_never_becomes_a_file(
    library: Library, librarian: WireReplica
) -> None:
    content = random.Random(9).randbytes(BLOCK_BYTES)
    honest = card_of(content)
    false = FileCard(honest.sha256, 5, card_of(b"other").hashes)
    library.announce(librarian, false)
    reply = library.put(librarian, false, 0, b"other")
    assert (reply.status, code_of(reply)) == (400, "damaged_upload")
    assert library.get(librarian, honest.id.hex()).status == 404
    library.announce(librarian, honest)
    library.put(librarian, honest, 0, content)
    assert library.get(librarian, honest.id.hex()).body == content


@pytest.mark.parametrize("body", [b"", b"nonsense", encode_card(FileCard(bytes(32), 5, b""))])
def test_what_is_no_card_is_refused(library: Library, librarian: WireReplica, body: bytes) -> None:
    reply = ask(library.url, "POST", FILES, body, bearer(librarian))
    assert (reply.status, code_of(reply)) == (400, "damaged_file_card")


def test_more_than_the_file_is_refused(library: Library, librarian: WireReplica) -> None:
    card = card_of(b"short" * 20)
    library.announce(librarian, card)
    reply = library.put(librarian, card, 0, bytes(card.size + 1))
    assert (reply.status, code_of(reply)) == (413, "oversized_frame")


def test_two_requests_cannot_hold_one_upload(library: Library, librarian: WireReplica) -> None:
    content = random.Random(10).randbytes(2 * BLOCK_BYTES)
    card = card_of(content)
    library.announce(librarian, card)
    parts = urlsplit(library.url)
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=30) as sender:
        sender.sendall(
            f"PUT {FILES}/{card.id.hex()}/0 HTTP/1.1\r\nHost: x\r\nContent-Length: {card.size}\r\n"
            f"Expect: 100-continue\r\nAuthorization: Bearer {librarian.token}\r\n\r\n".encode()
        )
        # The server asks for the body when it holds the upload.
        assert sender.recv(4096).startswith(b"HTTP/1.1 100")
        reply = library.put(librarian, card, 0, content)
        assert (reply.status, code_of(reply)) == (409, "file_in_use")
