"""Versions have names, can be looked at, compared and restored; the history tells who wrote what."""

from gllapp.usecases.documents.history import compare, history, paragraphs, what_changed
from gllapp.usecases.documents.making import (
    archive,
    document_row,
    list_documents,
    rename,
    set_licence,
    set_stage,
)
from gllapp.usecases.documents.seeing import looked_at_document
from gllapp.usecases.documents.versions import (
    list_versions,
    name_version,
    rename_version,
    restore,
    sign_off,
    take_back_sign_off,
    text_at,
    version_row,
)
from gllcore.differences import Mark
from gllcore.model.documents import Stage
from tests.app.usecases.documents.together import Together, refused, salt

BEGUN = "Wash your hands.\n\nDry them well.\n"


def test_any_version_is_looked_at_compared_and_restored(together: Together) -> None:
    document = together.document(BEGUN)
    first = name_version(together.amina.desk, document, " The  first ", "As begun.")
    together.sync()
    together.olga.replace(document, "Dry them well.", "Dry them with paper.")
    together.sync()
    (row,) = list_versions(together.chidi.desk, document)
    assert (row.version.name, row.version.note, row.author.name) == ("The first", "As begun.", "Amina")
    assert text_at(together.chidi.desk, document, row.version.at) == BEGUN
    (change,) = compare(together.chidi.desk, document, row.version.at)
    assert change.who.name == "Olga"
    assert {piece.text for piece in change.pieces if piece.mark is Mark.ADDED} == {"with paper"}
    restore(together.chidi.desk, document, row.version.at, salt())
    together.sync()
    assert {member.text(document) for member in together.people} == {BEGUN}
    with refused("nothing_to_change"):
        restore(together.chidi.desk, document, row.version.at, salt())
    assert [edit.who.name for edit in history(together.amina.desk, document)] == ["Chidi", "Olga", "Amina"]
    rename_version(together.amina.desk, first, "Begun")
    with refused("not_yours_to_change"):
        rename_version(together.olga.desk, first, "Mine")
    with refused("nothing_to_change"):
        rename_version(together.amina.desk, first, "Begun")


def test_each_sitting_tells_what_it_did(together: Together) -> None:
    document = together.document(BEGUN)
    together.olga.replace(document, "Wash", "Scrub")
    together.sync()
    sitting = history(together.chidi.desk, document)[0]
    (change,) = compare(together.chidi.desk, document, sitting.before, sitting.version)
    assert [piece.text for piece in change.pieces if piece.mark] == ["Wash", "Scrub"]
    assert not sitting.puts_back


def test_what_changed_since_one_looked(together: Together) -> None:
    document = together.document(BEGUN)
    chidi = together.chidi.desk
    assert {change.who.name for change in what_changed(chidi, document)} == {"Amina"}
    looked_at_document(chidi, document)
    assert what_changed(chidi, document) == ()
    assert not document_row(chidi, document).changed
    together.olga.replace(document, "Wash", "Scrub")
    together.amina.replace(document, "well", "carefully")
    together.sync()
    assert document_row(chidi, document).changed
    assert [change.who.name for change in what_changed(chidi, document)] == ["Olga", "Amina"]
    first, second = paragraphs(chidi, document)
    assert [each.name for each in first.authors] == ["Olga", "Amina"]
    assert [each.name for each in second.authors] == ["Amina"]
    assert together.chidi.text(document)[second.start : second.end] == "Dry them carefully."


def test_signing_off(together: Together) -> None:
    document = together.document(BEGUN)
    version = name_version(together.amina.desk, document, "1.0")
    together.sync()
    sign_off(together.olga.desk, version, consent=False)
    sign_off(together.chidi.desk, version, consent=True, note="Well done.")
    together.sync()
    row = version_row(together.amina.desk, version)
    assert [each.name for each in row.signed] == ["Chidi", "Olga"]
    assert [each.name for each in row.consents] == ["Chidi"]
    sign_off(together.olga.desk, version, consent=True)
    take_back_sign_off(together.chidi.desk, version)
    together.sync()
    assert [each.name for each in version_row(together.amina.desk, version).consents] == ["Olga"]
    with refused("nothing_to_change"):
        take_back_sign_off(together.amina.desk, version)


def test_a_documents_card(together: Together) -> None:
    document = together.document(BEGUN)
    desk = together.olga.desk
    rename(desk, document, " Clean  hands ")
    set_stage(desk, document, Stage.REVIEW)
    set_licence(desk, document, "cc-by-4.0")
    with refused("nothing_to_change"):
        set_licence(desk, document, "cc-by-4.0")
    with refused("title_missing"):
        rename(desk, document, " ")
    together.sync()
    card = document_row(together.amina.desk, document).card
    assert (card.title, card.stage, card.licence) == ("Clean hands", Stage.REVIEW, "cc-by-4.0")
    archive(together.amina.desk, document)
    together.sync()
    assert list_documents(desk, together.pod) == ()
    assert len(list_documents(desk, together.pod, archived=True)) == 1
