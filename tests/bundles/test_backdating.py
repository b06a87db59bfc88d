"""Whose right to sign has ended turns the clock back: what the server received since then tells against it."""

import shutil

import pytest
from msgspec.structs import replace

from gllapp.usecases.bundles.checking import verify_stick
from gllapp.usecases.bundles.making import make_bundle
from gllapp.usecases.bundles.values import Wish
from gllapp.usecases.desk import Desk
from gllapp.usecases.sticks.reading import open_on_stick
from gllcore.errors import Refused
from tests.bundles.bad_sticks import Stick
from tests.bundles.shed import CHANNEL, LIBRARIAN, Shed
from tests.reconciliation.yard import START_MS, Seat

WEEK = 7
WEEK_MS = WEEK * 86_400_000


@pytest.fixture
def shed(shed: Shed) -> Shed:
    """The librarian may sign for a week."""
    (publisher,) = shed.publishers.all()
    shed.publishers.revoke(publisher.id.hex())
    give_right(shed)
    return shed


def give_right(shed: Shed) -> None:
    shed.publishers.add(f"{LIBRARIAN}@example.org", "", CHANNEL, days=WEEK)
    shed.lina.synced()


def written_after_the_end(shed: Shed, seat: Seat) -> None:
    """A post from a time when that week is over."""
    shed.yard.clock.ms += 2 * WEEK_MS
    seat.write("clean water")
    seat.synced()


def test_a_right_that_has_ended_signs_nothing_that_came_later(shed: Shed) -> None:
    """Under the old right's record and of its time, but with posts of today."""
    ann, far = shed.yard.join("ann"), shed.yard.arrive("far")
    shed.make(stick="then")
    old = Stick(shed.stick("then"), shed.lina.desk.replica.profile().device_seed)
    written_after_the_end(shed, ann)
    give_right(shed)
    shed.make(stick="now")
    now, then = Stick(shed.stick("now"), old.seed), old.manifest
    shutil.copy(old.bundle / "publisher", now.bundle / "publisher")
    now.change(replace(now.manifest, publisher=then.publisher, proof=then.proof, created_ms=then.created_ms))
    before = far.shown()

    (checked,) = verify_stick(now.target, shed.dictionary)
    (taken,) = shed.take(far, "now")
    with pytest.raises(Refused, match="had ended"):
        open_on_stick(far.desk, shed.store(far), shed.dictionary, now.bundle)

    assert checked.facts.refusal == taken.facts.refusal == "publisher_expired"
    assert (far.shown(), list(shed.store(far).held())) == (before, [])
    # What was signed in time counts for ever.
    assert [each.facts.refusal for each in shed.take(far, "then")] == [""]


def test_damage_to_where_a_log_ends_is_no_reason_to_refuse_the_rest(shed: Shed) -> None:
    """A part that cannot be read tells no time, and is not taken in either."""
    ann = shed.yard.join("ann")
    written_after_the_end(shed, ann)
    give_right(shed)
    shed.make()
    stick = Stick(shed.stick(), b"")
    (frames,) = (stick.bundle / "frames" / stick.manifest.scopes[-1].scope.hex()).iterdir()
    frames.write_bytes(b"")

    (checked,) = verify_stick(stick.target, shed.dictionary)
    (taken,) = shed.take(shed.yard.arrive("far"))

    assert [each.title for each in checked.damaged] == [each.title for each in taken.damaged] == ["General"]


def test_a_pc_whose_clock_is_behind_finishes_no_bundle_that_nobody_would_believe(shed: Shed) -> None:
    behind = Desk(shed.lina.desk.replica, lambda: START_MS)
    ann = shed.yard.join("ann")
    written_after_the_end(shed, ann)
    shed.lina.synced()

    with pytest.raises(Refused, match="had ended"):
        make_bundle(behind, shed.tools(), shed.stick(), Wish())

    assert [each.facts.refusal for each in shed.take(ann)] == ["bundle_unfinished"]


def test_a_key_that_was_exchanged_for_another_signs_nothing_any_more(shed: Shed) -> None:
    """The librarian has a new PC; whoever has the old one's key makes bundles under the right of either."""
    far = shed.yard.arrive("far")
    shed.make(stick="lost")
    new = shed.yard.take_seat("lina-2", f"{LIBRARIAN}@example.org")
    (old,) = (each for each in shed.publishers.all() if not each.revoked)
    shed.publishers.revoke(old.id.hex())
    device = new.desk.replica.profile().device.hex()
    right = shed.publishers.add(f"{LIBRARIAN}@example.org", device, CHANNEL, days=WEEK)
    new.synced()
    make_bundle(new.desk, shed.tools(by=new), shed.stick("new"), Wish())
    assert [each.facts.refusal for each in shed.take(far, "new")] == [""]

    lost = Stick(shed.stick("lost"), shed.lina.desk.replica.profile().device_seed)
    lost.change(replace(lost.manifest, serial=9))
    assert [each.facts.refusal for each in shed.take(far, "lost")] == ["publisher_revoked"]
    lost.change(replace(lost.manifest, publisher=right.id, device=right.device))
    assert [each.facts.refusal for each in shed.take(far, "lost")] == ["publisher_unknown"]
