"""What somebody wrote without a connection goes to the server on a stick, and its receipt comes home."""

import sqlite3
from contextlib import closing
from pathlib import Path

from gllapp.parcels import Homecoming
from gllapp.platform.letterbox import Box
from gllapp.usecases.outbox import Box as Shelf
from gllapp.views import Delivery
from gllserver.bootstrap import DATABASE_FILE, open_community
from tests.e2e.world import Client, World
from tests.faults.ground import copied
from tests.faults.truth import server_log
from tests.parcels.hands import Stick


def standing(client: Client) -> list[Delivery]:
    return [row.delivery for shelf in Shelf for row in client.outbox(shelf)]


def times_logged(world: World, text: str) -> int:
    """How often the server's log has it, of which no operation may be there twice."""
    server_log(world.data)
    with closing(sqlite3.connect(world.data / DATABASE_FILE)) as database:
        return sum(text.encode() in payload for (payload,) in database.execute("SELECT payload FROM log"))


def test_a_post_goes_by_stick_and_its_receipt_comes_home(world: World, stick: Stick) -> None:
    author, courier = world.member("anna"), world.member("karim")
    thread = author.start_thread("By stick", "Carried by hand.")
    author.reply(thread, "And an answer to it.")

    put = stick.put(author, "ST-03")
    assert (put.stick, put.parcels, put.items) == ("ST-03", 1, 2)
    (row, _) = author.outbox(Shelf.WAITING)
    assert (row.delivery, row.stick) == (Delivery.ON_USB, "ST-03")
    assert [post.delivery for post in author.posts(thread)] == [Delivery.ON_USB] * 2
    assert [row.delivery for row in author.threads() if row.id.hex() == thread] == [Delivery.ON_USB]

    handed_in = stick.collect(courier)
    assert (handed_in.parcels, handed_in.items, handed_in.complete, handed_in.refused) == (1, 2, True, ())
    courier.sync()
    assert courier.texts(thread) == {"Carried by hand.": 1, "And an answer to it.": 1}
    assert author.outbox(Shelf.WAITING), "nothing is received before its receipt is here"

    assert stick.take(author) == Homecoming(receipts=1, received=2)
    assert standing(author) == [Delivery.RECEIVED] * 2
    assert all(row.received_ms for row in author.outbox(Shelf.SENT))
    assert stick.files(Box.OUTGOING) == stick.files(Box.RECEIPTS) == {}

    report = author.sync()
    assert report["still_waiting"] == 0
    assert standing(author) == [Delivery.RECEIVED] * 2
    assert author.texts(thread) == {"Carried by hand.": 1, "And an answer to it.": 1}


def test_the_courier_sees_counts_alone(world: World, stick: Stick) -> None:
    author = world.member("berta")
    author.start_thread("A secret title", "A secret text that is long enough to be found again.")
    stick.put(author)
    (parcel,) = stick.parcels
    assert parcel.items == 1
    everything = b"".join(stick.files(Box.OUTGOING).values())
    assert b"secret" not in everything


def test_by_stick_and_by_net_it_is_one_post(world: World, stick: Stick) -> None:
    author, courier = world.member("carla"), world.member("kofi")
    thread = author.start_thread("Twice", "By both ways.")
    stick.put(author)
    author.sync()
    assert stick.collect(courier).parcels == 1
    assert stick.collect(courier).known == 1
    assert times_logged(world, "By both ways.") == 1
    assert stick.take(author) == Homecoming(receipts=1)
    author.sync()
    assert author.texts(thread) == {"By both ways.": 1}


def test_two_couriers_bring_the_same_parcel(world: World, stick: Stick, tmp_path: Path) -> None:
    author, first, second = (world.member(name) for name in ("dora", "first", "second"))
    author.start_thread("Two couriers", "Of one parcel.")
    stick.put(author)
    twin = Stick.new(tmp_path / "twin")
    file = stick.file(Box.OUTGOING)
    copy = twin.folder / file.relative_to(stick.folder)
    copy.parent.mkdir(parents=True)
    copy.write_bytes(file.read_bytes())

    assert stick.collect(first).parcels == twin.collect(second).parcels == 1
    assert stick.files(Box.RECEIPTS) == twin.files(Box.RECEIPTS)
    assert times_logged(world, "Of one parcel.") == 1
    assert stick.take(author) == Homecoming(receipts=1, received=1)
    assert twin.take(author) == Homecoming(receipts=1)


def test_a_new_parcel_takes_the_place_of_what_nobody_has_handed_in(world: World, stick: Stick) -> None:
    author, courier = world.member("elena"), world.member("kim")
    author.start_thread("One", "First.")
    stick.put(author, "ST-04")
    (since,) = [row.stick_ms for row in author.outbox(Shelf.WAITING)]
    author.start_thread("Two", "Second.")
    assert stick.put(author).items == 2
    (parcel,) = stick.parcels
    assert (parcel.number, parcel.items) == (2, 2)
    assert since in [row.stick_ms for row in author.outbox(Shelf.WAITING)]

    stick.collect(courier)
    author.start_thread("Three", "Third.")
    again = stick.put(author)
    assert (again.home.received, again.items) == (2, 1)
    assert [parcel.number for parcel in stick.parcels] == [3]


def test_what_the_server_refuses_needs_attention(world: World, stick: Stick) -> None:
    author, courier = world.member("fatma"), world.member("kwame")
    community = open_community(world.data)
    community.streams.add("Soon closed", "en")
    try:
        author.sync()
        author.start_thread("Too late", "The stream is closed.", "Soon closed")
        author.start_thread("In time", "This one is open.")
        stick.put(author)
        community.streams.close("Soon closed")
    finally:
        community.close()
    stick.collect(courier)
    assert stick.take(author) == Homecoming(receipts=1, received=1, refused=1)
    (row,) = author.outbox(Shelf.ATTENTION)
    assert (row.delivery, row.reason) == (Delivery.ATTENTION, "stream_closed")


def test_nothing_waits_and_no_parcel_is_made(world: World, stick: Stick) -> None:
    author = world.member("greta")
    assert stick.put(author).parcels == 0
    assert stick.files(Box.OUTGOING) == {}


def test_a_copy_of_the_profile_takes_nobodys_parcels_away(world: World, stick: Stick) -> None:
    author, courier = world.member("hana"), world.member("koji")
    with copied(author) as twin:
        one = author.start_thread("Of the one", "Written here.")
        other = twin.start_thread("Of the other", "Written there.")
        stick.put(author)
        stick.put(twin)
        assert sorted(parcel.number for parcel in stick.parcels) == [1, 2]
        assert stick.collect(courier).parcels == 2

        assert stick.take(author).received == 1
        assert len(stick.files(Box.RECEIPTS)) == 1, "the copy's receipt is still there"
        assert stick.take(twin).received == 1
        assert stick.files(Box.RECEIPTS) == stick.files(Box.OUTGOING) == {}
    courier.sync()
    assert courier.texts(one, other) == {"Written here.": 1, "Written there.": 1}


def test_a_long_outbox_goes_in_several_parcels(world: World, stick: Stick) -> None:
    author, courier = world.member("ines"), world.member("kay")
    texts = [f"{number} " + "long " * 12_000 for number in range(12)]
    for number, text in enumerate(texts):
        author.start_thread(f"Long {number}", text)
    put = stick.put(author)
    assert (put.parcels, put.items) == (2, 12)
    assert stick.collect(courier).items == 12
    assert stick.take(author) == Homecoming(receipts=2, received=12)
