"""One HTTP request over a connection of its own, whole or cut, and what comes back."""

import http.client
import json
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from typing import Any, NamedTuple
from urllib.parse import urlsplit

SECONDS = 60
HUNG_UP, OK = 0, 200


class Reply(NamedTuple):
    """``status`` is HUNG_UP when the server closed the connection without an answer. Header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def code(self) -> str:
        """The code of the error in it; empty when it is none."""
        try:
            told = json.loads(self.body)
        except ValueError:
            return ""
        return str(told.get("code", "")) if isinstance(told, dict) else ""

    @property
    def facts(self) -> dict[str, Any]:
        return dict(json.loads(self.body)["facts"])


def ask(
    url: str,
    method: str,
    path: str,
    body: bytes | Iterable[bytes] = b"",
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """Ask, and read the answer also where the server gives it before it has read everything."""
    with closing(connection_to(url)) as connection:
        connection.connect()
        with suppress(ConnectionError):
            connection.request(method, _below(url, path), body, dict(headers or {}))
        return _reply(connection)


def announce(url: str, path: str, length: int, sent: bytes, headers: Mapping[str, str]) -> Reply:
    """Say that a body has this length, send less of it, and wait for the answer."""
    with closing(connection_to(url)) as connection:
        _begin(connection, _below(url, path), length, sent, headers)
        return _reply(connection)


def leave(url: str, path: str, length: int, sent: bytes, headers: Mapping[str, str]) -> None:
    """Say that a body has this length, send less of it, and go away."""
    with closing(connection_to(url)) as connection:
        _begin(connection, _below(url, path), length, sent, headers)


def connection_to(url: str) -> http.client.HTTPConnection:
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    return kind(parts.hostname or "", parts.port, timeout=SECONDS)


def _below(url: str, path: str) -> str:
    """The path of an endpoint, whose server need not be the only thing at its address."""
    return urlsplit(url).path.rstrip("/") + path


def _begin(
    connection: http.client.HTTPConnection, path: str, length: int, sent: bytes, headers: Mapping[str, str]
) -> None:
    connection.putrequest("POST", path)
    for name, value in {**headers, "Content-Length": str(length)}.items():
        connection.putheader(name, value)
    connection.endheaders(sent)


def _reply(connection: http.client.HTTPConnection) -> Reply:
    try:
        response = connection.getresponse()
        found = {name.lower(): value for name, value in response.getheaders()}
        return Reply(response.status, found, response.read())
    except ConnectionError:
        return Reply(HUNG_UP, {}, b"")
