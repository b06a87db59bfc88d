"""The commands on the library's resources, as the installed program: every key of their JSON as docs/commands.md names it."""

import re
from pathlib import Path
from typing import Any

import pytest

from gllcore.model.library import ResourceField
from gllcore.operations import Value
from gllserver.bootstrap import open_community
from gllserver.services.library import NewResource, set_of
from tests.app.library import made_up
from tests.e2e.world import Client, World

MANUAL = (Path(__file__).parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")
SHELF = "Starter set"


@pytest.fixture(scope="module")
def reader(world: World) -> Client:
    """A member who has synced a library of two."""
    community = open_community(world.data)
    try:
        shelf = community.library.shelf(SHELF)
        fields: dict[int, Value] = {
            ResourceField.TITLE: "Hand hygiene",
            ResourceField.LANGUAGE: "en",
            ResourceField.COUNTRIES: set_of(["KE"]),
            ResourceField.TYPE: "guideline",
            ResourceField.YEAR: 2021,
        }
        community.library.add(
            [
                NewResource(fields, (made_up("hygiene", 2_500_000),), (shelf,)),
                NewResource({ResourceField.TITLE: "Burns"}),
            ]
        )
    finally:
        community.close()
    reader = world.member("reader-of-resources")
    reader.ask("sync")
    return reader


def listed(reader: Client, *options: str) -> list[str]:
    return [row["title"] for row in reader.ask("resource", "list", *options)["resources"]]


def documented(command: str, document: Any) -> None:
    """Every key of the document is named in the command's section, or in that of the one that it is like."""
    section = re.split(rf"^## {command}$", MANUAL, flags=re.MULTILINE)[1].split("\n## ")[0]
    like = re.findall(r"as an item of `(resource \w+)`", section)
    said = section + "".join(
        re.split(rf"^## {each}$", MANUAL, flags=re.MULTILINE)[1].split("\n## ")[0] for each in like
    )
    missing = [key for key in _keys(document) if f"`{key}`" not in said]
    assert missing == [], command


def _keys(document: Any) -> set[str]:
    if isinstance(document, dict):
        return {*document, *(key for value in document.values() for key in _keys(value))}
    return {key for item in document for key in _keys(item)} if isinstance(document, list) else set()


def test_choices_are_named_as_people_name_them(reader: Client) -> None:
    assert listed(reader) == ["Burns", "Hand hygiene"]
    for choice in (
        ("--shelf", "starter SET"),
        ("--country", "Kenya"),
        ("--country", "ke"),
        ("--language", "English"),
        ("--type", "Guideline"),
        ("--text", "hyg"),
        ("--sort", "year", "--limit", "1"),
    ):
        assert listed(reader, *choice) == ["Hand hygiene"], choice
    assert listed(reader, "--held") == listed(reader, "--newer") == []


def test_every_key_is_documented(reader: Client) -> None:
    page = reader.ask("resource", "list")
    documented("resource list", page)
    resource = next(row["id"] for row in page["resources"] if row["title"] == "Hand hygiene")
    documented("resource show", reader.ask("resource", "show", resource[:12]))
    documented("resource search", reader.ask("resource", "search", "hygiene"))
    kept = reader.ask("resource", "keep", "--shelf", SHELF, "--under", "3")
    documented("resource keep", kept)
    assert (kept["name"], kept["totals"]["missing_bytes"]) == (SHELF, 2_500_000)
    documented("resource kept", reader.ask("resource", "kept"))
    assert reader.ask("resource", "release", "--number", str(kept["number"])) == {"released": 1}
    assert reader.ask("resource", "kept")["keeps"] == []


@pytest.mark.parametrize(
    ("words", "exit_code"),
    [
        (("show", "ffffffffff"), 4),
        (("text", "ffffffffff"), 4),
        (("keep",), 4),
        (("list", "--shelf", "Nowhere"), 4),
        (("release",), 2),
        (("release", "--number", "99"), 4),
    ],
)
def test_what_cannot_be_is_refused(reader: Client, words: tuple[str, ...], exit_code: int) -> None:
    assert reader.call("resource", *words, "--json").exit_code == exit_code
