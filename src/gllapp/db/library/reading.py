"""Where a person was in each document when they left it: of this replica alone."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from gllapp.db.library import tables
from gllapp.library_views import ReadingPlace
from gllcore.files import FileId

_read = tables.read_to
_WHOLE = 10_000


def save(here: Connection, file: FileId, place: ReadingPlace) -> None:
    values = {"page": place.page, "ten_thousandths": round(place.part * _WHOLE), "zoom": place.zoom}
    kept = insert(_read).values(file=file, **values)
    here.execute(kept.on_conflict_do_update(index_elements=[_read.c.file], set_=values))


def place_in(here: Connection, file: FileId) -> ReadingPlace | None:
    """None where nobody has read in it yet."""
    found = here.execute(
        select(_read.c.page, _read.c.ten_thousandths, _read.c.zoom).where(_read.c.file == file)
    ).first()
    return None if found is None else ReadingPlace(found[0], found[1] / _WHOLE, found[2])
