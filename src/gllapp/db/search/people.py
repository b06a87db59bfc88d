"""People as they can be found: by their names, and by what they say about themselves."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from sqlalchemy import Connection

from gllapp.db.search import findables
from gllapp.db.search.findables import Findable
from gllcore.columns import DIRECTORY
from gllcore.ids import RecordId
from gllcore.operations import Kind

_languages = msgspec.json.Decoder(tuple[str, ...]).decode


def index(here: Connection, members: Iterable[Mapping[str, Any]]) -> None:
    """Takes in rows of ``member``."""
    findables.index(
        here,
        (
            Findable(
                id=RecordId(row["id"]),
                kind=Kind.MEMBER,
                scope=DIRECTORY,
                device=None,
                written_ms=0,
                languages=_languages(row["languages"]),
                title=row["name"],
                body=row["about"],
            )
            for row in members
        ),
    )
