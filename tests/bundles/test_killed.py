"""A PC that dies in the middle, as real processes that are killed: what they leave, and what the next attempt makes of it."""

import os
import pty
from collections.abc import Iterator
from pathlib import Path

import pytest

from gllapp.platform.folders import library_folder
from gllfiles.hashing import card_of
from gllfiles.store import FileStore
from tests.e2e.world import Client, World, running_world
from tests.seats import command_at, seats
from tests.server_process import run_server_command

SHELF = "Infection prevention"
DOCUMENTS = 40


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A community whose library has some documents."""
    documents = tmp_path_factory.mktemp("documents")
    for number in range(DOCUMENTS):
        text = f"# Guide {number}\n\n" + f"Wash your hands, the {number}th time. " * 100
        (documents / f"guide-{number}.md").write_text(text, encoding="utf-8")
    with running_world(tmp_path_factory.mktemp("world")) as world:
        words = ("--folder", str(documents), "--shelf", SHELF, "--licence", "cc-by-4.0")
        ended = run_server_command("resource", "import", *words, "--data", str(world.data), "--json")
        assert ended.returncode == 0, ended
        yield world


def member(world: World, name: str) -> Client:
    """On a PC of their own."""
    client = Client(world.folder / f"pc-of-{name}" / name, world.folder / "secrets.json")
    client.folder.parent.mkdir()
    world.enrol(client, world.add_member(name))
    return client


def killed(client: Client, *words: str, at: int) -> None:
    """Runs a command on a terminal of its own, and kills it as soon as it has told ``at`` times how far it is."""
    try:
        terminal, end = pty.openpty()
    except OSError:
        pytest.skip("this system has no terminals to give: /dev/pts is not mounted")
    try:
        own = {"GLL_SECRETS_FILE": str(client.secrets)}
        named = ["--profile", str(client.folder), *words]
        process = seats().Process(target=command_at, args=(os.ttyname(end), own, named))
        process.start()
        told = b""
        try:
            while told.count(b"\r") < at:
                told += os.read(terminal, 4096)
        finally:
            process.kill()
            process.join(60)
            assert process.exitcode == -9, told
            assert b"Traceback" not in told
            process.close()
    finally:
        os.close(end)
        os.close(terminal)


def assert_sound(client: Client) -> None:
    """The replica has no fault, and what the store calls whole is."""
    report = client.ask("doctor")
    assert {check["result"] for check in report["checks"]} == {"ok"}, report
    store = FileStore(library_folder(client.folder))
    for held in store.held():
        assert card_of(store.path(held.id)).id == held.id


def bundles_on(client: Client, stick: Path) -> list[str]:
    """What each bundle is refused for, as whoever checks the stick is told; those without a fault are ``good``."""
    ended = client.call("bundle", "verify", str(stick), "--json")
    if "bundles" not in ended.document:
        ended.told(4, "no_bundle")
        return []
    found = ended.document["bundles"]
    return ["good" if each["good"] else each["refusal"]["code"] for each in found]


def test_a_killed_program_leaves_sticks_and_pcs_that_go_on(world: World, tmp_path: Path) -> None:
    custodian, far, stick = member(world, "custodian"), member(world, "far"), tmp_path / "stick"
    stick.mkdir()
    custodian.ask("resource", "keep", "--shelf", SHELF)
    custodian.ask("files", "fetch")

    for at in (1, 3, 4, 20, 40):
        killed(custodian, "bundle", "new", str(stick), at=at)
        assert set(bundles_on(custodian, stick)) <= {"bundle_unfinished"}
        assert_sound(custodian)
    made = custodian.ask("bundle", "new", str(stick))

    assert made["resumed"] > 0
    assert bundles_on(custodian, stick) == ["good"]
    assert not list(stick.rglob("*.part"))

    for at in (1, 2, 5, 25):
        killed(far, "bundle", "import", str(stick), at=at)
        assert_sound(far)
    (taken,) = far.ask("bundle", "import", str(stick))["bundles"]

    assert (taken["refusal"], taken["damaged"]) == (None, [])
    assert taken["known_files"] > 0
    whole = {held.id for held in FileStore(library_folder(custodian.folder)).held()}
    assert {held.id for held in FileStore(library_folder(far.folder)).held()} == whole
    assert_sound(far)
    assert far.sync()["received"] == custodian.sync()["received"] == 0


def test_a_killed_program_goes_on_with_what_was_chosen_or_discards_it(world: World, tmp_path: Path) -> None:
    custodian, stick = member(world, "chooser"), tmp_path / "stick"
    stick.mkdir()
    custodian.ask("resource", "keep", "--shelf", SHELF)
    custodian.ask("files", "fetch")

    killed(custodian, "bundle", "new", str(stick), "--shelf", SHELF, at=3)
    assert custodian.ask("bundle", "discard", str(stick)) == {"discarded": 1}
    assert bundles_on(custodian, stick) == []
    killed(custodian, "bundle", "new", str(stick), "--shelf", SHELF, at=3)
    made = custodian.ask("bundle", "new", str(stick))

    assert [log["title"] for log in made["scopes"]] == ["Directory", "Library"]
    assert made["files"] > 0
    assert bundles_on(custodian, stick) == ["good"]
    assert custodian.ask("bundle", "discard", str(stick)) == {"discarded": 0}
