"""The product without what protects those who take something from a stick."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any
from unittest.mock import patch

from sqlalchemy import Connection, delete, insert

from gllapp.db import bundles, tables
from gllapp.platform.letterbox import Letter
from gllapp.usecases import parcels
from gllcore.parcels import Parcel, read_parcel
from gllfiles.bundles import Bundle
from gllserver.services import parcels as handed_in


def receipts_unsealed() -> AbstractContextManager[object]:
    """Whoever says that something was received is believed."""
    return patch.object(parcels, "is_signed", lambda *_: True)


def sheaves_unsealed() -> AbstractContextManager[object]:
    """What a publisher has signed is taken for what the community has sealed."""
    whole = Bundle.__init__

    def init(self: Bundle, *arguments: Any) -> None:
        whole(self, *arguments)
        self._is_sealed = lambda *_: True  # type: ignore[assignment]  # the other half of a signature check

    return patch.object(Bundle, "__init__", init)


@contextmanager
def parcels_unsigned() -> Iterator[None]:
    """Whoever puts a parcel on a stick is believed to be whom it names, by the courier's app and by the server."""

    def checked(_: object, letter: Letter, data: bytes) -> Parcel:
        return read_parcel(data, letter.name)[0]

    with patch.object(parcels, "checked", checked), patch.object(handed_in, "is_signed", lambda *_: True):
        yield


def older_replaces_newer() -> AbstractContextManager[object]:
    """The bundle that was met last counts as the newest of its series."""

    def met(here: Connection, channel: str, found: bundles.Newest) -> None:
        here.execute(delete(tables.channel).where(tables.channel.c.name == channel))
        here.execute(insert(tables.channel).values(name=channel, **found._asdict()))

    return patch.object(bundles, "met", met)
