"""A librarian's desk, and documents to bring in."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gllapp.library_views import Filter
from gllapp.usecases import library
from gllapp.usecases.bringing_in import Brought, bring_in, look_at
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.people import MemberField, Role
from gllcore.operations import Kind
from gllfiles.surveying import FOLDER, Source
from tests.app.builders import Seat
from tests.app.library import store_of

DOCUMENTS = {
    "hands.md": "# Hand hygiene\n\nWater and soap before every newborn.",
    "waste.txt": "Sharps go into their box.",
    "sub/kangaroo.md": "# Kangaroo care\n\nSkin to skin.",
}


def make_librarian(seat: Seat, *, opened: bool = True) -> None:
    """Amina is a librarian from now on; the library is open unless it is not."""
    seat.logs.change(seat.amina, Kind.MEMBER, {MemberField.ROLE: str(Role.LIBRARIAN)})
    if opened:
        assert seat.logs.catalogue
    seat.pull()


def lay(folder: Path, documents: dict[str, str]) -> Source:
    for name, text in documents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return Source(FOLDER, folder, folder, shelf="Wards", licence="cc-by-4.0")


def bring(seat: Seat, source: Source) -> Brought:
    found = look_at(seat.desk, source)
    assert found is not None
    return bring_in(seat.desk, store_of(seat), source, found)


def titles(seat: Seat, wanted: Filter = library.EVERYTHING) -> list[str]:
    return [row.title for row in library.list_resources(seat.desk, wanted).rows]


def named(seat: Seat, title: str) -> RecordId:
    (found,) = (row.id for row in library.list_resources(seat.desk).rows if row.title == title)
    return found


@contextmanager
def refused(code: str) -> Iterator[None]:
    """What is done within is refused for this reason."""
    with pytest.raises(Refused) as caught:
        yield
    assert caught.value.code == code
