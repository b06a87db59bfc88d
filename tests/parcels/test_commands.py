"""The same by the commands, as people type them."""

from gllapp.platform.letterbox import Box
from gllcore.errors import ExitCode
from tests.e2e.world import World
from tests.faults.ground import at_work, move
from tests.parcels.hands import Stick


def test_the_commands_tell_how_far_it_has_come(world: World, stick: Stick) -> None:
    author, courier = world.member("laila"), world.member("luis")
    target = str(stick.folder)
    author.start_thread("By command", "Typed.")
    put = author.ask("bundle", "outgoing", target, "--name", "ST-07")
    assert (put["stick"], put["parcels"], put["items"]) == ("ST-07", 1, 1)
    (item,) = author.ask("outbox")["items"]
    assert (item["delivery"], item["stick"]) == ("on usb", "ST-07")
    assert item["ladder"].startswith("On USB “ST-07” since ")

    handed_in = courier.ask("bundle", "collect", target)
    assert (handed_in["parcels"], handed_in["items"], handed_in["known"]) == (1, 1, 0)
    assert courier.ask("bundle", "collect", target)["known"] == 1

    home = author.ask("bundle", "receipts", target)
    assert (home["received"], home["damaged"]) == (1, 0)
    (item,) = author.ask("outbox")["items"]
    assert (item["ladder"], item["stick"]) == ("Received by GLL", None)
    assert author.ask("bundle", "receipts", target)["receipts"] == 0


def test_people_are_told_in_words(world: World, stick: Stick) -> None:
    author, courier = world.member("marta"), world.member("milo")
    target = str(stick.folder)
    assert "Nothing waits" in author.call("bundle", "outgoing", target).out
    author.start_thread("In words", "One.")
    assert "1 waiting item is on “stick”" in author.call("bundle", "outgoing", target).out
    told = courier.call("bundle", "collect", target)
    assert "1 parcel from “stick” handed in: 1 item" in told.out
    assert "1 item of yours has been received by GLL." in author.call("bundle", "receipts", target).out


def test_a_place_without_a_stick_is_no_stick(world: World, stick: Stick) -> None:
    author = world.member("nadia")
    author.call("bundle", "outgoing", str(stick.folder / "nowhere"), "--json").told(
        ExitCode.REFUSED, "no_stick"
    )
    author.call("bundle", "outgoing", str(stick.folder), "--name", "x" * 41, "--json").told(
        ExitCode.REFUSED, "bad_name"
    )


def test_without_a_connection_nothing_is_lost(world: World, stick: Stick) -> None:
    author, courier = world.member("olga"), world.member("omar")
    author.start_thread("Unplugged", "Still on the stick.")
    stick.put(author)
    before = stick.files(Box.OUTGOING)
    with at_work(courier) as member:
        move(member, "http://127.0.0.1:1")
    courier.call("bundle", "collect", str(stick.folder), "--json").told(ExitCode.ENVIRONMENT, "no_connection")
    assert stick.files(Box.OUTGOING) == before
    assert stick.files(Box.RECEIPTS) == {}
    with at_work(courier) as member:
        move(member, world.url)
    assert stick.collect(courier).parcels == 1
