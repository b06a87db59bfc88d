"""What fetching and sending files need of the network."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any, Protocol


class Body(Protocol):
    """What is sent: bytes, or what gives them piece by piece and knows how many they are."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[Any]: ...


class FileLink(Protocol):
    """Requests about files to the community's server; errors as ``gllapp.sync.http`` tells them."""

    server: str

    @property
    def bytes_up(self) -> int: ...

    @property
    def bytes_down(self) -> int: ...

    def fetch(
        self, path: str, start: int | None = None, end: int | None = None
    ) -> AbstractContextManager[Iterator[bytes]]:
        """The bytes at ``path`` as they come in; from ``start``, up to but not with ``end``, where one is given."""
        ...

    def send(self, method: str, path: str, body: Body) -> bytes: ...

    def close(self) -> None: ...
