"""What a sync would move is told beforehand, for next to nothing, and it comes out."""

from itertools import count

import msgspec
import pytest

from gllapp.db import runs
from gllapp.settings import load_settings
from gllapp.usecases.planning import plan_sync, set_price
from gllapp.views import SyncPlan
from gllcore.errors import Refused
from tests.reconciliation.yard import Seat, Yard

_WITHIN = 0.2
_ASKED_BYTES = 2_000


def planned(seat: Seat) -> SyncPlan:
    return plan_sync(seat.yard.session(seat.folder), seat.desk)


def check(plan: SyncPlan, seat: Seat) -> None:
    report = seat.synced()
    assert plan.asked_bytes <= _ASKED_BYTES
    assert plan.up_bytes == report.bytes_up
    assert abs(plan.down_bytes - report.bytes_down) <= _WITHIN * report.bytes_down


def test_a_first_sync_is_foretold(yard: Yard, amina: Seat) -> None:
    bruno = yard.arrive("bruno")
    plan = planned(bruno)
    assert (plan.is_known, plan.up_items, plan.seconds, plan.cost) == (True, 0, None, None)
    assert [scope.is_directory for scope in plan.down] == [True, False, False]
    check(plan, bruno)


def test_asking_moves_nothing(yard: Yard, amina: Seat) -> None:
    bruno = yard.arrive("bruno")
    before = bruno.store.held(), yard.log_ids()
    planned(bruno)
    assert (bruno.store.held(), yard.log_ids()) == before


def test_the_rest_of_a_sync_that_was_stopped_is_foretold(yard: Yard, amina: Seat) -> None:
    bruno = yard.arrive("bruno")
    asked = count()
    bruno.sync(lambda: next(asked) >= 4)
    check(planned(bruno), bruno)


def test_a_few_posts_up_and_down_are_foretold(yard: Yard, amina: Seat) -> None:
    bruno = yard.join("bruno")
    for number in range(12):
        amina.write(f"A new question, number {number}, about the water of the lower village.")
    bruno.write("One of mine that waits.")
    amina.synced()
    plan = planned(bruno)
    assert (plan.up_items, sum(scope.entries for scope in plan.down)) == (1, 12)
    assert [scope.name for scope in plan.down] == ["General"]
    report = bruno.synced()
    assert plan.up_bytes == report.bytes_up
    assert abs(plan.down_bytes - report.bytes_down) <= _WITHIN * report.bytes_down


def test_a_server_with_another_history_is_not_guessed_about(yard: Yard, amina: Seat) -> None:
    bruno = yard.join("bruno")
    copy = yard.back_up("before.db")
    amina.write("Lost with the server.")
    amina.synced()
    bruno.synced()
    yard.restore(copy)
    plan = planned(bruno)
    assert (plan.is_known, plan.down) == (False, ())


def test_minutes_and_money_follow_from_the_last_syncs_and_the_price(yard: Yard, amina: Seat) -> None:
    bruno = yard.arrive("bruno")
    report = amina.synced()
    with bruno.desk.replica.writing() as here:
        for _ in range(3):
            slow = msgspec.structs.replace(report, bytes_down=60_000, seconds=30.0)
            runs.store(here, yard.clock.ms, yard.clock.ms + 30_000, slow)
    set_price(bruno.folder, 50.0, "XOF")
    plan = planned(bruno)
    assert plan.seconds is not None
    assert plan.seconds == pytest.approx(1.5 + (plan.up_bytes + plan.down_bytes) / 2_000)
    assert plan.cost == pytest.approx((plan.up_bytes + plan.down_bytes) / 1_000_000 * 50)
    assert plan.currency == "XOF"


@pytest.mark.parametrize(("price", "currency"), [(-1, ""), (float("nan"), ""), (1, "a" * 9), (1, "X\nF")])
def test_what_is_no_price_is_refused(yard: Yard, price: float, currency: str) -> None:
    before = load_settings(yard.folder)
    with pytest.raises(Refused) as caught:
        set_price(yard.folder, price, currency)
    assert caught.value.code == "bad_price"
    assert load_settings(yard.folder) == before
