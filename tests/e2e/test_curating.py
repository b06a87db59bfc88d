"""A librarian's PC as a member's (J6): what is brought in, changed and withdrawn there arrives at another member, with its file."""

import re
from pathlib import Path
from typing import Any

import pytest

from gllcore.model.people import Role
from gllserver.bootstrap import open_community
from tests.e2e.test_library import elsewhere, server, titled
from tests.e2e.test_resources import documented
from tests.e2e.world import Client, World

GUIDE = "# Hand hygiene at night\n\nWho is alone on the ward washes between two newborns."
SHELF = "Night shift"


@pytest.fixture(scope="module")
def librarian(world: World) -> Client:
    client = elsewhere(world, "librarian")
    community = open_community(world.data)
    try:
        community.accounts.set_role("librarian@example.org", Role.LIBRARIAN)
    finally:
        community.close()
    client.sync()
    return client


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("documents")
    (folder / "guide.md").write_text(GUIDE, encoding="utf-8")
    (folder / "scan.png").write_bytes(b"no words in this")
    return folder


@pytest.fixture(scope="module")
def brought(world: World, librarian: Client, documents: Path) -> Any:
    """The import, received by the server with its files; before it the library had to be opened."""
    words = ("resource", "import", "--folder", str(documents), "--shelf", SHELF, "--licence", "CC BY 4.0")
    librarian.call(*words, "--json").told(4, "no_catalogue")
    assert server(world, "library", "open") == {"opened": True}
    assert server(world, "library", "open") == {"opened": False}
    librarian.sync()
    documented("resource import", preview := librarian.ask(*words, "--preview"))
    assert (len(preview["new"]), titles(librarian)) == (2, set())
    brought = librarian.ask(*words)
    documented("resource import", brought)
    assert (brought["added"], brought["files"], brought["texts"]) == (2, 2, 1)
    assert re.search(r"add resource: Hand hygiene at night", librarian.call("outbox").out)
    synced = librarian.sync()
    assert (synced["files_sent"]["sent"], synced["files_sent"]["waiting"]) == (3, 0)
    assert librarian.sync()["files_sent"] is None
    return brought


def titles(client: Client, *options: str) -> set[str]:
    return {row["title"] for row in client.ask("resource", "list", *options)["resources"]}


def test_an_import_arrives_with_its_file(world: World, librarian: Client, brought: Any) -> None:
    reader = elsewhere(world, "night-reader")
    guide = titled(reader, "Hand hygiene at night")
    reader.ask("resource", "keep", guide["id"])
    assert reader.ask("files", "fetch")["fetched"] == 2
    assert titled(reader, "Hand hygiene at night")["holding"] == "held"
    assert "two newborns" in reader.ask("resource", "text", guide["id"])["text"]
    # The guide may have gone to another shelf by now: tests come in any order.
    assert "scan" in titles(reader, "--shelf", SHELF)


def test_changes_arrive_and_members_make_none(world: World, librarian: Client, brought: Any) -> None:
    reader = elsewhere(world, "day-reader")
    guide = titled(librarian, "Hand hygiene at night")["id"]
    reader.call("resource", "edit", guide, "--title", "Mine", "--json").told(4, "not_librarian")
    librarian.call("resource", "edit", guide, "--type", "nonsense", "--json").told(4, "unknown_term")
    librarian.call("resource", "edit", guide, "--year", "soon", "--json").told(4, "bad_year")
    words = (
        "--year",
        "2024",
        "--type",
        "Guideline",
        "--add-country",
        "Kenya",
        "--authors",
        "Odhiambo, Amina",
    )
    edited = librarian.ask("resource", "edit", guide, *words)
    documented("resource edit", edited)
    documented("resource new-shelf", librarian.ask("resource", "new-shelf", "Newborns", "--language", "en"))
    librarian.ask("resource", "edit", guide, "--add-shelf", "newborns", "--remove-shelf", SHELF)
    assert librarian.sync()["files_sent"] is None
    reader.sync()
    shown = reader.ask("resource", "show", guide)
    assert (shown["year"], shown["type"], shown["countries"], shown["authors"]) == (
        2024, "guideline", ["KE"], ["Odhiambo, Amina"],
    )  # fmt: skip
    assert titles(reader, "--shelf", "Newborns") == {"Hand hygiene at night"}

    scan = titled(librarian, "scan")["id"]
    librarian.ask("resource", "edit", guide, "--translates", scan, "--replaces", scan)
    librarian.sync()
    reader.sync()
    shown = reader.ask("resource", "show", guide)
    assert [each["id"] for each in (*shown["translations"], *shown["replaces"])] == [scan, scan]
    assert [each["id"] for each in reader.ask("resource", "show", scan)["replaced_by"]] == [guide]
    librarian.ask("resource", "edit", guide, "--translates", "", "--replaces", "")
    librarian.sync()
    reader.sync()
    shown = reader.ask("resource", "show", guide)
    assert (shown["translations"], shown["replaces"]) == ([], [])

    documented("resource withdraw", librarian.ask("resource", "withdraw", guide))
    librarian.sync()
    reader.sync()
    assert "Hand hygiene at night" not in titles(reader)
    documented("resource restore", librarian.ask("resource", "restore", guide))
    librarian.sync()
    reader.sync()
    assert "Hand hygiene at night" in titles(reader)


def test_anybody_writes_the_library_down(
    world: World, librarian: Client, brought: Any, tmp_path: Path
) -> None:
    reader = elsewhere(world, "citing-reader")
    for form in ("csv", "bibtex", "ris", "csl"):
        file = tmp_path / f"library.{form}"
        document = reader.ask("resource", "export", "--format", form, str(file))
        documented("resource export", document)
        assert document["resources"] >= 2
        assert "Hand hygiene at night" in file.read_text(encoding="utf-8-sig")
    reader.call("resource", "export", "--format", "ris", str(tmp_path / "library.ris"), "--json").told(
        4, "file_exists"
    )


def test_an_import_is_undone_for_everybody(
    world: World, librarian: Client, brought: Any, tmp_path: Path
) -> None:
    reader = elsewhere(world, "late-reader")
    (tmp_path / "mistake.txt").write_text("Not for the library.", encoding="utf-8")
    mistake = librarian.ask("resource", "import", "--folder", str(tmp_path), "--shelf", "By mistake")
    librarian.sync()
    reader.sync()
    assert "mistake" in titles(reader, "--shelf", "By mistake")
    undone = librarian.ask("resource", "undo", str(mistake["import"]))
    documented("resource undo", undone)
    assert (undone["taken_back"], undone["withdrawn"], undone["shelves_withdrawn"]) == (0, 1, 1)
    documented("resource imports", librarian.ask("resource", "imports"))
    librarian.sync()
    reader.sync()
    assert "mistake" not in titles(reader)
    librarian.call("resource", "undo", str(mistake["import"]), "--json").told(4, "unknown_own_import")
