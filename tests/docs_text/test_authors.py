"""Who wrote what, and who changed what since."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllcore.differences import Mark
from gllcore.errors import Refused
from gllcore.ids import RecordId
from glldocs.authors import Changed, changes_between, members_of, paragraphs_of
from tests.docs_text.test_conflicts import history, updates_of
from tests.docs_text.writers import Writer, device, writers

TEXT = "# Title 😀\n\nThe first paragraph.\n\nThe second one.\n"


def names(members: tuple[RecordId, ...]) -> list[str]:
    return [member.rstrip(b".").decode() for member in members]


def share(*people: Writer) -> dict[int, RecordId]:
    everything = [person.sent for person in people]
    for person in people:
        person.take(*everything)
    return members_of(updates_of(*people), lambda of: of)


def slice16(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def test_each_paragraph_tells_its_last_authors() -> None:
    anna, ben, chi = writers("anna", "ben", "chi", text=TEXT)
    ben.edit("first", "very first")
    share(anna, ben, chi)
    chi.edit("first", "first 😀")
    members = share(anna, ben, chi)
    found = paragraphs_of(anna.doc, members)
    assert [slice16(anna.doc.text(), start, end) for start, end, _ in found] == [
        "# Title 😀",
        "The very first 😀 paragraph.",
        "The second one.",
    ]
    assert [names(paragraph.authors) for paragraph in found] == [["anna"], ["chi", "ben", "anna"], ["anna"]]


def said(change: Changed, mark: Mark) -> str:
    return "".join(piece.text for piece in change.pieces if piece.mark is mark)


def test_who_changed_what_between_two_versions() -> None:
    anna, ben, chi = writers("anna", "ben", "chi", text=TEXT)
    before = anna.doc.version()
    ben.edit("second", "third")
    chi.edit(" paragraph", "")
    members = share(anna, ben, chi)
    one, other = changes_between(anna.doc, before, anna.doc.version(), members)
    assert (names(one.members), said(one, Mark.REMOVED), said(one, Mark.ADDED)) == (["chi"], " paragraph", "")
    assert (names(other.members), said(other, Mark.REMOVED), said(other, Mark.ADDED)) == (
        ["ben"],
        "second",
        "third",
    )
    assert slice16(anna.doc.text(), other.start, other.end) == "The third one."


def test_two_in_one_paragraph_are_both_named() -> None:
    anna, ben, chi = writers("anna", "ben", "chi", text=TEXT)
    before = anna.doc.version()
    ben.edit("The second", "A second")
    chi.edit("one.\n", "one here.\n")
    members = share(anna, ben, chi)
    (change,) = changes_between(anna.doc, before, anna.doc.version(), members)
    assert names(change.members) == sorted(["ben", "chi"])


def test_what_came_after_a_version_is_not_in_it() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    first = anna.doc.version()
    ben.edit("second", "third")
    members = share(anna, ben)
    second = anna.doc.version()
    anna.edit("first", "last")
    assert [names(change.members) for change in changes_between(anna.doc, first, second, members)] == [
        ["ben"]
    ]
    assert changes_between(anna.doc, first, first, members) == ()


def test_it_also_leads_back_and_sideways() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    begun = anna.doc.version()
    anna.edit("first", "last")
    ben.edit("second", "third")
    annas, bens = anna.doc.version(), ben.doc.version()
    members = share(anna, ben)
    both = anna.doc.version()

    def told(before: bytes, after: bytes) -> list[tuple[str, str]]:
        return [
            ("".join(piece.text for piece in change.pieces if piece.mark is not Mark.ADDED),
             "".join(piece.text for piece in change.pieces if piece.mark is not Mark.REMOVED))
            for change in changes_between(anna.doc, before, after, members)
        ]  # fmt: skip

    first = ("The first paragraph.", "The last paragraph.")
    second = ("The second one.", "The third one.")
    assert told(begun, both) == [first, second]
    assert told(both, begun) == [first[::-1], second[::-1]]
    assert told(annas, bens) == [first[::-1], second]
    assert anna.doc.text_at(bens) == TEXT.replace("second", "third")


def test_a_version_of_elsewhere_is_refused() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    ben.edit("second", "third")
    with pytest.raises(Refused):
        changes_between(anna.doc, anna.doc.version(), ben.doc.version(), {})


@given(st.integers(0, 10**9))
def test_the_changes_lead_from_one_version_to_the_other(seed: int) -> None:
    people = history(seed)
    one = random.Random(seed).choice(people)
    before, old = one.doc.version(), one.doc.text()
    members = share(*people)
    new = one.doc.text()
    changes = changes_between(one.doc, before, one.doc.version(), members)
    for change in changes:
        assert slice16(new, change.start, change.end) == "".join(
            piece.text for piece in change.pieces if piece.mark is not Mark.REMOVED
        )
        assert change.members
        assert device("nobody") not in change.members
    assert bool(changes) == (old != new) or one.doc.version() != before
