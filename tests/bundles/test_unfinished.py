"""What was wished for a bundle that was interrupted is kept until it is finished or discarded, and tells nobody a name."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gllapp.usecases.bundles.making import make_bundle
from gllapp.usecases.bundles.site_cards import read_site_card, write_site_card
from gllapp.usecases.bundles.unfinished import discard, keep_wish, unfinished_on, wish_of
from gllapp.usecases.bundles.values import Made, Wish
from gllcore.bundles import FOLDER
from tests.bundles.shed import Shed


class Pulled(Exception):
    """Somebody has pulled the stick."""


def pulling(after: int) -> Callable[[], None]:
    """A checkpoint that ends the work at its ``after``-th change of the stick."""
    left = [after]

    def look() -> None:
        left[0] -= 1
        if not left[0]:
            raise Pulled

    return look


def begin(shed: Shed, wish: Wish, after: int = 6, stick: str = "ST-03") -> None:
    with pytest.raises(Pulled):
        make_bundle(shed.lina.desk, shed.tools(pulling(after)), shed.stick(stick), wish)


def go_on(shed: Shed, stick: str = "ST-03") -> Made:
    return make_bundle(shed.lina.desk, shed.tools(), shed.stick(stick), None)


def kept(shed: Shed) -> list[Path]:
    return [path for path in shed.lina.folder.rglob("unfinished-bundles/*") if path.is_file()]


def test_who_names_nothing_goes_on_with_what_was_chosen(shed: Shed) -> None:
    shed.add(["Hand hygiene"], shelf="WASH")
    shed.add(["Triage", "Oxygen"], shelf="Emergency")
    begin(shed, Wish(shelves=("emergency",)))

    made = go_on(shed)

    assert made.facts.files == 2
    assert [title for title, _, _ in made.facts.scopes] == ["Directory", "Library"]
    assert kept(shed) == []
    assert go_on(shed).facts.files == 3, "nothing is unfinished any more: everything"


def test_the_site_and_the_names_are_kept_as_ids(shed: Shed) -> None:
    shed.add(["Hand hygiene"], shelf="Secret shelf")
    shed.make(stick="FIRST")
    far = shed.yard.join("far")
    shed.take(far, "FIRST")
    card = shed.folder / "far.gllsite"
    write_site_card(far.desk, shed.store(far), card)
    shed.add(["Safe water"], shelf="Secret shelf")
    begin(shed, Wish(("Secret shelf",), ("General",), read_site_card(card)), after=4)

    (file,) = kept(shed)
    assert b"Secret" not in file.read_bytes()
    assert b"General" not in file.read_bytes()

    made = go_on(shed)
    assert (made.facts.files, made.left_out) == (1, 1)


def test_another_choice_takes_the_place_of_the_first(shed: Shed) -> None:
    shed.add(["Hand hygiene"], shelf="WASH")
    shed.add(["Triage", "Oxygen"], shelf="Emergency")
    begin(shed, Wish(shelves=("Emergency",)))
    begin(shed, Wish(shelves=("WASH",)))
    assert go_on(shed).facts.files == 1


def test_what_was_begun_is_discarded_and_nothing_else(shed: Shed) -> None:
    shed.add(["Hand hygiene"])
    whole = shed.make()
    foreign = shed.stick() / FOLDER / ("fe" * 16)
    foreign.mkdir()
    (foreign / "making").write_bytes(bytes(16))
    begin(shed, Wish(shelves=("WASH",)), after=8)
    assert len(unfinished_on(shed.stick(), shed.lina.desk.replica.profile().device)) == 1

    assert discard(shed.lina.desk, shed.stick(), shed.dictionary) == 1
    assert discard(shed.lina.desk, shed.stick(), shed.dictionary) == 0

    left = {path.name for path in (shed.stick() / FOLDER).iterdir() if path.is_dir()}
    assert left == {foreign.name, whole.facts.id.hex()}
    assert kept(shed) == []


def test_a_bundle_that_is_complete_but_for_its_makers_mark_is_not_discarded(shed: Shed) -> None:
    shed.add(["Hand hygiene"])
    shed.make()
    device = shed.lina.desk.replica.profile().device
    (shed.bundle() / "making").write_bytes(device)
    assert unfinished_on(shed.stick(), device) == [shed.bundle()]
    assert discard(shed.lina.desk, shed.stick(), shed.dictionary) == 0
    assert (shed.bundle() / "complete").is_file()


def test_a_wish_that_cannot_be_read_is_chosen_anew(shed: Shed) -> None:
    shed.add(["Hand hygiene"], shelf="WASH")
    shed.add(["Triage"], shelf="Emergency")
    begin(shed, Wish(shelves=("WASH",)))
    (file,) = kept(shed)
    file.write_bytes(b"\xc1")
    assert wish_of(shed.lina.desk, bytes.fromhex(file.name)) is None
    assert go_on(shed).facts.files == 2


def test_only_the_newest_wishes_are_kept(shed: Shed) -> None:
    for number in range(20):
        keep_wish(shed.lina.desk, number.to_bytes(16, "big"), Wish())
    assert len(kept(shed)) == 16
    assert wish_of(shed.lina.desk, (19).to_bytes(16, "big")) == Wish()
