"""The link over HTTP: one POST a sync, as few bytes around it as the protocol allows, and every way it can fail in words.

Nothing of the surroundings is trusted: no .netrc, no proxy from the environment, no redirect (a captive portal's), no time-out
on the whole (a slow link is not a fault), but one on silence. Certificates are checked against the system's trust store.
"""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from typing import TypeGuard
from urllib.parse import urlsplit

import msgspec
import requests
import truststore
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.util import SKIP_HEADER

from gllcore.errors import EnvironmentFault, GllError, Refused
from gllcore.frames import MAGIC
from gllcore.protocol import DEVICES_PATH, SYNC_PATH, Enrol, Enrolled, ErrorMessage, error_of

CONNECT_SECONDS = 30
SILENCE_SECONDS = 60
_READ_BYTES = 16 * 1024
_REPLY_BYTES = 64 * 1024


class HttpLink:
    """Talks to one server on one connection. ``token`` is the device's; without it only enrolment works.

    ``proxy`` is a URL or empty: it is the person's setting, never the environment's.
    """

    def __init__(
        self, url: str, token: str = "", proxy: str = "", silence_seconds: float = SILENCE_SECONDS
    ) -> None:
        self.server = checked_url(url)
        self._token = token
        self._timeouts = (CONNECT_SECONDS, silence_seconds)
        self._session = _session(proxy)
        self._up = 0
        self._down = 0

    @property
    def bytes_up(self) -> int:
        return self._up

    @property
    def bytes_down(self) -> int:
        return self._down

    def close(self) -> None:
        self._session.close()

    @contextmanager
    def exchange(self, body: bytes) -> Iterator[Iterator[bytes]]:
        """The answer to a sync request, as it comes in."""
        with self._post(SYNC_PATH, body, "") as response:
            if response.status_code != 200:
                raise self._problem(response)
            yield self._chunks(response)

    def enrol(self, enrol: Enrol) -> Enrolled:
        """Signs a member's device in."""
        with (
            self._translated(),
            self._post(DEVICES_PATH, msgspec.json.encode(enrol), "application/json") as response,
        ):
            if response.status_code != 200:
                raise self._problem(response)
            try:
                return msgspec.json.decode(self._whole(response), type=Enrolled)
            except (msgspec.MsgspecError, UnicodeDecodeError):
                raise self._stranger(response) from None

    def _post(self, path: str, body: bytes, media_type: str) -> requests.Response:
        # Each header is bytes on a link that somebody pays for: all that can be left out is None.
        headers: dict[str, str | bytes | None] = {
            "User-Agent": SKIP_HEADER,
            "Accept-Encoding": SKIP_HEADER,
            "Accept": None,
            "Connection": None,
            "Content-Type": media_type or None,
            "Authorization": f"Bearer {self._token}" if self._token else None,
        }
        with self._translated():
            response = self._session.post(
                self.server + path,
                data=body,
                headers=headers,
                stream=True,
                allow_redirects=False,
                timeout=self._timeouts,
            )
        self._up += _head_bytes(response.request) + len(body)
        self._down += sum(len(name) + len(value) + 4 for name, value in response.headers.items()) + 19
        return response

    def _chunks(self, response: requests.Response) -> Iterator[bytes]:
        """The body's pieces; the first must begin like ours, whatever the headers say."""
        first = True
        for chunk in self._read(response):
            self._down += len(chunk)
            if first and not chunk.startswith(MAGIC[: len(chunk)]):
                raise self._stranger(response, chunk)
            first = False
            yield chunk
        if first:
            raise EnvironmentFault("cut_answer", server=self.server)

    def _read(self, response: requests.Response) -> Iterator[bytes]:
        """Pieces in the order of arrival, without waiting for more than what is there."""
        with self._translated():
            yield from response.raw.stream(_READ_BYTES, decode_content=False)

    def _whole(self, response: requests.Response) -> bytes:
        with self._translated():
            body: bytes = response.raw.read(_REPLY_BYTES, decode_content=False)
        self._down += len(body)
        return body

    def _problem(self, response: requests.Response) -> GllError:
        """What an answer other than 200 means."""
        body = self._whole(response)
        if response.status_code in (301, 302, 303, 307, 308, 511):
            return EnvironmentFault("captive_portal", server=self.server)
        if response.headers.get("Content-Type", "").startswith("application/json"):
            try:
                return error_of(msgspec.json.decode(body, type=ErrorMessage), self.server)
            except (msgspec.MsgspecError, UnicodeDecodeError):
                pass
        if response.status_code in (502, 503, 504):
            return EnvironmentFault("server_fault", server=self.server, status=response.status_code)
        return self._stranger(response, body)

    def _stranger(self, response: requests.Response, body: bytes = b"") -> GllError:
        """Somebody else answered: a network's sign-in page, or a server that is not ours."""
        is_page = "html" in response.headers.get("Content-Type", "") or body.lstrip()[:1] == b"<"
        if is_page and response.status_code == 200:
            return EnvironmentFault("captive_portal", server=self.server)
        if response.status_code >= 500:
            return EnvironmentFault("server_fault", server=self.server, status=response.status_code)
        return EnvironmentFault("not_gll", server=self.server)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Foreign errors become ours here and nowhere else."""
        try:
            yield
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise self._fault(error) from error

    def _fault(self, error: Exception) -> EnvironmentFault:
        silence = int(self._timeouts[1])
        causes = list(_causes(error))
        if any(isinstance(cause, ssl.SSLError) for cause in causes):
            return EnvironmentFault("certificate", server=self.server)
        if any(isinstance(cause, urllib3.exceptions.NameResolutionError) for cause in causes):
            return EnvironmentFault("unknown_host", server=self.server)
        if any(isinstance(cause, urllib3.exceptions.ReadTimeoutError) for cause in causes):
            return EnvironmentFault("link_stalled", server=self.server, seconds=silence)
        if any(
            isinstance(cause, urllib3.exceptions.NewConnectionError | requests.ConnectTimeout)
            for cause in causes
        ):
            return EnvironmentFault("no_connection", server=self.server)
        return EnvironmentFault("connection_lost", server=self.server)


def checked_url(url: str) -> str:
    """The address without what a person may paste around it; raises Refused ``bad_url`` or ``plain_http``.

    Without encryption only this machine itself is talked to.
    """
    url = url.strip()
    if "//" not in url:
        url = "https://" + url
    try:
        parts = urlsplit(url.rstrip("/"))
        port = parts.port
    except ValueError:
        raise Refused("bad_url", server=url) from None
    if parts.scheme not in ("http", "https") or not _is_host(parts.hostname) or parts.username or port == 0:
        raise Refused("bad_url", server=url)
    if parts.scheme == "http" and not _is_this_machine(parts.hostname):
        raise Refused("plain_http", server=url)
    return f"{parts.scheme}://{parts.netloc}{parts.path}"


def _is_host(host: str | None) -> TypeGuard[str]:
    """Whether this can be a host's name or address at all: no empty part, nothing that is no letter, digit or hyphen."""
    if not host:
        return False
    if ":" in host:  # urlsplit has checked an IPv6 address
        return True
    try:
        labels = host.removesuffix(".").encode("idna").decode().split(".")
    except UnicodeError:
        return False
    return all(label and label.replace("-", "").replace("_", "").isalnum() for label in labels)


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class _TrustStoreAdapter(HTTPAdapter):
    """Certificates are checked as the operating system does, so that a ministry's own authority works."""

    def init_poolmanager(self, *args: object, **kwargs: object) -> None:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().init_poolmanager(*args, ssl_context=context, **kwargs)  # type: ignore[arg-type]


def _session(proxy: str) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.proxies = {"http": proxy, "https": proxy} if proxy else {}
    session.mount("https://", _TrustStoreAdapter())
    return session


def _head_bytes(request: requests.PreparedRequest) -> int:
    lines = [f"{request.method} {request.path_url} HTTP/1.1", f"Host: {urlsplit(request.url or '').netloc}"]
    lines += [f"{name}: {value!s}" for name, value in request.headers.items() if value != SKIP_HEADER]
    return sum(len(line) + 2 for line in lines) + 2


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and everything it was made of; urllib3 keeps some in arguments instead of causes."""
    seen: set[int] = set()
    waiting: list[BaseException] = [error]
    while waiting:
        cause = waiting.pop()
        if id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        inner = (cause.__cause__, cause.__context__, getattr(cause, "reason", None), *cause.args)
        waiting += [found for found in inner if isinstance(found, BaseException)]
