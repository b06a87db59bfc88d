"""The catalogue's folds and rules: any order gives the same record, and what no reader could bear is refused."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllcore.catalogue import files_value, resource_of, shelf_key, shelf_of
from gllcore.clock import HybridTime
from gllcore.errors import Refused
from gllcore.files import FileId
from gllcore.ids import RecordId
from gllcore.model.library import FileRole, ResourceField, ResourceFile, ShelfField
from gllcore.model.people import Role
from gllcore.operations import Entry, Fields, Kind, Operation, Value, op_id, pack, reference, waiting
from gllcore.permissions import Place, Standing, check_curate
from gllcore.rules import check_operation
from tests.core.strategies import SCOPE

LIBRARIAN, OTHER = RecordId(b"1" * 16), RecordId(b"2" * 16)
SHELF = RecordId(b"s" * 16)
GUIDE = ResourceFile(FileId(b"f" * 16), 2_000_000, "application/pdf")
TEXT = ResourceFile(FileId(b"t" * 16), 20_000, "text/markdown+zstd", FileRole.TEXT)
NEWER = ResourceFile(FileId(b"n" * 16), 2_100_000, "application/pdf", FileRole.MAIN, "second edition.pdf")
RECORD: Fields = {
    ResourceField.TITLE: "Hand hygiene in outpatient care",
    ResourceField.AUTHORS: ["Wanjiru, Grace", "Koné, Aïssata"],
    ResourceField.YEAR: 2023,
    ResourceField.TOPICS: [["ipc", "wash"], []],
    ResourceField.FILES: files_value([GUIDE, TEXT]),
    ResourceField.SHELVES: [[shelf_key(SHELF)], []],
}


def made(fields: Fields = RECORD, kind: Kind = Kind.RESOURCE, device: RecordId = LIBRARIAN) -> Entry:
    return placed(Operation(SCOPE, kind, None, pack(fields), HybridTime(1_000), 0, device), 1)


def edited(record: RecordId, seq: int, fields: Fields, base: int = 1, device: RecordId = LIBRARIAN) -> Entry:
    op = Operation(SCOPE, Kind.RESOURCE, record, pack(fields), HybridTime(1_000 + seq), base, device)
    return placed(op, seq)


def placed(op: Operation, seq: int) -> Entry:
    return Entry(op_id(op), op, seq, 1_000_000)


def test_a_resource_is_what_its_operations_say() -> None:
    card = made()
    resource = resource_of([card])
    assert resource is not None
    assert (resource.title, resource.year) == ("Hand hygiene in outpatient care", 2023)
    assert resource.authors == ("Wanjiru, Grace", "Koné, Aïssata")
    assert (resource.topics, resource.shelves) == (("ipc", "wash"), (SHELF,))
    assert resource.files == (GUIDE, TEXT)
    assert resource.file(FileRole.TEXT) == TEXT
    assert resource_of([edited(card.record, 2, {ResourceField.YEAR: 2024})]) is None


def test_a_new_edition_remembers_the_files_of_the_one_before() -> None:
    card = made()
    news = edited(card.record, 2, {ResourceField.FILES: files_value([NEWER]), ResourceField.EDITION: "2"})
    resource = resource_of([news, card])
    assert resource is not None
    assert (resource.files, resource.edition) == ((NEWER,), "2")
    assert set(resource.older_files) == {GUIDE, TEXT}


@given(st.lists(st.integers(0, 6), unique=True), st.randoms(use_true_random=False))
def test_any_order_with_any_duplicates_gives_the_same_resource(
    chosen: list[int], chance: random.Random
) -> None:
    card = made()
    changes: list[Fields] = [
        {ResourceField.TITLE: "Clean hands"},
        {ResourceField.TOPICS: [["maternal"], ["wash"]]},
        {ResourceField.FILES: files_value([NEWER])},
        {ResourceField.WITHDRAWN: True},
        {ResourceField.YEAR: None},
        {ResourceField.TRANSLATES: reference(OTHER)},
        {99: "a later version's word"},
    ]
    history = [
        card,
        *(edited(card.record, seq, changes[at], base=seq - 1) for seq, at in enumerate(chosen, 2)),
    ]
    shuffled = history + chance.choices(history, k=3)
    chance.shuffle(shuffled)
    assert resource_of(shuffled) == resource_of(history)


def test_different_fields_of_two_librarians_never_disturb_each_other() -> None:
    card = made()
    one = edited(card.record, 2, {ResourceField.TITLE: "Clean hands"})
    other = edited(card.record, 3, {ResourceField.LICENCE: "cc-by-4.0"}, base=1, device=OTHER)
    resource = resource_of([card, one, other])
    assert resource is not None
    assert (resource.title, resource.licence) == ("Clean hands", "cc-by-4.0")


def test_a_shelf_is_what_its_operations_say() -> None:
    shelf = shelf_of([made({ShelfField.NAME: "Infection prevention"}, Kind.SHELF)])
    assert shelf is not None
    assert shelf.name == "Infection prevention"


BAD: dict[str, tuple[Fields, str]] = {
    "no title": ({ResourceField.YEAR: 2023}, "title_missing"),
    "an empty title": ({ResourceField.TITLE: ""}, "title_missing"),
    "a title of two lines": ({ResourceField.TITLE: "a\nb"}, "bad_text"),
    "a title without end": ({ResourceField.TITLE: "a" * 501}, "bad_text"),
    "authors in one text": ({**RECORD, ResourceField.AUTHORS: "Wanjiru"}, "bad_text"),
    "a year of letters": ({**RECORD, ResourceField.YEAR: "2023"}, "bad_year"),
    "a year that is a flag": ({**RECORD, ResourceField.YEAR: True}, "bad_year"),
    "a language of none": ({**RECORD, ResourceField.LANGUAGE: "english"}, "bad_language"),
    "topics that are no change": ({**RECORD, ResourceField.TOPICS: ["ipc"]}, "malformed_operation"),
    "a file without its size": ({**RECORD, ResourceField.FILES: [[b"f" * 16]]}, "malformed_operation"),
    "a file with a short name": ({**RECORD, ResourceField.FILES: [[b"f", 1, "x"]]}, "malformed_operation"),
    "a file of negative size": (
        {**RECORD, ResourceField.FILES: [[b"f" * 16, -1, "x"]]},
        "malformed_operation",
    ),
    "a translation of a text": ({**RECORD, ResourceField.TRANSLATES: "x"}, "malformed_operation"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_no_reader_could_bear_is_refused(name: str) -> None:
    fields, code = BAD[name]
    op = Operation(SCOPE, Kind.RESOURCE, None, pack(fields), HybridTime(1), 0, LIBRARIAN)
    with pytest.raises(Refused) as refused:
        check_operation(op)
    assert refused.value.code == code


def test_what_a_later_version_says_passes() -> None:
    value: Value = [["a file's", {"shape": 1}]]
    files: Value = [[bytes(GUIDE.id), 1, "application/pdf", 7, "name", "more"]]
    fields: Fields = {**RECORD, 77: value, ResourceField.FILES: files}
    check_operation(
        waiting(Operation(SCOPE, Kind.RESOURCE, None, pack(fields), HybridTime(1), 0, LIBRARIAN)).op
    )
    resource = resource_of([made(fields)])
    assert resource is not None
    assert resource.files[0].role == 7


@pytest.mark.parametrize("role", Role)
def test_librarians_and_administrators_alone_change_the_catalogue(role: Role) -> None:
    place = Place(is_stream=False, is_catalogue=True)
    standing = Standing(LIBRARIAN, role)
    if role in (Role.LIBRARIAN, Role.ADMIN):
        check_curate(standing, place)
        with pytest.raises(Refused, match="does not exist"):
            check_curate(standing, Place(is_stream=True))
    else:
        with pytest.raises(Refused) as refused:
            check_curate(standing, place)
        assert refused.value.code == "not_librarian"
