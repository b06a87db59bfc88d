"""The name and password of a proxy: known to an open profile, never in a plain file."""

from urllib.parse import urlsplit

import msgspec


class ProxyLogin(msgspec.Struct, frozen=True):
    """``address`` is a proxy's without anything secret; ``login`` is "name:password" as it stands in an address, empty where none is asked."""

    address: str = ""
    login: str = ""

    def __repr__(self) -> str:
        """Without what is secret: it may come to stand in a report."""
        return f"ProxyLogin({self.address!r})"

    @property
    def full(self) -> str:
        """The address with the login in it."""
        scheme, _, host = self.address.partition("//")
        return f"{scheme}//{self.login}@{host}" if self.login else self.address


def apart(address: str) -> ProxyLogin:
    """A proxy's address and what is secret in it. What is no address, ``none`` or nothing at all, stays as it is."""
    login, _, _ = urlsplit(address).netloc.rpartition("@")
    return ProxyLogin(address.replace(f"{login}@", "", 1), login) if login else ProxyLogin(address)


class KnownLogin:
    """What a run of the program on a profile knows of its proxy; links are made and settings chosen on several threads."""

    def __init__(self, said: ProxyLogin | None = None) -> None:
        self._said = said

    @property
    def said(self) -> ProxyLogin | None:
        """None as long as nobody has told anything."""
        return self._said

    def learn(self, said: ProxyLogin) -> None:
        self._said = said

    def address_of(self, chosen: str) -> str:
        """The chosen proxy's address as a link needs it. A login goes to the proxy that it was given for, and to no other."""
        said = self._said
        return said.full if said is not None and said.address == chosen else chosen
