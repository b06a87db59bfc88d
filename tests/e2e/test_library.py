"""The librarian's job and the stick's (J3, J6): documents come into the library, are found and kept, and go both ways on a stick."""

import json
from pathlib import Path
from typing import Any

import pytest

from gllapp.usecases.outbox import Box
from gllapp.views import Delivery
from gllserver.cli.arguments import parser
from gllserver.cli.commands import ANSWERING
from tests.e2e.test_two_programs import synced, window
from tests.e2e.world import Client, World

GUIDE = (
    "# Hand hygiene at night\n\nWho is alone on the ward washes between two newborns. "
    + "Water is near. " * 900
)
STORY = "<html><head><title>Le kangourou</title></head><body><h1>Le kangourou</h1><p>Peau à peau.</p></body></html>"
SHELF = "Infection prevention"


def server(world: World, *words: str) -> Any:
    """What a command of the server answers, in the test's own process: without the half second that a start takes."""
    arguments = parser().parse_args([*words, "--data", str(world.data), "--json"])
    return json.loads(json.dumps(ANSWERING[arguments.command](arguments).document))


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("documents")
    (folder / "guide.md").write_text(GUIDE, encoding="utf-8")
    (folder / "kangourou.html").write_text(STORY, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def shelf(world: World, documents: Path) -> str:
    """The shelf's name, filled twice over: the second time brings nothing."""
    first, again = (
        server(world, "resource", "import", "--folder", str(documents), "--shelf", SHELF, "--licence", "cc-by-4.0")
        for _ in range(2)
    )  # fmt: skip
    assert (first["added"], again["added"]) == (2, 0)
    return SHELF


def elsewhere(world: World, name: str) -> Client:
    """A member on a PC of their own: library files are shared by all profiles of a PC."""
    client = Client(world.folder / f"pc-of-{name}" / name, world.folder / "secrets.json")
    client.folder.parent.mkdir()
    world.enrol(client, world.add_member(name))
    return client


def titled(client: Client, title: str) -> Any:
    found = [row for row in client.ask("resource", "list")["resources"] if row["title"] == title]
    assert len(found) == 1, title
    return found[0]


def test_what_the_librarian_brings_is_found_kept_and_read_by_a_member(world: World, shelf: str) -> None:
    amina = elsewhere(world, "amina-reads")
    guide = titled(amina, "Hand hygiene at night")
    assert guide["holding"] == "title"
    assert amina.call("resource", "text", guide["id"], "--json").exit_code == 4
    assert amina.ask("resource", "search", "newborns")["hits"] == []

    amina.ask("resource", "keep", guide["id"])
    assert amina.ask("files", "fetch")["fetched"] >= 2

    assert titled(amina, "Hand hygiene at night")["holding"] == "held"
    assert titled(amina, "Le kangourou")["holding"] == "title"
    assert "between two newborns" in amina.ask("resource", "text", guide["id"])["text"]
    (hit,) = amina.ask("resource", "search", "NEWBORN")["hits"]
    assert (hit["id"], hit["in_text"]) == (guide["id"], True)
    amina.ask("resource", "release", guide["id"])
    assert titled(amina, "Hand hygiene at night")["kept"] is False


def test_a_stick_carries_the_library_there_and_posts_back(world: World, shelf: str, tmp_path: Path) -> None:
    custodian, ben, stick = (
        elsewhere(world, "custodian"),
        elsewhere(world, "ben-far-away"),
        tmp_path / "stick",
    )
    stick.mkdir()
    custodian.ask("resource", "keep", "--shelf", shelf)
    custodian.ask("files", "fetch")
    thread = custodian.start_thread("Filters", "Which filters last?")
    custodian.sync()
    custodian.ask("bundle", "new", str(stick))
    (checked,) = ben.ask("bundle", "verify", str(stick))["bundles"]
    assert checked["good"] is True

    # Far from any network.
    ben.ask("bundle", "import", str(stick))
    assert titled(ben, "Le kangourou")["holding"] == "held"
    reply = ben.reply(thread, "Ours is of clay, and lasts.")
    ben.ask("bundle", "outgoing", str(stick), "--name", "ST-03")
    (waiting,) = ben.outbox(Box.WAITING)
    assert waiting.delivery == Delivery.ON_USB

    # Back with the custodian, who sees counts alone.
    collected = custodian.call("bundle", "collect", str(stick), "--json")
    assert "clay" not in collected.out
    assert not any(b"clay" in file.read_bytes() for file in stick.rglob("*") if file.is_file())
    custodian.sync()
    assert custodian.texts(thread)["Ours is of clay, and lasts."] == 1

    # And the receipt comes home with the stick, before any network does.
    ben.ask("bundle", "receipts", str(stick))
    assert [row.delivery for row in ben.outbox(Box.SENT)] == [Delivery.RECEIVED]
    report = ben.sync()
    assert report["bytes_down"] < 2_000
    assert ben.texts(thread)["Ours is of clay, and lasts."] == 1
    custodian.sync()
    assert [post.id.hex() for post in custodian.posts(thread)].count(reply) == 1


def test_a_window_brings_files_for_a_command(world: World, shelf: str) -> None:
    client = elsewhere(world, "at-the-window")
    client.sync()
    client.ask("resource", "keep", "--shelf", shelf)
    with window(client) as process:
        brought = synced(client, process, "--files")
        assert brought.exit_code == 0, brought
        assert (brought.document["files"]["waiting"], brought.document["files"]["troubles"]) == (0, [])
        assert brought.document["files"]["fetched"] >= 2
        again = client.call("sync", "--json")
        assert again.document["files"] is None, "files come with a sync only where that was chosen"
    assert titled(client, "Hand hygiene at night")["holding"] == "held"
