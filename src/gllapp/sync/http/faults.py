"""What goes wrong on the way, in our words: foreign errors become ours here and nowhere else."""

import re
import ssl
from collections.abc import Iterator

import requests
import urllib3

from gllcore.errors import EnvironmentFault

# What http.client says when a proxy does not let a connection through.
_TUNNEL = re.compile(r"Tunnel connection failed: (\d{3})")
# TLS was answered by something that does not speak it.
_NOT_TLS = frozenset({"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "UNKNOWN_PROTOCOL", "PACKET_LENGTH_TOO_LONG"})
_NO_WAY = (
    urllib3.exceptions.NewConnectionError,
    urllib3.exceptions.NameResolutionError,
    urllib3.exceptions.ConnectTimeoutError,
    requests.ConnectTimeout,
)

FOREIGN = (requests.RequestException, urllib3.exceptions.HTTPError, OSError)
"""What the libraries below raise."""


def fault_of(error: Exception, *, server: str, proxy: str, silence: int) -> EnvironmentFault:
    """``proxy`` is how the proxy is shown, empty without one; ``silence`` is the limit in seconds."""
    causes = list(_causes(error))
    told = _of_proxy(causes, server, proxy) if proxy else None
    return told or _of_link(causes, server, silence)


def refused_by_proxy(status: int, server: str, proxy: str) -> EnvironmentFault:
    """A proxy's own answer instead of the server's."""
    if status == 407:
        return EnvironmentFault("proxy_sign_in", proxy=proxy)
    if status >= 500:
        return EnvironmentFault("proxy_no_way", proxy=proxy, server=server, status=status)
    return EnvironmentFault("proxy_refused", proxy=proxy, server=server, status=status)


def _of_proxy(causes: list[BaseException], server: str, proxy: str) -> EnvironmentFault | None:
    for cause in causes:
        if found := _TUNNEL.search(str(cause)):
            return refused_by_proxy(int(found[1]), server, proxy)
    if any(isinstance(cause, _NO_WAY) for cause in causes):
        return EnvironmentFault("proxy_unreachable", proxy=proxy)
    if any(isinstance(cause, ssl.SSLError) and cause.reason in _NOT_TLS for cause in causes):
        return EnvironmentFault("proxy_page", proxy=proxy, server=server)
    return None


def _of_link(causes: list[BaseException], server: str, silence: int) -> EnvironmentFault:
    if any(isinstance(cause, ssl.SSLEOFError | ssl.SSLZeroReturnError) for cause in causes):
        return EnvironmentFault("connection_lost", server=server)
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return EnvironmentFault("certificate", server=server)
    if any(isinstance(cause, urllib3.exceptions.NameResolutionError) for cause in causes):
        return EnvironmentFault("unknown_host", server=server)
    if any(isinstance(cause, urllib3.exceptions.ReadTimeoutError) for cause in causes):
        return EnvironmentFault("link_stalled", server=server, seconds=silence)
    if any(isinstance(cause, _NO_WAY) for cause in causes):
        return EnvironmentFault("no_connection", server=server)
    return EnvironmentFault("connection_lost", server=server)


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
