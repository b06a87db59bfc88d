"""Writing together: everybody comes to the same text, what is typed is never lost, and one's caret stays where it was."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllapp.unsent import Unsent, UnsentItem
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.making import document_row, list_documents, new_document
from gllapp.usecases.documents.text import look
from gllapp.usecases.documents.writing import difference, moved, write
from gllapp.usecases.unsent import export_unsent, import_unsent
from gllapp.usecases.unsent_pages import markdown_page
from gllapp.views import Act, Delivery
from gllcore.ids import OpId
from glldocs.deltas import Change
from tests.app.usecases.documents.together import Together, salt

BEGUN = "Wash your hands.\n\nDry them well.\n"


def test_a_document_begins_with_its_template(together: Together) -> None:
    desk = together.amina.desk
    document = new_document(desk, together.pod, "Our guideline", "guideline", "fr", salt())
    together.sync()
    assert together.olga.text(document).startswith("# ")
    row = document_row(together.olga.desk, document)
    assert (row.card.title, row.card.template, row.card.language) == ("Our guideline", "guideline", "fr")
    assert row.changed
    assert row.characters == len(together.olga.text(document))
    assert [each.card.id for each in list_documents(together.chidi.desk, together.pod)] == [document]


def test_edits_of_different_places_merge(together: Together) -> None:
    document = together.document(BEGUN)
    together.amina.replace(document, "Wash", "Always wash")
    together.olga.replace(document, "well", "with a clean towel")
    together.chidi.replace(document, "them well.\n", "them well.\n\nThen glove.\n")
    together.sync()
    texts = {each.text(document) for each in together.people}
    assert len(texts) == 1
    (text,) = texts
    assert "Always wash" in text
    assert "Then glove." in text


def test_a_sitting_is_one_act(together: Together) -> None:
    document = together.document(BEGUN)
    desk, writing = together.amina.desk, together.amina.open(document)
    for at, char in enumerate("Before anything else: "):
        writing.insert(at, char)
        assert writing.save(desk)
    assert not writing.save(desk)
    assert together.amina.text(document).startswith("Before anything else: Wash")
    assert document_row(desk, document).unsent
    assert gather(desk) == 1
    assert gather(desk) == 0
    together.sync()
    assert together.olga.text(document).startswith("Before anything else: Wash")
    assert not document_row(desk, document).unsent


def test_an_open_document_takes_in_what_arrives(together: Together) -> None:
    document = together.document(BEGUN)
    writing = together.amina.open(document)
    caret = BEGUN.index("well")
    together.olga.replace(document, "Wash", "Always, always wash 🧼")
    together.sync()
    arrived = writing.arrived(together.amina.desk)
    assert writing.text() == together.olga.text(document)
    there = moved(caret, arrived.changes)
    assert writing.text().encode("utf-16-le")[2 * there :].decode("utf-16-le").startswith("well")
    assert writing.arrived(together.amina.desk).changes == ()


def test_much_that_arrives_is_taken_in_piece_by_piece(together: Together) -> None:
    document = together.document(BEGUN)
    writing = together.amina.open(document)
    for number in range(7):
        together.olga.write(document, f"{together.olga.text(document)}Line {number}.\n")
    writing.insert(0, "Mine. ")
    together.sync()
    now = look(together.amina.desk, document)
    found = [writing.take_in(now, 3) for _ in range(3)]
    assert [each.more for each in found] == [True, True, False]
    assert all(each.changes for each in found)
    assert writing.take_in(now, 3).changes == ()
    assert writing.text() == f"Mine. {together.olga.text(document)}"


def test_what_waits_for_others_does_not_keep_the_next_piece_back(together: Together) -> None:
    document = together.document(BEGUN)
    writing = together.amina.open(document)
    for number in range(4):
        together.olga.write(document, f"{together.olga.text(document)}Line {number}.\n")
    together.sync()
    now = look(together.amina.desk, document)
    backwards = replace(now, updates=now.updates[::-1])
    found = [writing.take_in(backwards, 1) for _ in range(4)]
    assert [(each.more, each.pending, bool(each.changes)) for each in found] == [
        (True, True, False), (True, True, False), (True, True, False), (False, False, True),
    ]  # fmt: skip
    assert writing.text() == together.olga.text(document)


def test_undo_takes_back_ones_own_edit_alone(together: Together) -> None:
    document = together.document(BEGUN)
    desk, writing = together.amina.desk, together.amina.open(document)
    writing.insert(0, "Mine. ")
    writing.save(desk)
    together.olga.replace(document, "them well", "them very well")
    together.sync()
    writing.arrived(desk)
    assert writing.can_undo
    writing.undo()
    assert writing.text() == BEGUN.replace("them well", "them very well")
    writing.redo()
    assert writing.text().startswith("Mine. ")
    writing.undo()
    writing.close(desk)
    together.sync()
    assert {each.text(document) for each in together.people} == {BEGUN.replace("them well", "them very well")}


@given(before=st.text("aé🧼\n", max_size=8), after=st.text("aé🧼\n", max_size=8))
def test_a_difference_makes_the_one_text_the_other(before: str, after: str) -> None:
    data = before.encode("utf-16-le")
    for at, removed, inserted in difference(before, after):
        data = data[: 2 * at] + inserted.encode("utf-16-le") + data[2 * (at + removed) :]
    assert data.decode("utf-16-le") == after


@pytest.mark.parametrize(
    ("position", "change", "there"),
    [
        (5, Change(7, 0, "abc"), 5),
        (5, Change(5, 0, "abc"), 5),
        (5, Change(4, 0, "abc"), 8),
        (5, Change(4, 0, "🧼"), 7),
        (5, Change(1, 2, ""), 3),
        (5, Change(3, 9, ""), 3),
    ],
)
def test_a_caret_stays_with_its_words(position: int, change: Change, there: int) -> None:
    assert moved(position, [change]) == there


def test_line_ends_of_other_systems_are_no_difference(together: Together) -> None:
    document = together.document(BEGUN)
    assert not write(together.olga.desk, document, BEGUN.replace("\n", "\r\n"), salt())


def test_what_is_exported_can_be_read(together: Together, tmp_path: Path) -> None:
    document = together.document(BEGUN)
    writing = together.olga.open(document)
    writing.insert(0, "Not sent yet. ")
    writing.save(together.olga.desk)
    page = tmp_path / "unsent.md"
    export_unsent(together.olga.desk, page)
    assert "Not sent yet. Wash your hands." in page.read_text(encoding="utf-8")
    taken = tmp_path / "unsent.gllout"
    export_unsent(together.olga.desk, taken)
    together.sync()
    assert import_unsent(together.olga.desk, taken).known == 1


def test_every_act_has_words_on_an_exported_page() -> None:
    items = tuple(
        UnsentItem(OpId(bytes(16)), b"", act, Delivery.WAITING, "Safe births", "", 0, "", "", ())
        for act in Act
    )
    page = markdown_page(Unsent(b"", "", b"", "", b"", items, ()), str)
    assert page.count("In outbox") == len(Act)
