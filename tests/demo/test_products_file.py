"""What the demo's members have made of products is whole: its people, keys and days exist, and nothing comes before what it is made of."""

from pathlib import Path

import pytest

from demo.library_file import STOCKED, read_library
from demo.pods_file import moment
from demo.products_file import DemoAdaptation, DemoAdoption, DemoProduct, read_products
from demo.streams_file import read_members
from gllcore.model.products import AdoptionState, Level
from gllfiles import vocabularies

FOLDER = Path(__file__).parents[2] / "resources" / "demo"
MEMBERS = {member.key for member in read_members(FOLDER)}
PRODUCTS = read_products(FOLDER)
EACH = pytest.mark.parametrize("product", PRODUCTS, ids=[product.resource for product in PRODUCTS])


def test_one_of_them_has_a_tree_and_an_end() -> None:
    assert any(each.based_on for product in PRODUCTS for each in product.adaptations)
    states = {state for product in PRODUCTS for each in product.adoptions for state, _ in each.states}
    assert states == set(AdoptionState)


@EACH
def test_its_people_and_keys_are_known(product: DemoProduct) -> None:
    notes: tuple[DemoAdaptation | DemoAdoption, ...] = (*product.adaptations, *product.adoptions)
    assert product.resource in {resource.key for resource in read_library(FOLDER)}
    assert {each.who for each in notes} <= MEMBERS
    assert {each.country for each in notes} <= vocabularies.countries().terms.keys()
    assert {each.level for each in product.adaptations} <= set(Level)


@EACH
def test_nothing_is_made_of_what_is_not_there_yet(product: DemoProduct) -> None:
    told = {each.key: moment(each.when) for each in product.adaptations}
    for adaptation in product.adaptations:
        assert moment(adaptation.when) > told.get(adaptation.based_on, moment(STOCKED))
    for adoption in product.adoptions:
        days = [moment(when) for _, when in adoption.states]
        assert days == sorted(days)
        assert days[0] > told.get(adoption.adaptation, moment(STOCKED))
