"""Who may sign bundles: a device that asks gets the right, once; who lost it does not get it again by asking."""

from pathlib import Path

import pytest

from gllcore.errors import Refused
from gllserver.db import Holder
from tests.reconciliation.yard import Seat, Yard


@pytest.fixture
def yard(tmp_path: Path) -> Yard:
    return Yard(tmp_path)


def holder(yard: Yard, seat: Seat) -> Holder:
    return yard.community.devices.holder(seat.desk.replica.profile().token)


def test_a_device_that_asks_may_sign_and_is_not_written_down_twice(yard: Yard) -> None:
    ann = yard.join("ann")
    first = yard.community.publishers.ask(holder(yard, ann))
    assert yard.community.publishers.ask(holder(yard, ann)) == first
    assert yard.community.publishers.all() == [first]
    assert (first.channel, first.revoked) == ("Ann", False)


def test_a_term_that_ends_soon_is_followed_by_another(yard: Yard) -> None:
    ann = yard.join("ann")
    first = yard.community.publishers.ask(holder(yard, ann))
    yard.clock.ms = first.until_ms - 1_000
    ann.sign_in_again()
    again = yard.community.publishers.ask(holder(yard, ann))
    assert again.until_ms > first.until_ms
    assert again.channel == first.channel


def test_two_people_of_one_name_number_their_bundles_apart(yard: Yard) -> None:
    ann = yard.join("ann")
    phone = yard.take_seat("phone", "ann@example.org")
    channels = [yard.community.publishers.ask(holder(yard, seat)).channel for seat in (ann, phone)]
    assert channels[0] == "Ann"
    assert channels[1].startswith("Ann ")


def test_who_lost_the_right_does_not_get_it_by_asking(yard: Yard) -> None:
    ann = yard.join("ann")
    made = yard.community.publishers.ask(holder(yard, ann))
    yard.community.publishers.revoke(made.device.hex())
    with pytest.raises(Refused) as refused:
        yard.community.publishers.ask(holder(yard, ann))
    assert refused.value.code == "publisher_revoked"
