"""One POST a sync on one connection, and files in ranges, with as few bytes around them as the protocol allows.

Nothing of the surroundings is trusted: no .netrc, no redirect (a captive portal's), no time-out on the whole (a slow link
is not a fault), but one on silence. Which proxy is used is decided outside and handed in.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

import msgspec
import requests
from urllib3.util import SKIP_HEADER

from gllapp.sync.addresses import checked_proxy, checked_url, shown_proxy
from gllapp.sync.files.ports import Body
from gllapp.sync.http.faults import FOREIGN, fault_of, refused_by_proxy
from gllapp.sync.http.trust import Trust
from gllapp.sync.http.wire import Wire
from gllapp.traffic import Counting, Traffic, uncounted
from gllcore.errors import EnvironmentFault, GllError
from gllcore.frames import MAGIC
from gllcore.parcels import PARCEL_BYTES, PARCELS_PATH
from gllcore.protocol import DEVICES_PATH, MEDIA_TYPE, SYNC_PATH, Enrol, Enrolled, ErrorMessage, error_of

CONNECT_SECONDS = 30
SILENCE_SECONDS = 60
# Longer than a server that gives one can mean: then it is not worth a plan.
_RETRY_SECONDS = 86_400
_READ_BYTES = 16 * 1024
_REPLY_BYTES = 64 * 1024
# What a network's sign-in page is not.
_OURS = (MEDIA_TYPE, "application/octet-stream")
_RANGE = re.compile(r"bytes (\d{1,19})-", re.ASCII)


class HttpLink:
    """Talks to one server on one connection. ``token`` is the device's; without it only enrolment works.

    ``proxy`` is a proxy's address, or empty for a straight connection; ``trust`` is shared by the links of a process, so
    that TLS sessions are resumed; ``count`` is told of every byte on the wire. Raises Refused ``bad_url``, ``plain_http`` or ``bad_proxy``.
    """

    def __init__(
        self,
        url: str,
        token: str = "",
        proxy: str = "",
        silence_seconds: float = SILENCE_SECONDS,
        trust: Trust | None = None,
        count: Counting = uncounted,
    ) -> None:
        self.server = checked_url(url)
        self._token = token
        self._timeouts = (CONNECT_SECONDS, silence_seconds)
        self._trust = trust or Trust()
        proxy = checked_proxy(proxy)
        self._proxy = shown_proxy(proxy)
        self._wire = Wire(count, is_tls=self.server.startswith("https:"))
        self._session = _session(self._trust, proxy, self._wire)
        self._last: requests.Response | None = None
        self._unread: Iterator[bytes] = iter(())
        self._up = 0
        self._down = 0

    @property
    def bytes_up(self) -> int:
        return self._up

    @property
    def bytes_down(self) -> int:
        return self._down

    def close(self) -> None:
        self._trust.remember()
        if self._last is not None:
            self._last.close()
        # urllib3 ends a pool's connections when nothing knows the pool any more, and an answer does.
        self._last, self._unread = None, iter(())
        self._session.close()
        self._wire.close()

    @contextmanager
    def exchange(self, body: bytes) -> Iterator[Iterator[bytes]]:
        """The answer to a sync request, as it comes in."""
        self._finish()
        self._wire.kind = Traffic.OVERHEAD
        self._last = response = self._post(SYNC_PATH, body, "")
        if response.status_code != 200:
            raise self._problem(response)
        chunks = self._chunks(response)
        self._unread = iter(())
        yield chunks
        self._unread = chunks

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

    @contextmanager
    def fetch(self, path: str, start: int | None = None, end: int | None = None) -> Iterator[Iterator[bytes]]:
        """The bytes at ``path`` as they come in; from ``start``, up to but not with ``end``, where one is given.

        Raises EnvironmentFault and Refused as they are told; also EnvironmentFault ``cut_answer`` for an answer with other bytes.
        """
        self._finish()
        self._wire.kind = Traffic.FILES
        ranged = None if start is None else f"bytes={start}-{'' if end is None else end - 1}"
        response = self._send("GET", path, ranged=ranged)
        try:
            if response.status_code not in (200, 206):
                raise self._problem(response)
            if not response.headers.get("Content-Type", "").startswith(_OURS):
                raise self._stranger(response)
            # A proxy may take no notice of a range.
            if start and _first_byte(response) != start:
                raise EnvironmentFault("cut_answer", server=self.server)
            yield self._counted(response)
        finally:
            # One that was read to its end has gone back to its pool already; any other is of no use to the next request.
            response.close()

    def send(self, method: str, path: str, body: Body) -> bytes:
        """The whole answer to a body that may be large. Raises EnvironmentFault and Refused."""
        self._finish()
        self._wire.kind = Traffic.FILES
        with self._translated(), self._send(method, path, body) as response:
            if response.status_code != 200:
                raise self._problem(response)
            return self._whole(response)

    def deliver(self, parcel: bytes) -> bytes:
        """Hands a parcel in; gives the receipt, which is still to be verified."""
        self._finish()
        self._wire.kind = Traffic.SENT
        with self._translated(), self._post(PARCELS_PATH, parcel, "") as response:
            if response.status_code != 200:
                raise self._problem(response)
            return self._whole(response, PARCEL_BYTES + 1)

    def _finish(self) -> None:
        """Reads the end of the last answer's body, behind its last frame: only then its connection serves again.

        Not earlier, because most syncs have one request, and behind the last frame a proxy may keep silent.
        """
        if self._last is None:
            return
        with suppress(GllError):
            next(self._unread, None)
        self._last.close()

    def _post(self, path: str, body: bytes, media_type: str) -> requests.Response:
        return self._send("POST", path, body, media_type=media_type)

    def _send(
        self,
        method: str,
        path: str,
        body: Body | None = None,
        *,
        media_type: str = "",
        ranged: str | None = None,
    ) -> requests.Response:
        # Each header is bytes on a link that somebody pays for: all that can be left out is None.
        headers: dict[str, str | bytes | None] = {
            "User-Agent": SKIP_HEADER,
            "Accept-Encoding": SKIP_HEADER,
            "Accept": None,
            "Connection": None,
            "Content-Type": media_type or None,
            "Authorization": f"Bearer {self._token}" if self._token else None,
            "Range": ranged,
        }
        with self._translated():
            response = self._session.request(
                method,
                self.server + path,
                data=body,
                headers=headers,
                stream=True,
                allow_redirects=False,
                timeout=self._timeouts,
            )
        self._passed(
            up=_head_bytes(response.request) + len(body or b""),
            down=sum(len(name) + len(value) + 4 for name, value in response.headers.items()) + 19,
        )
        return response

    def _chunks(self, response: requests.Response) -> Iterator[bytes]:
        """The body's pieces; the first must begin like ours, whatever the headers say."""
        first = True
        for chunk in self._counted(response):
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

    def _counted(self, response: requests.Response) -> Iterator[bytes]:
        for chunk in self._read(response):
            self._passed(down=len(chunk))
            yield chunk

    def _whole(self, response: requests.Response, most: int = _REPLY_BYTES) -> bytes:
        with self._translated():
            body: bytes = response.raw.read(most, decode_content=False)
        self._passed(down=len(body))
        return body

    def _passed(self, up: int = 0, down: int = 0) -> None:
        self._up += up
        self._down += down
        self._wire.passed(up, down)

    def _problem(self, response: requests.Response) -> GllError:
        """What an answer other than 200 means."""
        body, status = self._whole(response), response.status_code
        if status in (301, 302, 303, 307, 308, 511):
            return self._page()
        if response.headers.get("Content-Type", "").startswith("application/json"):
            try:
                return self._told(msgspec.json.decode(body, type=ErrorMessage))
            except (msgspec.MsgspecError, UnicodeDecodeError):
                pass
        if self._proxy and (status == 407 or self.server.startswith("http:")):
            return refused_by_proxy(status, self.server, self._proxy)
        if status in (429, 503) and (seconds := _retry_after(response)):
            return EnvironmentFault("server_busy", server=self.server, seconds=seconds)
        if status in (502, 503, 504):
            return EnvironmentFault("server_fault", server=self.server, status=status)
        return self._stranger(response, body)

    def _told(self, message: ErrorMessage) -> GllError:
        """The server's own words, or what they mean here."""
        if self._token and message.code == "token_unknown" and message.facts.get("received") == 0:
            return EnvironmentFault("token_lost", server=self.server)
        return error_of(message, self.server)

    def _stranger(self, response: requests.Response, body: bytes = b"") -> GllError:
        """Somebody else answered: a network's sign-in page, or a server that is not ours."""
        is_page = "html" in response.headers.get("Content-Type", "") or body.lstrip()[:1] == b"<"
        if is_page and response.status_code == 200:
            return self._page()
        if response.status_code >= 500:
            return EnvironmentFault("server_fault", server=self.server, status=response.status_code)
        return EnvironmentFault("not_gll", server=self.server)

    def _page(self) -> EnvironmentFault:
        """A web page, or the way to one, instead of an answer."""
        if self._proxy:
            return EnvironmentFault("proxy_page", proxy=self._proxy, server=self.server)
        return EnvironmentFault("captive_portal", server=self.server)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Foreign errors become ours."""
        try:
            yield
        except FOREIGN as error:
            silence = int(self._timeouts[1])
            raise fault_of(error, server=self.server, proxy=self._proxy, silence=silence) from error


def _session(trust: Trust, proxy: str, wire: Wire) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.proxies = {"http": proxy, "https": proxy} if proxy else {}
    session.mount("https://", trust.adapter(wire.opened))
    # A proxy of plain addresses may itself be reached over TLS.
    session.mount("http://", trust.adapter(wire.opened))
    return session


def _first_byte(response: requests.Response) -> int:
    """Where in the file the answer begins."""
    said = _RANGE.match(response.headers.get("Content-Range", "")) if response.status_code == 206 else None
    return int(said[1]) if said else 0


def _retry_after(response: requests.Response) -> int:
    """The seconds that a server asks for; 0 where it says nothing, or a date, whose clock may not be this PC's."""
    said = response.headers.get("Retry-After", "")
    seconds = int(said) if said.isascii() and said.isdigit() and len(said) < 8 else 0
    return min(seconds, _RETRY_SECONDS)


def _head_bytes(request: requests.PreparedRequest) -> int:
    lines = [f"{request.method} {request.path_url} HTTP/1.1", f"Host: {urlsplit(request.url or '').netloc}"]
    lines += [f"{name}: {value!s}" for name, value in request.headers.items() if value != SKIP_HEADER]
    return sum(len(line) + 2 for line in lines) + 2
