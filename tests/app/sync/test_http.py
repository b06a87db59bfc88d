"""The link over HTTP: few bytes out, and words for everything that can come back instead of a server's answer."""

import socket
import struct
import threading
from pathlib import Path

import msgspec
import pytest

from gllapp.sync.http import HttpLink, checked_url
from gllcore.errors import ExitCode, GllError, Refused
from gllcore.frames import MAGIC
from gllcore.protocol import Enrol
from tests.app.sync.certificates import self_signed
from tests.app.sync.scripted_server import ScriptedServer, chunked, response, says, scripted_server

HTML = b"<!doctype html><title>Welcome to our network</title>"
PAGE, JSON, OURS = (
    "Content-Type: text/html",
    "Content-Type: application/json",
    "Content-Type: application/x-gll",
)
ENROL = Enrol("amina@example.org", "secret word", b"k" * 32, b"p" * 64)


def sync_error(server: ScriptedServer, silence_seconds: float = 30) -> GllError:
    """What a sync over this server ends with, after reading all that it says."""
    link = HttpLink(server.url, "token", silence_seconds=silence_seconds)
    try:
        with pytest.raises(GllError) as told, link.exchange(b"GLL1 ...") as chunks:
            for _ in chunks:
                pass
    finally:
        link.close()
    return told.value


def enrol_error(server: ScriptedServer) -> GllError:
    link = HttpLink(server.url)
    try:
        with pytest.raises(GllError) as told:
            link.enrol(ENROL)
    finally:
        link.close()
    return told.value


def json_error(code: str, **facts: str | int) -> bytes:
    return msgspec.json.encode({"code": code, "facts": facts})


# --- strangers that answer ---

STRANGERS: list[tuple[str, bytes, str]] = [
    ("page", response("200 OK", HTML, PAGE), "captive_portal"),
    ("page without a type", response("200 OK", b"\n " + HTML), "captive_portal"),
    ("page that claims to be ours", response("200 OK", HTML, OURS), "captive_portal"),
    ("page in chunks", chunked("200 OK", [HTML[:1], HTML[1:]], PAGE), "captive_portal"),
    ("redirect", response("302 Found", b"", "Location: http://127.0.0.1:9/login"), "captive_portal"),
    ("redirect that keeps the method", response("307 Temporary Redirect", b"", "Location: /"), "captive_portal"),
    ("portal that says so", response("511 Network Authentication Required", HTML, PAGE), "captive_portal"),
    ("other server", response("404 Not Found", HTML, PAGE), "not_gll"),
    ("other service", response("200 OK", b"hello", "Content-Type: text/plain"), "not_gll"),
    ("empty answer", response("200 OK", b""), "cut_answer"),
    ("proxy without a server", response("502 Bad Gateway", HTML, PAGE), "server_fault"),
    ("overloaded proxy", response("503 Service Unavailable", b""), "server_fault"),
    ("crash", response("500 Internal Server Error", HTML, PAGE), "server_fault"),
    ("not HTTP", b"SSH-2.0-OpenSSH_9.2\r\n", "connection_lost"),
    ("nothing", b"", "connection_lost"),
    ("half a head", b"HTTP/1.1 200 OK\r\nContent-", "cut_answer"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "code"), [item[1:] for item in STRANGERS], ids=[item[0] for item in STRANGERS]
)
def test_a_stranger_is_named_for_what_it_is(answer: bytes, code: str) -> None:
    with scripted_server(says(answer)) as server:
        told = sync_error(server)
        assert (told.code, told.exit_code) == (code, ExitCode.ENVIRONMENT)
        assert len(server.requests) == 1, "a redirect must not be followed, nor a POST repeated"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (response("200 OK", HTML, PAGE), "captive_portal"),
        (response("200 OK", b"{}", JSON), "not_gll"),
        (response("200 OK", b"\xff\xfe", JSON), "not_gll"),
        (response("302 Found", b"", "Location: /login"), "captive_portal"),
        (response("403 Forbidden", json_error("wrong_password"), JSON), "wrong_password"),
        (response("429 Too Many", json_error("too_many_attempts", seconds=60), JSON), "too_many_attempts"),
    ],
)
def test_signing_in_at_a_stranger_is_told_too(answer: bytes, code: str) -> None:
    with scripted_server(says(answer)) as server:
        assert enrol_error(server).code == code


# --- our server's own errors ---


@pytest.mark.parametrize("code", ["token_expired", "token_revoked", "token_unknown", "suspended"])
def test_a_refusal_of_the_server_is_a_refusal(code: str) -> None:
    with scripted_server(says(response("401 Unauthorized", json_error(code), JSON))) as server:
        told = sync_error(server)
    assert (told.code, told.exit_code) == (code, ExitCode.REFUSED)
    assert isinstance(told, Refused)


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'"code"', b"\xff", b'{"code": 7}', json_error("word_of_a_newer_server")]
)
def test_a_broken_or_unknown_error_is_a_fault_of_the_server(body: bytes) -> None:
    with scripted_server(says(response("500 Internal Server Error", body, JSON))) as server:
        told = sync_error(server)
    assert (told.code, told.facts["server"]) == ("server_fault", server.url)


def test_the_words_of_an_error_come_from_here_and_not_from_the_server() -> None:
    body = msgspec.json.encode({"code": "not_gll", "facts": {"server": "evil"}, "what": "Call this number!"})
    with scripted_server(says(response("400 Bad Request", body, JSON))) as server:
        assert "Call" not in str(sync_error(server))


# --- a link that fails ---


def test_an_answer_that_ends_early_is_cut() -> None:
    with scripted_server(says(chunked("200 OK", [MAGIC, b"abc"], OURS, ended=False))) as server:
        assert sync_error(server).code == "connection_lost"


def test_an_answer_shorter_than_promised_is_cut() -> None:
    with scripted_server(says(response("200 OK", MAGIC + b"abcdef", OURS)[:-3])) as server:
        assert sync_error(server).code == "connection_lost"


def test_a_reset_is_a_lost_connection() -> None:
    def reset(connection: socket.socket) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    with scripted_server(reset) as server:
        assert sync_error(server).code == "connection_lost"


@pytest.mark.parametrize("before", [b"", chunked("200 OK", [MAGIC], OURS, ended=False)])
def test_silence_is_told_after_a_while(before: bytes) -> None:
    over = threading.Event()

    def silent(connection: socket.socket) -> None:
        connection.sendall(before)
        over.wait(10)

    with scripted_server(silent) as server:
        try:
            told = sync_error(server, silence_seconds=0.2)
        finally:
            over.set()
    assert told.code == "link_stalled"


def test_slow_is_not_silent() -> None:
    """Each pause is shorter than the limit, all together are longer: there is no limit on the whole."""
    pieces = [chunked("200 OK", [MAGIC], OURS, ended=False)] + [b"1\r\nx\r\n"] * 8 + [b"0\r\n\r\n"]
    pause = threading.Event()

    def trickle(connection: socket.socket) -> None:
        for piece in pieces:
            connection.sendall(piece)
            pause.wait(0.25)

    with scripted_server(trickle) as server:
        link = HttpLink(server.url, "token", silence_seconds=2)
        with link.exchange(b"GLL1 ...") as chunks:
            assert b"".join(chunks) == MAGIC + b"x" * 8
        link.close()


def test_nobody_there_is_no_connection() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closing:
        port = closing.getsockname()[1]
    assert sync_error(ScriptedServer(port)).code == "no_connection"


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    with scripted_server(says(response("200 OK", MAGIC, OURS)), tls=self_signed(tmp_path)) as server:
        told = sync_error(server)
        assert told.code == "certificate"
        assert server.requests == []


# --- what goes out ---


def test_a_request_carries_no_byte_that_is_not_needed() -> None:
    with scripted_server(says(chunked("200 OK", [MAGIC], OURS))) as server:
        link = HttpLink(server.url, "the-token")
        with link.exchange(b"GLL1 body") as chunks:
            assert b"".join(chunks) == MAGIC
        link.close()
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    names = sorted(line.split(b":")[0] for line in head.split(b"\r\n")[1:])
    assert names == [b"Authorization", b"Content-Length", b"Host"]
    assert head.startswith(b"POST /v1/sync HTTP/1.1\r\n")
    assert body == b"GLL1 body"
    assert link.bytes_up == len(server.requests[0])


def test_the_surroundings_are_not_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login thief password thief\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with scripted_server(says(chunked("200 OK", [MAGIC], OURS))) as server:
        link = HttpLink(server.url, "the-token")
        with link.exchange(b"x") as chunks:
            list(chunks)
        link.close()
    assert b"Authorization: Bearer the-token" in server.requests[0]


def test_the_persons_own_proxy_is_used() -> None:
    with scripted_server(says(chunked("200 OK", [MAGIC], OURS))) as proxy:
        link = HttpLink("http://127.0.0.1:9", "token", proxy=proxy.url)
        with link.exchange(b"x") as chunks:
            list(chunks)
        link.close()
    assert proxy.requests[0].startswith(b"POST http://127.0.0.1:9/v1/sync ")


def test_compression_that_nobody_asked_for_is_not_undone() -> None:
    """0.6 MB of gzip can become 600 MB; our frames say themselves how they are packed."""
    bomb = b"\x1f\x8b" + bytes(1000)
    answer = response("200 OK", bomb, OURS, "Content-Encoding: gzip")
    with scripted_server(says(answer)) as server:
        assert sync_error(server).code == "not_gll"


# --- addresses ---


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("community.example.org", "https://community.example.org"),
        ("  https://community.example.org/  ", "https://community.example.org"),
        ("https://example.org:8443/gll/", "https://example.org:8443/gll"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:1", "http://localhost:1"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("https://communauté.example.org", "https://communauté.example.org"),
    ],
)
def test_an_address_is_understood(typed: str, meant: str) -> None:
    assert checked_url(typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["", "https://", "ftp://example.org", "https://exa mple.org", "https://a..b", "http://[::1", "https://:80",
     "https://user@example.org", "https://example.org:99999", "https://example.org:0", "file:///etc/passwd",
     "https://" + "a" * 64 + ".org", "//"],
)  # fmt: skip
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(Refused) as told:
        HttpLink(typed)
    assert told.value.code == "bad_url"


@pytest.mark.parametrize(
    "typed", ["http://example.org", "http://192.168.0.4", "http://127.0.0.1.example.org"]
)
def test_without_encryption_only_this_machine_is_talked_to(typed: str) -> None:
    with pytest.raises(Refused) as told:
        HttpLink(typed)
    assert told.value.code == "plain_http"
