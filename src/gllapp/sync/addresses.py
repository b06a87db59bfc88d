"""Addresses as people type or paste them: of servers, and of proxies on the way to them."""

from ipaddress import ip_address
from typing import TypeGuard
from urllib.parse import SplitResult, urlsplit

from gllcore.errors import Refused


def checked_url(url: str) -> str:
    """The server's address without what a person may paste around it; raises Refused ``bad_url`` or ``plain_http``.

    Without encryption only this machine itself is talked to.
    """
    url = url.strip()
    parts = _parts(url, "https")
    if parts is None or parts.username:
        raise Refused("bad_url", server=url)
    if parts.scheme == "http" and not is_this_machine(parts.hostname or ""):
        raise Refused("plain_http", server=url)
    return f"{parts.scheme}://{parts.netloc}{parts.path}"


def checked_proxy(url: str) -> str:
    """A proxy's address, with the name and password that may stand in it; empty is none. Raises Refused ``bad_proxy``.

    Proxies are spoken to in HTTP, also those that are reached over TLS; a SOCKS proxy is refused rather than passed by.
    """
    url = url.strip()
    if not url:
        return ""
    parts = _parts(url, "http")
    if parts is None:
        raise Refused("bad_proxy", proxy=_without_secret(url))
    return f"{parts.scheme}://{parts.netloc}"


def shown_proxy(url: str) -> str:
    """A proxy as it may be shown and written down: without the name and the password in it."""
    return _without_secret(url).rpartition("//")[2].rstrip("/")


def _without_secret(url: str) -> str:
    before, secret, host = url.rpartition("@")
    scheme, slashes, _ = before.partition("//")
    return (scheme + slashes if secret and slashes else "") + host


def is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _parts(url: str, scheme: str) -> SplitResult | None:
    """The parts of an address of HTTP, with this scheme where none was typed; None where it is none."""
    if "//" not in url:
        url = f"{scheme}://{url}"
    try:
        parts = urlsplit(url.rstrip("/"))
        port = parts.port
    except ValueError:
        return None
    is_usable = parts.scheme in ("http", "https") and _is_host(parts.hostname) and port != 0
    return parts if is_usable else None


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
