"""Laws: what is written in a format is read again as it was, whatever signs are in it."""

import csv
import io
from collections.abc import Callable, Iterable
from contextlib import suppress

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gllcore.errors import Refused
from gllfiles.description import Description, Part
from gllfiles.formats.bibtex import read_bibtex, write_bibtex
from gllfiles.formats.csl import read_csl, write_csl
from gllfiles.formats.reading import Reading
from gllfiles.formats.ris import read_ris, write_ris
from gllfiles.formats.tables import read_table, write_table
from tests.files.descriptions import descriptions

Write = Callable[[Iterable[Description]], bytes]
Read = Callable[[bytes], Reading]
# What a format has no place for.
_LOST_BY_RIS = (Part.COUNTRIES, Part.LICENCE, Part.SHELVES)


def plain(resource: Description, lost: Iterable[Part] = ()) -> Description:
    """Without what a source says of itself, and without what the format cannot say."""
    nothing = {part.value: () for part in lost if part is not Part.LICENCE}
    licence = {"licence": ""} if Part.LICENCE in lost else {}
    return msgspec.structs.replace(resource, place="", doubts=(), **nothing, **licence)


@pytest.mark.parametrize(
    ("write", "read", "lost"),
    [
        pytest.param(write_table, read_table, (), id="csv"),
        pytest.param(write_bibtex, read_bibtex, (), id="bibtex"),
        pytest.param(write_ris, read_ris, _LOST_BY_RIS, id="ris"),
        pytest.param(write_csl, read_csl, (), id="csl"),
    ],
)
@given(resources=st.lists(descriptions, min_size=1, max_size=3))
@settings(deadline=None, max_examples=150)
def test_what_is_written_is_read_again(
    write: Write, read: Read, lost: tuple[Part, ...], resources: list[Description]
) -> None:
    reading = read(write(resources))
    assert reading.unreadable == ()
    assert [plain(each) for each in reading.descriptions] == [plain(each, lost) for each in resources]


@given(content=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
@settings(deadline=None, max_examples=150)
@pytest.mark.parametrize("read", [read_table, read_bibtex, read_ris, read_csl])
def test_any_bytes_are_read_or_refused(read: Read, content: bytes) -> None:
    with suppress(Refused):
        assert all(each.title for each in read(content).descriptions)


@given(resources=st.lists(descriptions, min_size=1, max_size=3))
@settings(deadline=None, max_examples=50)
def test_no_cell_of_a_table_is_a_formula(resources: list[Description]) -> None:
    rows = csv.reader(io.StringIO(write_table(resources).decode("utf-8-sig"), newline=""))
    assert not any(cell[:1] in ("=", "+", "-", "@", "\t", "\r") for row in rows for cell in row if cell)
