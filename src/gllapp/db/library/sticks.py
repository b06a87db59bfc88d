"""Which bundles were seen on which sticks: so that a resource can tell which unplugged stick holds its files."""

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from gllapp.db.library import tables
from gllapp.library_views import StickRow
from gllcore.files import FileId

_seen = tables.bundle_seen
_file = tables.bundle_file


def saw(here: Connection, stick: str, bundle: bytes, files: Iterable[FileId], now_ms: int) -> None:
    """The bundle is on the stick, with these files, as of now; other bundles on it stay as they were seen."""
    found = insert(_seen).values(stick=stick, bundle=bundle, seen_ms=now_ms)
    kept = found.on_conflict_do_update(
        index_elements=[_seen.c.stick, _seen.c.bundle], set_={"seen_ms": now_ms}
    )
    number = here.execute(kept.returning(_seen.c.number)).scalar_one()
    here.execute(delete(_file).where(_file.c.seen == number))
    rows = [{"file": file, "seen": number} for file in sorted(set(files))]
    if rows:
        here.execute(insert(_file), rows)


def gone(here: Connection, stick: str, still_there: Collection[bytes] = ()) -> None:
    """Of the bundles that were seen on the stick, only these are still on it."""
    lost = select(_seen.c.number).where(_seen.c.stick == stick, _seen.c.bundle.not_in(list(still_there)))
    numbers = list(here.execute(lost).scalars())
    here.execute(delete(_file).where(_file.c.seen.in_(numbers)))
    here.execute(delete(_seen).where(_seen.c.number.in_(numbers)))


def with_any_of(here: Connection, files: Collection[FileId]) -> tuple[StickRow, ...]:
    """The sticks that hold any of these files, the last seen first."""
    holding = (
        select(_seen.c.stick, func.max(_seen.c.seen_ms), func.count(_file.c.file.distinct()))
        .join(_file, _file.c.seen == _seen.c.number)
        .where(_file.c.file.in_(list(files)))
        .group_by(_seen.c.stick)
        .order_by(func.max(_seen.c.seen_ms).desc(), _seen.c.stick)
    )
    return tuple(StickRow(stick, seen_ms, count) for stick, seen_ms, count in here.execute(holding))


def names_of(here: Connection, files: Collection[FileId]) -> dict[FileId, list[str]]:
    """For each file that was seen somewhere: on which sticks, the last seen first."""
    placed = (
        select(_file.c.file, _seen.c.stick)
        .join(_seen, _seen.c.number == _file.c.seen)
        .where(_file.c.file.in_(list(files)))
        .group_by(_file.c.file, _seen.c.stick)
        .order_by(func.max(_seen.c.seen_ms).desc(), _seen.c.stick)
    )
    found: dict[FileId, list[str]] = {}
    for file, stick in here.execute(placed):
        found.setdefault(FileId(file), []).append(stick)
    return found
