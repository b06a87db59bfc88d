"""One member on two devices that do not know of each other: what stands against each other is settled from a command line."""

from itertools import count

import pytest

from tests.e2e.world import Client, World

_numbers = count(1)
Pair = tuple[Client, Client]


@pytest.fixture
def pair(world: World) -> Pair:
    name = f"amina-{next(_numbers)}"
    email = world.add_member(name)
    home, work = world.client(f"{name}-home"), world.client(f"{name}-work")
    for device in (home, work):
        world.enrol(device, email)
    return home, work


def in_step(pair: Pair) -> None:
    home, work = pair
    for device in (home, work, home):
        device.sync()


def started(pair: Pair) -> str:
    thread = pair[0].start_thread("Stock-outs", "Which ones?")
    in_step(pair)
    return thread


def edit(device: Client, thread: str, text: str) -> None:
    device.ask("post", "edit", "--post", thread, "--text-stdin", stdin=text)


def test_two_texts_are_settled_on_one_device_and_by_that_on_the_other(pair: Pair) -> None:
    home, work = pair
    thread = started(pair)
    edit(home, thread, "Which drugs?")
    edit(work, thread, "Which gloves?")
    in_step(pair)

    (there,), (here,) = (device.ask("conflicts", "list")["conflicts"] for device in pair)
    assert (here["about"], here["before"], here["conflict"]) == ("text", "Which ones?", there["conflict"])
    assert {(side["value"], side["here"]) for side in here["sides"]} == {
        ("Which drugs?", False),
        ("Which gloves?", True),
    }
    assert home.ask("status")["conflicts"] == 1
    shown = home.call("conflicts", "show", here["conflict"][:8])
    assert "Which [-ones-][+gloves+]?" in shown.out
    settle = ("conflicts", "settle", here["conflict"])
    home.call(*settle, "--keep", "3", "--json").told(2, "usage")
    assert home.ask(*settle, "--text-stdin", stdin="Drugs or gloves?")["post"] == thread
    in_step(pair)

    for device in pair:
        assert device.ask("conflicts", "list")["conflicts"] == []
        assert device.posts(thread)[0].body == "Drugs or gloves?"
        device.call(*settle, "--keep", "1", "--json").told(4, "unknown_conflict")


def test_a_withdrawal_does_not_swallow_the_edit_that_it_had_not_seen(world: World, pair: Pair) -> None:
    home, work = pair
    reader = world.member(f"reader-{next(_numbers)}")
    thread = started(pair)
    home.ask("post", "withdraw", "--post", thread)
    edit(work, thread, "Which ones, please?")
    in_step(pair)
    reader.sync()

    for device in (home, work, reader):
        (post,) = device.posts(thread)
        assert (post.body, post.contested, post.withdrawn_ms) == ("Which ones, please?", True, None)
    (conflict,) = work.ask("conflicts", "list")["conflicts"]
    assert [side["value"] for side in conflict["sides"]] == [None, "Stock-outs\n\nWhich ones, please?"]
    assert reader.ask("conflicts", "list")["conflicts"] == []

    work.ask("conflicts", "settle", conflict["conflict"], "--keep", "1")
    in_step(pair)
    reader.sync()
    for device in (home, work, reader):
        (post,) = device.posts(thread)
        assert (post.title, post.body, post.contested) == ("", "", False)
        assert post.withdrawn_ms is not None
    assert "(withdrawn by its author)" in reader.call("post", "list").out


def test_nobody_withdraws_the_post_of_another(world: World, pair: Pair) -> None:
    thread = started(pair)
    reader = world.member(f"reader-{next(_numbers)}")
    reader.call("post", "withdraw", "--post", thread, "--json").told(4, "not_your_post")
    home, _ = pair
    home.ask("post", "withdraw", "--post", thread)
    home.ask("post", "withdraw", "--post", thread, "--undo")
    in_step(pair)
    assert [device.posts(thread)[0].body for device in pair] == ["Which ones?", "Which ones?"]
