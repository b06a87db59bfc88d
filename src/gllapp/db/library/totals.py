"""How much there is in the library, and on this PC."""

from sqlalchemy import Connection, func, select

from gllapp.db.library import listing, tables
from gllapp.library_views import LibraryTotals
from gllcore.model.library import Holding

_resource = tables.resource


def count(here: Connection, files: int, size: int) -> LibraryTotals:
    """``files`` of ``size`` bytes are on this PC."""
    by_holding = (
        select(_resource.c.holding, func.count(), func.sum(_resource.c.newer))
        .where(_resource.c.withdrawn_ms.is_(None))
        .group_by(_resource.c.holding)
    )
    found = {Holding(kind): (count, newer) for kind, count, newer in here.execute(by_holding)}
    return LibraryTotals(
        resources=sum(count for count, _ in found.values()),
        shelves=len(listing.shelves(here)),
        held=found.get(Holding.HELD, (0, 0))[0],
        texts=found.get(Holding.TEXT, (0, 0))[0],
        newer=sum(newer for _, newer in found.values()),
        here_files=files,
        here_bytes=size,
    )
