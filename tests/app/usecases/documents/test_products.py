"""Notes on a knowledge product: adaptations as a tree, adoptions with their states, countries and a timeline."""

import pytest

from gllapp.usecases.documents.products import (
    AdaptationEdit,
    AdoptionEdit,
    adapt,
    adopt,
    countries_of,
    edit_adaptation,
    edit_adoption,
    list_adaptations,
    list_adoptions,
    timeline,
    withdraw_note,
)
from gllcore.ids import RecordId
from gllcore.model.products import AdoptionState, Level
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
