"""A receipt from a stick is worth what one from a sync is, also when the server loses what it had received."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gllapp.db.tables import State
from gllapp.parcels import CollectReport, Homecoming, PutOnStick
from gllapp.platform.letterbox import Box, Letterbox
from gllapp.usecases.outbox import Box as Shelf
from gllapp.usecases.outbox import list_outbox
from gllapp.usecases.parcels import collect, put_on_stick, take_receipts
from gllapp.views import Delivery
from gllserver.services import parcels as service
from tests.parcels.hands import Stick
from tests.reconciliation.yard import Seat, Yard


@pytest.fixture
def yard(tmp_path: Path) -> Iterator[Yard]:
    made = Yard(tmp_path / "yard")
    yield made
    made.close()


def put(seat: Seat, stick: Stick) -> PutOnStick:
    return put_on_stick(seat.yard.session(seat.folder), seat.desk, stick.box)


def handed_in(seat: Seat, stick: Stick) -> CollectReport:
    return collect(seat.yard.session(seat.folder), seat.desk, stick.box)


def taken(seat: Seat, stick: Stick) -> Homecoming:
    return take_receipts(seat.desk, stick.box)


def standing(seat: Seat) -> list[Delivery]:
    return [row.delivery for shelf in Shelf for row in list_outbox(seat.desk, shelf).rows]


def test_a_restored_server_gets_again_what_came_by_stick(yard: Yard, stick: Stick) -> None:
    author, courier = yard.join("amina"), yard.join("karim")
    before = yard.back_up("before")
    thread = author.write("by stick")
    put(author, stick)
    assert handed_in(courier, stick).parcels == 1
    assert taken(author, stick) == Homecoming(receipts=1, received=1)
    assert standing(author) == [Delivery.RECEIVED]
    yard.restore(before)

    report = author.synced()
    assert report.still_waiting == 0
    assert author.operations(State.CONFIRMED, State.WAITING) == set()
    assert standing(author) == [Delivery.RECEIVED]
    courier.synced()
    assert courier.post(thread).body == "by stick"


def test_a_restored_server_takes_the_parcel_itself_again(yard: Yard, stick: Stick) -> None:
    author, courier = yard.join("amina"), yard.join("karim")
    before = yard.back_up("before")
    thread = author.write("twice by stick")
    put(author, stick)
    handed_in(courier, stick)
    stick.file(Box.RECEIPTS).unlink()
    yard.restore(before)
    assert handed_in(courier, stick).parcels == 1
    assert taken(author, stick).received == 1
    author.synced()
    courier.synced()
    assert courier.post(thread).body == "twice by stick"


def test_what_comes_by_net_before_its_receipt_stays_received(yard: Yard, stick: Stick) -> None:
    author, courier = yard.join("amina"), yard.join("karim")
    author.write("both ways")
    put(author, stick)
    handed_in(courier, stick)
    author.synced()
    assert standing(author) == [Delivery.RECEIVED]
    assert taken(author, stick) == Homecoming(receipts=1)
    assert author.operations(State.CONFIRMED) == set()
    assert standing(author) == [Delivery.RECEIVED]


def test_an_act_on_what_is_confirmed_waits_by_itself(yard: Yard, stick: Stick) -> None:
    author, courier = yard.join("amina"), yard.join("karim")
    thread = author.write("first")
    put(author, stick)
    handed_in(courier, stick)
    taken(author, stick)
    author.reply(thread, "second")
    assert sorted(map(str, standing(author))) == ["received", "waiting"]
    assert put(author, stick).items == 1, "what has its receipt needs no parcel"
    assert author.synced().still_waiting == 0


def test_a_stream_that_the_server_has_lost_is_waited_for(yard: Yard, stick: Stick) -> None:
    author, courier = yard.join("amina"), yard.join("karim")
    before = yard.back_up("before")
    yard.community.streams.add("Young", "en")
    author.synced()
    author.write("in a young stream", "Young")
    put(author, stick)
    yard.restore(before)
    assert handed_in(courier, stick).parcels == 1
    assert taken(author, stick) == Homecoming(receipts=1), "neither received nor refused"
    assert standing(author) == [Delivery.WAITING], "nor said to be on the stick any more"
    assert stick.files(Box.OUTGOING) == {}


def test_a_pulled_stick_gives_its_receipts_too(yard: Yard, stick: Stick) -> None:
    """What cannot be taken off the stick is harmless there."""
    author, courier = yard.join("amina"), yard.join("karim")
    author.write("pulled")
    put(author, stick)
    handed_in(courier, stick)

    def pulled() -> None:
        raise OSError(5, "Input/output error")

    assert take_receipts(author.desk, Letterbox(stick.folder, pulled)) == Homecoming(receipts=1, received=1)
    assert stick.files(Box.RECEIPTS)
    assert taken(author, stick) == Homecoming(receipts=1)
    assert stick.files(Box.RECEIPTS) == {}


def test_a_courier_in_a_hurry_is_asked_for_a_pause(
    yard: Yard, stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    courier = yard.join("karim")
    monkeypatch.setattr(service, "PER_COURIER", type(service.PER_COURIER)(1, 10))
    for name in ("amina", "berta", "carla"):
        author = yard.join(name)
        author.write(f"of {name}")
        put(author, stick)
    report = handed_in(courier, stick)
    assert (report.parcels, report.error, report.complete) == (1, "too_many_parcels", False)
    assert 0 < int(report.facts["seconds"]) <= 600
    assert len(stick.files(Box.OUTGOING)) == 3
