"""Logs on sticks: tails alone, gaps, other histories, receipts, what is not for sticks; and what is left for the network."""

from hashlib import sha256

import pytest

from gllapp.usecases.bundles.importing import Only
from gllapp.usecases.bundles.site_cards import read_site_card, write_site_card
from gllapp.usecases.bundles.values import Wish
from gllcore.errors import Refused
from tests.bundles.shed import Shed
from tests.reconciliation.yard import Seat


def written(seat: Seat, number: int) -> None:
    for at in range(number):
        seat.write(f"Round {at}: {sha256(bytes([at])).hexdigest()}")
    seat.synced()


def test_after_a_stick_the_network_brings_the_tail_alone(shed: Shed) -> None:
    ann = shed.yard.join("ann")
    near, far = shed.yard.arrive("near"), shed.yard.arrive("far")
    written(ann, 60)
    shed.lina.synced()
    shed.make()
    shed.take(far)
    written(ann, 1)

    whole, tail = near.synced(), far.synced()

    assert far.shown() == near.shown()
    assert tail.received == 1
    assert tail.bytes_down < 600
    assert whole.bytes_down > 3_000


def test_the_own_post_on_a_stick_is_its_receipt(shed: Shed) -> None:
    ann = shed.yard.join("ann")
    thread = ann.write("clean water")
    copy = ann.copy("before.db")
    ann.synced()
    shed.lina.synced()
    shed.make()
    ann.put_back(copy)

    (taken,) = shed.take(ann)

    assert taken.receipts == 1
    assert ann.store.pending() == []
    assert ann.post(thread).delivery == "received"
    assert ann.synced().sent == 0


def test_a_site_card_leaves_out_what_the_site_has(shed: Shed) -> None:
    ann, far = shed.yard.join("ann"), shed.yard.arrive("far")
    shed.add(["Hand hygiene"])
    written(ann, 40)
    shed.lina.synced()
    shed.make()
    shed.take(far)
    card = shed.folder / "far.gllsite"
    write_site_card(far.desk, shed.store(far), card)
    shed.add(["Triage"])
    written(ann, 2)
    shed.lina.synced()

    made = shed.make(Wish(site=read_site_card(card)), stick="tail")
    (taken,) = shed.take(far, "tail")

    assert (made.facts.files, made.left_out) == (1, 1)
    assert taken.new == made.facts.operations < 12
    assert [scope.code for scope in taken.scopes] == [""] * 3
    assert len(list(shed.store(far).held())) == 2
    far.synced()
    shed.lina.synced()
    assert far.shown() == shed.lina.shown()


def test_a_tail_without_its_beginning_leaps_ahead_and_the_rest_comes_later(shed: Shed) -> None:
    ann, site, other = shed.yard.join("ann"), shed.yard.arrive("site"), shed.yard.arrive("other")
    written(ann, 30)
    shed.lina.synced()
    shed.make(stick="first")
    shed.take(site, "first")
    card = shed.folder / "site.gllsite"
    write_site_card(site.desk, shed.store(site), card)
    written(ann, 5)
    shed.lina.synced()
    shed.make(Wish(site=read_site_card(card)), stick="tail")
    late = shed.yard.arrive("late")

    (early,) = shed.take(late, "tail")
    (later,) = shed.take(late, "first")
    late.synced()
    other.synced()

    # Without the directory no stream has a place here.
    assert {scope.title: scope.code for scope in early.scopes}["General"] == "bundle_needs_earlier"
    assert later.new > 30
    assert late.shown() == other.shown()


def test_what_is_for_some_alone_never_goes_on_a_stick(shed: Shed) -> None:
    yard = shed.yard
    yard.community.streams.add("Pod", "en")
    yard.community.streams.restrict("Pod")
    yard.community.streams.admit("Pod", "lina@example.org")
    shed.lina.synced()
    shed.lina.write("secret", "Pod")
    shed.lina.synced()

    made = shed.make()
    with pytest.raises(Refused, match="some members alone"):
        shed.make(Wish(streams=("Pod",)))

    assert "Pod" not in [title for title, _, _ in made.facts.scopes]


def test_another_history_is_named_and_changes_nothing(shed: Shed) -> None:
    """The server was restored; a stick from before it is of another past than a PC that has synced since."""
    yard = shed.yard
    ann, bob = yard.join("ann"), yard.join("bob")
    shed.lina.synced()
    copy = yard.back_up("old.db")
    written(ann, 3)
    shed.lina.synced()
    shed.make(Wish(streams=("General",)))
    yard.restore(copy)
    written(bob, 5)
    before = bob.shown()

    (taken,) = shed.take(bob)

    codes = {scope.title: scope.code for scope in taken.scopes}
    assert codes["General"] == "bundle_other_history"
    assert bob.shown() == before


def test_only_the_texts_or_only_the_files(shed: Shed) -> None:
    far = shed.yard.arrive("far")
    shed.add(["Hand hygiene"])
    shed.make()

    (texts,) = shed.take(far, only=Only.TEXTS)
    (files,) = shed.take(far, only=Only.FILES)

    assert (texts.new > 0, texts.files) == (True, 0)
    assert (files.new, files.files) == (0, 1)


def test_who_may_not_make_bundles_is_told_whom_to_ask(shed: Shed) -> None:
    ann = shed.yard.join("ann")
    shed.lina, lina = ann, shed.lina
    with pytest.raises(Refused, match="publisher add"):
        shed.make()
    shed.lina = lina


def test_a_publisher_who_was_dismissed_is_refused_wherever_that_is_known(shed: Shed) -> None:
    ann, far = shed.yard.join("ann"), shed.yard.arrive("far")
    shed.make()
    (publisher,) = shed.publishers.all()

    shed.publishers.revoke(publisher.device.hex()[:8])
    ann.synced()

    assert [each.facts.refusal for each in shed.take(ann)] == ["publisher_revoked"]
    # Who has not synced cannot know: the stick is what it was when it was made.
    assert [each.facts.refusal for each in shed.take(far)] == [""]
    shed.lina.synced()
    with pytest.raises(Refused, match="must ask"):
        shed.make(stick="another")
