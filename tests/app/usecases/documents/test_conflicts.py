"""One sentence, two edits: both survive and are shown, an ordinary edit settles it, and an edit beats a deletion."""

from gllapp.usecases.documents.conflicts import list_conflicts, settle, settle_as_it_stands
from gllapp.usecases.documents.making import document_row
from gllapp.usecases.documents.putting_back import put_all_back
from gllapp.usecases.documents.text import refresh
from gllcore.ids import RecordId
from tests.app.usecases.documents.together import Together, refused, salt

BEGUN = "# Hands\n\nWash your hands before every birth.\n\nDry them well. Use a towel.\n\nThe end.\n"


def clash(together: Together, one: str, other: str) -> RecordId:
    """Amina and Olga edit the sentence about washing, offline; Chidi sees both."""
    document = together.document(BEGUN)
    sentence = "Wash your hands before every birth."
    together.amina.replace(document, sentence, one)
    together.olga.replace(document, sentence, other)
    together.sync()
    return document


def test_both_texts_are_shown_to_everybody(together: Together) -> None:
    document = clash(
        together,
        "Wash your hands with soap before every birth.",
        "Wash both hands and arms before every birth.",
    )
    for member in together.people:
        (row,) = list_conflicts(member.desk, document)
        conflict = row.conflict
        assert conflict.before == "Wash your hands before every birth."
        assert {conflict.one, conflict.other} == {
            "Wash your hands with soap before every birth.",
            "Wash both hands and arms before every birth.",
        }
        assert {row.one_by.name, row.other_by.name} == {"Amina", "Olga"}
        assert any(piece.mark for piece in row.one_pieces)
        assert document_row(member.desk, document).conflicts == 1


def test_settling_ends_it_for_everybody(together: Together) -> None:
    document = clash(together, "Wash with soap before every birth.", "Scrub your hands before every birth.")
    (row,) = list_conflicts(together.chidi.desk, document)
    settle(together.chidi.desk, document, row.conflict.key, "Scrub with soap before every birth.", salt())
    assert list_conflicts(together.chidi.desk, document) == ()
    together.sync()
    for member in together.people:
        assert list_conflicts(member.desk, document) == ()
        assert "# Hands\n\nScrub with soap before every birth.\n\nDry them well." in member.text(document)
    with refused("unknown_conflict"):
        settle(together.olga.desk, document, row.conflict.key, "", salt())


def test_a_text_may_be_good_as_it_stands(together: Together) -> None:
    document = clash(together, "Wash with soap before every birth.", "Scrub your hands before every birth.")
    (row,) = list_conflicts(together.olga.desk, document)
    text = together.olga.text(document)
    settle_as_it_stands(together.olga.desk, document, row.conflict.key)
    together.sync()
    assert document_row(together.amina.desk, document).conflicts == 0
    assert together.amina.text(document) == text


def test_an_edit_beats_the_deletion_of_its_paragraph(together: Together) -> None:
    document = together.document(BEGUN)
    together.amina.replace(document, "before every birth", "before and after every birth")
    together.olga.replace(document, "Wash your hands before every birth.\n\n", "")
    together.sync()
    backs = put_all_back(together.amina.desk, [document])
    assert backs == 1
    assert put_all_back(together.amina.desk, [document]) == 0
    assert put_all_back(together.olga.desk, [document]) == 0
    together.sync()
    whole = BEGUN.replace("before every birth", "before and after every birth")
    for member in together.people:
        assert member.text(document) == whole
        (row,) = list_conflicts(member.desk, document)
        assert row.conflict.other is None
        assert (row.one_by.name, row.other_by.name) == ("Amina", "Olga")
        assert whole[row.conflict.start : row.conflict.end] == row.conflict.one
    (row,) = list_conflicts(together.olga.desk, document)
    settle_as_it_stands(together.olga.desk, document, row.conflict.key)
    together.sync()
    assert list_conflicts(together.chidi.desk, document) == ()


def test_a_deletion_of_a_sentence_gives_the_sentence_back(together: Together) -> None:
    document = together.document(BEGUN)
    together.amina.replace(document, "Use a towel.", "Use a clean towel of paper.")
    together.olga.replace(document, " Use a towel.", "")
    together.sync()
    put_all_back(together.amina.desk, [document])
    together.sync()
    assert "Dry them well." in together.chidi.text(document)
    assert together.chidi.text(document).count("Use a clean towel of paper.") == 1


def test_nobody_else_puts_back_and_texts_are_made_behind_a_sync(together: Together) -> None:
    document = together.document(BEGUN)
    together.amina.replace(document, "The end.", "The very end.")
    together.olga.replace(document, "The end.\n", "")
    together.sync()
    assert put_all_back(together.chidi.desk, [document]) == 0
    assert refresh(together.chidi.desk) == ()


def test_what_was_deleted_knowingly_stays_deleted(together: Together) -> None:
    document = together.document(BEGUN)
    together.amina.replace(document, "before every birth", "before and after every birth")
    together.olga.replace(document, "Wash your hands before every birth.\n\n", "")
    together.sync()
    assert put_all_back(together.amina.desk, [document]) == 1
    together.sync()
    together.olga.replace(document, "Wash your hands before and after every birth.\n\n", "")
    together.sync()
    for _ in range(2):
        assert put_all_back(together.amina.desk, [document]) == 0
        together.sync()
    assert {"Wash" in member.text(document) for member in together.people} == {False}


def test_a_paragraph_of_several_sentences_comes_back_whole(together: Together) -> None:
    document = together.document(BEGUN)
    together.amina.replace(document, "Use a towel.", "Use a clean towel.")
    together.olga.replace(document, "Dry them well. Use a towel.\n\n", "")
    together.sync()
    assert put_all_back(together.amina.desk, [document]) == 1
    together.sync()
    wanted = BEGUN.replace("Use a towel.", "Use a clean towel.")
    assert {member.text(document) for member in together.people} == {wanted}
