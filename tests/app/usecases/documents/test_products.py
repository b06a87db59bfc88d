"""Notes on a knowledge product: adaptations as a tree, adoptions with their states, countries and a timeline."""

from pathlib import Path

import pytest

from gllapp.db.library import outgoing
from gllapp.usecases.documents.products import (
    AdaptationEdit,
    AdoptionEdit,
    adapt,
    adopt,
    countries_of,
    edit_adaptation,
    edit_adoption,
    keep_note_files,
    list_adaptations,
    list_adoptions,
    take_in_files,
    timeline,
    withdraw_note,
)
from gllapp.usecases.keeping import evictable_files, wanted_files
from gllapp.usecases.library_files import files_came
from gllapp.usecases.pods.sharing import release_files
from gllcore.ids import RecordId
from gllcore.model.products import AdoptionState, Level
from gllfiles.store import FileStore
from tests.app.usecases.documents.together import Together, refused


@pytest.fixture
def product(together: Together) -> RecordId:
    assert together.logs.catalogue
    found = together.logs.resource("Hand hygiene", edition="1.0")
    together.sync()
    return found


def test_adaptations_are_a_tree(together: Together, product: RecordId) -> None:
    first = adapt(
        together.olga.desk,
        product,
        AdaptationEdit(" For  villages ", "No running water", "There is none", Level.COMMUNITY, "ua"),
    )
    together.sync()
    second = adapt(together.chidi.desk, product, AdaptationEdit("For boats", country="ng"), based_on=first)
    together.sync()
    other = adapt(together.amina.desk, product, AdaptationEdit("For schools", country="ke"))
    together.sync()
    rows = list_adaptations(together.amina.desk, product)
    assert [(row.adaptation.id, row.depth) for row in rows] == [(first, 0), (second, 1), (other, 0)]
    assert (rows[0].adaptation.title, rows[0].adaptation.level, rows[0].author.name) == (
        "For villages",
        Level.COMMUNITY,
        "Olga",
    )
    edit_adaptation(together.olga.desk, first, AdaptationEdit(result="Half as many infections."))
    with refused("nothing_to_change"):
        edit_adaptation(together.olga.desk, first, AdaptationEdit(result="Half as many infections."))
    with refused("not_yours_to_change"):
        edit_adaptation(together.amina.desk, first, AdaptationEdit(title="Mine"))
    withdraw_note(together.olga.desk, first)
    together.sync()
    assert [(row.adaptation.id, row.depth) for row in list_adaptations(together.chidi.desk, product)] == [
        (second, 0),
        (other, 0),
    ]


def test_the_files_of_an_adaptation_are_fetched_where_somebody_keeps_them(
    together: Together, product: RecordId, tmp_path: Path
) -> None:
    own, theirs = FileStore(tmp_path / "own"), FileStore(tmp_path / "theirs")
    path = tmp_path / "poster.pdf"
    path.write_bytes(b"%PDF-1.4 wash")
    olga, chidi = together.olga.desk, together.chidi.desk
    files = take_in_files(olga, own, [path])
    note = adapt(olga, product, AdaptationEdit("A poster", level=Level.FACILITY, files=files))
    (mine,) = list_adaptations(olga, product)
    assert mine.kept
    assert mine.here == {files[0].id}
    assert evictable_files(olga) == ()
    with olga.replica.reading() as here:
        assert [each.id for each in outgoing.waiting(here)] == [files[0].id]
    together.sync()
    assert wanted_files(chidi) == ()
    keep_note_files(chidi, note)
    assert [(each.id, each.size, each.title) for each in wanted_files(chidi)] == [
        (files[0].id, 13, "A poster")
    ]
    theirs.add_bytes(path.read_bytes())
    files_came(chidi, theirs, [files[0].id])
    (row,) = list_adaptations(chidi, product)
    assert wanted_files(chidi) == ()
    assert evictable_files(chidi) == ()
    assert row.here == {files[0].id}
    assert release_files(chidi, note)
    assert [each.id for each in evictable_files(chidi)] == [files[0].id]

    edit_adaptation(olga, note, AdaptationEdit(level="", files=()))
    with refused("nothing_to_keep"):
        keep_note_files(olga, note)
    with refused("unknown_record"):
        keep_note_files(olga, product)
    assert list_adaptations(olga, product)[0].adaptation.level == ""


def test_what_cannot_be_shared_comes_with_no_note(together: Together, tmp_path: Path) -> None:
    own, good, bad = FileStore(tmp_path / "own"), tmp_path / "poster.pdf", tmp_path / "setup.exe"
    good.write_bytes(b"%PDF-1.4 wash")
    bad.write_bytes(b"MZ")
    with refused("file_kind_not_shared"):
        take_in_files(together.olga.desk, own, [good, bad])
    assert list(own.held()) == []


def test_an_adoption_tells_its_states(together: Together, product: RecordId) -> None:
    adoption = adopt(together.olga.desk, product, AdoptionEdit(where="Lviv", country="ua", since="2026-11"))
    together.sync()
    edit_adoption(together.olga.desk, adoption, AdoptionEdit(AdoptionState.PILOTING))
    together.sync()
    edit_adoption(together.olga.desk, adoption, AdoptionEdit(AdoptionState.ADOPTED, note="In all wards."))
    adapt(together.chidi.desk, product, AdaptationEdit("For boats", country="ng"))
    together.sync()
    (row,) = list_adoptions(together.amina.desk, product)
    assert [state for state, _ in row.history] == ["planned", "piloting", "adopted"]
    assert (row.adoption.where, row.adoption.since, row.adoption.note) == ("Lviv", "2026-11", "In all wards.")
    found = {
        each.country: (each.adaptations, dict(each.states))
        for each in countries_of(together.amina.desk, product)
    }
    assert found == {"ua": (0, {"adopted": 1}), "ng": (1, {})}
    moments = timeline(together.amina.desk, product)
    assert [each.what for each in moments] == ["edition", "planned", "piloting", "adopted", "adaptation"]
    withdraw_note(together.olga.desk, adoption)
    together.sync()
    assert list_adoptions(together.amina.desk, product) == ()


def test_notes_are_of_what_is_there(together: Together, product: RecordId) -> None:
    nothing = RecordId(bytes(16))
    desk = together.olga.desk
    with refused("unknown_resource"):
        adapt(desk, nothing, AdaptationEdit("For boats"))
    with refused("unknown_resource"):
        adopt(desk, nothing, AdoptionEdit())
    with refused("unknown_resource"):
        timeline(desk, nothing)
    with refused("unknown_record"):
        adapt(desk, product, AdaptationEdit("For boats"), based_on=nothing)
    with refused("unknown_record"):
        adopt(desk, product, AdoptionEdit(), adaptation=nothing)
    with refused("unknown_record"):
        withdraw_note(desk, nothing)
    with refused("title_missing"):
        adapt(desk, product, AdaptationEdit())
    with refused("bad_day"):
        adopt(desk, product, AdoptionEdit(since="soon"))
