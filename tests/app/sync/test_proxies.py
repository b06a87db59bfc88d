"""Over a proxy: the system's, the person's own, or none; and what a proxy does instead of its work has words."""

import socket
import ssl
from pathlib import Path

import pytest

from gllapp.bootstrap import open_session
from gllapp.platform.proxies import system_proxy
from gllapp.settings import NO_PROXY, Settings, save_settings
from gllapp.sync.addresses import shown_proxy
from gllapp.sync.http import HttpLink, checked_proxy
from gllcore.errors import GllError, Refused
from gllcore.frames import MAGIC
from tests.app.sync.certificates import trusted
from tests.app.sync.forward_proxy import forward_proxy
from tests.app.sync.scripted_server import chunked, response, says, scripted_server

HTML = b"<!doctype html><title>This site is blocked</title>"
OURS, PAGE, JSON = (
    "Content-Type: application/x-gll",
    "Content-Type: text/html",
    "Content-Type: application/json",
)
GOOD = chunked("200 OK", [MAGIC], OURS)


def exchange(link: HttpLink) -> bytes:
    try:
        with link.exchange(b"GLL1 body") as chunks:
            return b"".join(chunks)
    finally:
        link.close()


def error(server: str, proxy: str) -> GllError:
    with pytest.raises(GllError) as told:
        exchange(HttpLink(server, "the-token", proxy=proxy, silence_seconds=30))
    return told.value


@pytest.fixture
def tls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    return trusted(tmp_path, monkeypatch)


# --- what works ---


def test_a_tunnel_carries_tls_from_end_to_end(tls: ssl.SSLContext) -> None:
    with scripted_server(says(GOOD), tls) as server, forward_proxy() as proxy:
        assert exchange(HttpLink(server.url, "the-token", proxy=proxy.url)) == MAGIC
        assert proxy.asked == [f"CONNECT 127.0.0.1:{server.port} HTTP/1.0"]
        assert b"the-token" in server.requests[0]


def test_a_plain_address_is_fetched() -> None:
    with scripted_server(says(GOOD)) as server, forward_proxy() as proxy:
        assert exchange(HttpLink(server.url, "the-token", proxy=proxy.url)) == MAGIC
        assert proxy.asked == [f"POST {server.url}/v1/sync HTTP/1.1"]
        assert b"Authorization: Bearer the-token" in server.requests[0]


@pytest.mark.parametrize("secret", ["amina:pass%40word", "amina:"])
def test_a_name_and_a_password_are_given_to_the_proxy_and_to_nobody_else(
    tls: ssl.SSLContext, secret: str
) -> None:
    known = secret.replace("%40", "@")
    with scripted_server(says(GOOD), tls) as server, forward_proxy(password=known) as proxy:
        assert exchange(HttpLink(server.url, "t", proxy=f"http://{secret}@127.0.0.1:{proxy.port}")) == MAGIC
        assert b"proxy-auth" not in server.requests[0].lower()


# --- what fails ---


def test_a_proxy_that_wants_a_password_is_told(tls: ssl.SSLContext) -> None:
    with scripted_server(says(GOOD), tls) as server, forward_proxy(password="a:b") as proxy:
        told = error(server.url, proxy.url)
        assert told.code == "proxy_sign_in"
        assert f"127.0.0.1:{proxy.port}" in told.words.what
        wrong = error(server.url, f"http://a:wrong-word@127.0.0.1:{proxy.port}")
        assert (wrong.code, "wrong-word" in str(wrong)) == ("proxy_sign_in", False)
        assert server.requests == []
    with scripted_server(says(GOOD)) as server, forward_proxy(password="a:b") as proxy:
        assert error(server.url, proxy.url).code == "proxy_sign_in"
        assert server.requests == []


def test_a_proxy_that_is_not_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closing:
        port = closing.getsockname()[1]
    for server in ("https://community.example.org", "http://127.0.0.1:9"):
        told = error(server, f"http://127.0.0.1:{port}")
        assert (told.code, told.facts["proxy"]) == ("proxy_unreachable", f"127.0.0.1:{port}")
    assert error("https://community.example.org", "http://proxy.invalid:3128").code == "proxy_unreachable"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (response("403 Forbidden", b""), "proxy_refused"),
        (response("504 Gateway Timeout", b""), "proxy_no_way"),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + HTML, "proxy_page"),
        (b"\r\n", "connection_lost"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "connection_lost"),
        (b"HTTP/1.1 200 Connection established\r\n\r\n", "connection_lost"),
    ],
    ids=["refused", "no way", "page in the tunnel", "nothing", "not HTTP", "dropped"],
)
def test_what_a_proxy_says_instead_of_tunnelling_is_told(answer: bytes, code: str) -> None:
    with forward_proxy(tunnel=answer) as proxy:
        assert error("https://community.example.org", proxy.url).code == code


def test_a_proxy_that_cannot_reach_the_server_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closing:
        port = closing.getsockname()[1]
    with forward_proxy() as proxy:
        for scheme in ("https", "http"):
            assert error(f"{scheme}://127.0.0.1:{port}", proxy.url).code == "proxy_no_way"


def test_a_web_page_through_a_proxy_is_told() -> None:
    with scripted_server(says(response("200 OK", HTML, PAGE))) as server, forward_proxy() as proxy:
        assert error(server.url, proxy.url).code == "proxy_page"
    with (
        scripted_server(says(response("302 Found", b"", "Location: /login"))) as server,
        forward_proxy() as proxy,
    ):
        assert error(server.url, proxy.url).code == "proxy_page"


def test_a_proxy_that_takes_the_sign_in_away_is_told() -> None:
    """A server that is given no token at all says so; the same answer to a sign-in that arrived means what it says."""

    def strip(request: bytes) -> bytes:
        lines = request.split(b"\r\n")
        return b"\r\n".join(line for line in lines if not line.startswith(b"Authorization"))

    lost = b'{"code": "token_unknown", "facts": {"received": 0}}'
    with scripted_server(says(response("401 Unauthorized", lost, JSON))) as server:
        with forward_proxy(meddle=strip) as proxy:
            assert error(server.url, proxy.url).code == "token_lost"
        assert b"Authorization" not in server.requests[0]
    unknown = b'{"code": "token_unknown", "facts": {}}'
    with (
        scripted_server(says(response("401 Unauthorized", unknown, JSON))) as server,
        forward_proxy() as proxy,
    ):
        assert error(server.url, proxy.url).code == "token_unknown"


def test_a_proxy_that_strips_what_tells_the_length_and_the_kind_does_no_harm() -> None:
    bare = b"HTTP/1.1 200 OK\r\n\r\n" + MAGIC
    with scripted_server(says(bare)) as server, forward_proxy() as proxy:
        assert exchange(HttpLink(server.url, "t", proxy=proxy.url)) == MAGIC


# --- which proxy ---


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("", ""), (" ", ""), ("proxy:3128", "http://proxy:3128"), ("http://proxy:3128/", "http://proxy:3128"),
     ("https://a:b@proxy:3128", "https://a:b@proxy:3128"), ("[::1]:80", "http://[::1]:80")],
)  # fmt: skip
def test_a_proxys_address_is_understood(typed: str, meant: str) -> None:
    assert checked_proxy(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "socks5://proxy:1080",
        "http://",
        "http://pro xy",
        "http://a:secret@:1",
        "socks5://me:secret@proxy:1",
        "x://",
    ],
)
def test_what_is_no_proxy_is_refused_without_telling_its_password(typed: str) -> None:
    with pytest.raises(Refused) as told:
        HttpLink("https://example.org", proxy=typed)
    assert told.value.code == "bad_proxy"
    assert "secret" not in str(told.value)
    assert typed.partition("//")[0] in str(told.value), "the scheme may be what is wrong"


def test_a_proxy_is_shown_without_its_password() -> None:
    assert shown_proxy("http://amina:secret@proxy.example.org:3128/") == "proxy.example.org:3128"
    assert shown_proxy("http://amina:p@ss@proxy:1") == "proxy:1"


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that names no proxy."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        for spelled in (name, name.upper()):
            monkeypatch.delenv(spelled, raising=False)
    return monkeypatch


def test_the_systems_proxy_is_found_and_passed_by_where_the_system_says_so(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("https_proxy", "http://proxy:3128")
    bare.setenv("no_proxy", "local.example.org,.inside.example.org")
    assert system_proxy("https://community.example.org/gll") == "http://proxy:3128"
    assert system_proxy("https://local.example.org") == ""
    assert system_proxy("https://a.inside.example.org:8443") == ""
    assert system_proxy("https://127.0.0.1:8443") == ""
    assert system_proxy("http://localhost:80") == ""


def test_a_proxy_for_everything_is_one(bare: pytest.MonkeyPatch) -> None:
    assert system_proxy("https://community.example.org") == ""
    bare.setenv("all_proxy", "http://proxy:1")
    assert system_proxy("https://community.example.org") == "http://proxy:1"


def test_the_settings_decide_between_the_systems_the_persons_own_and_none(
    bare: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with (
        forward_proxy(tunnel=response("403 Forbidden", b"")) as theirs,
        forward_proxy(password="a:b") as mine,
    ):
        bare.setenv("https_proxy", theirs.url)
        for setting, code in (("", "proxy_refused"), (mine.url, "proxy_sign_in"), (NO_PROXY, "unknown_host")):
            save_settings(tmp_path, Settings(proxy=setting))
            with open_session(tmp_path, environment={}) as session:
                link = session.link("https://community.invalid", "token")
                with pytest.raises(GllError) as told, link.exchange(b"x"):
                    pass
                link.close()
            assert told.value.code == code
