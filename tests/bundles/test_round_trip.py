"""What one PC holds another one holds after a stick has gone between them, without any network."""

from gllapp.usecases.bundles.checking import inspect_stick, verify_stick
from gllapp.usecases.bundles.values import Wish
from tests.bundles.shed import CHANNEL, Shed


def test_a_stick_brings_posts_and_files_to_a_pc_without_a_network(shed: Shed) -> None:
    far = shed.yard.arrive("far")
    ann = shed.yard.join("ann")
    thread = ann.write("clean water")
    ann.reply(thread, "Boil it")
    ann.synced()
    shed.add(["Hand hygiene", "Safe water"])

    made = shed.make()
    (taken,) = shed.take(far)

    assert (made.facts.channel, made.facts.serial, made.facts.files) == (CHANNEL, 1, 2)
    assert (taken.facts.refusal, taken.damaged, taken.files) == ("", (), 2)
    assert [scope.code for scope in taken.scopes] == [""] * 3
    assert far.post(thread).title == "On clean water"
    assert {held.id for held in shed.store(far).held()} == {held.id for held in shed.store(shed.lina).held()}
    shed.lina.synced()
    assert far.shown() == shed.lina.shown()


def test_a_stick_can_be_looked_into_and_checked_without_a_profile(shed: Shed) -> None:
    shed.add(["Hand hygiene"])
    made = shed.make()

    (facts,) = inspect_stick(shed.stick(), shed.dictionary)
    (checked,) = verify_stick(shed.stick(), shed.dictionary)

    assert facts == checked.facts == made.facts
    assert checked.is_good


def test_only_what_is_named_goes_on_the_stick(shed: Shed) -> None:
    shed.add(["Hand hygiene"], shelf="WASH")
    shed.add(["Triage"], shelf="Emergency")

    made = shed.make(Wish(shelves=("wash",)))

    assert [title for title, _, _ in made.facts.scopes] == ["Directory", "Library"]
    assert made.facts.files == 1
