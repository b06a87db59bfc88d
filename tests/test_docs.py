"""Documentation is tested: its links lead somewhere, its commands exist, its numbers are the code's, its bytes the vectors'."""

import importlib
import json
import re
import shlex
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from enum import IntEnum
from pathlib import Path

import pytest

import errors_page
import gll
from gllcore import columns, operations, protocol
from gllcore.compression import Method
from gllcore.errors import WORDS, Refused
from gllcore.frames import MAGIC, FrameKind
from gllcore.model.discussions import PostField, ReactionField, StreamField
from gllcore.model.documents import ClaimField, CommentField, DocumentField, SignOffField, VersionField
from gllcore.model.library import ResourceField, ShelfField
from gllcore.model.people import DeviceField, MemberField, Role
from gllcore.model.pods import JoiningField, PodField, PodFileField, PodKeyField, ProposalField, TaskField
from gllcore.model.products import AdaptationField, AdoptionField
from gllcore.operations import Kind
from gllcore.publishers import PublisherField
from gllserver.cli.arguments import parser as server_parser
from gllserver.cli.commands import ANSWERING
from gllserver.http.errors import told
from tests.core.vectors import FILE as VECTORS

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
SYNC = (DOCS / "sync.md").read_text(encoding="utf-8")
OPERATIONS = (DOCS / "operations.md").read_text(encoding="utf-8")


def named(page: Path) -> str:
    return str(page.relative_to(DOCS))


def fenced(text: str, language: str = "") -> Iterator[str]:
    """The blocks of code in that language; the empty one is for commands."""
    yield from re.findall(rf"^```{language}\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)


def table(heading: str) -> list[list[str]]:
    """The cells of the first table below a heading of sync.md, without its head."""
    below = re.split(rf"^##+ {re.escape(heading)}$", SYNC, flags=re.MULTILINE)[1]
    rows = re.findall(r"(?:^\|.*\|\n)+", below, flags=re.MULTILINE)[0].splitlines()[2:]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", row)[1:-1]] for row in rows]


def numbers(rows: list[list[str]]) -> dict[str, int]:
    return {row[0].strip("`"): int(row[1]) for row in rows}


# --- links ---


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_relative_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if "://" in target:
            continue
        path, _, anchor = target.partition("#")
        leads_to = page.parent / path if path else page
        assert leads_to.exists(), f"{named(page)} links to {target}"
        assert not anchor or anchor in anchors(leads_to), f"{named(page)} links to {target}"


def test_every_decision_is_listed_and_has_its_four_parts() -> None:
    index = (DOCS / "decisions" / "README.md").read_text(encoding="utf-8")
    pages = sorted((DOCS / "decisions").glob("0*.md"))
    assert re.findall(r"\((0\d{3}-[\w-]+\.md)\)", index) == [page.name for page in pages]
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert text.startswith(f"# {int(page.name[:4])}. ")
        assert re.findall(r"^\*\*(\w+)\.\*\*", text, flags=re.MULTILINE) == [
            "Context",
            "Decision",
            "Why",
            "Consequences",
        ]


# --- the protocol's numbers ---


def test_the_kinds_are_those_of_the_code() -> None:
    assert numbers(table("Kinds")) == {kind.name: kind.value for kind in Kind}


@pytest.mark.parametrize(
    ("heading", "fields"),
    [
        ("Member fields", MemberField),
        ("Device fields", DeviceField),
        ("Stream fields", StreamField),
        ("Post fields", PostField),
        ("Reaction fields", ReactionField),
        ("Resource fields", ResourceField),
        ("Shelf fields", ShelfField),
        ("Publisher fields", PublisherField),
        ("Proposal fields", ProposalField),
        ("Pod fields", PodField),
        ("Joining fields", JoiningField),
        ("Document fields", DocumentField),
        ("Comment fields", CommentField),
        ("Version fields", VersionField),
        ("Claim fields", ClaimField),
        ("Sign-off fields", SignOffField),
        ("Task fields", TaskField),
        ("Pod file fields", PodFileField),
        ("Pod key fields", PodKeyField),
        ("Adaptation fields", AdaptationField),
        ("Adoption fields", AdoptionField),
        ("8. Packing", Method),
    ],
)
def test_the_numbers_are_those_of_the_code(heading: str, fields: type[IntEnum]) -> None:
    assert numbers(table(heading)) == {field.name: field.value for field in fields}


def test_the_roles_are_those_of_the_code() -> None:
    row = next(row for row in table("Member fields") if row[0] == "`ROLE`")
    assert re.findall(r"`(\w+)`", row[2]) == list(Role)


def test_the_limits_are_those_of_the_code() -> None:
    rows = numbers(table("Limits"))
    assert len(rows) >= 10
    for name, value in rows.items():
        module, _, constant = name.partition(".")
        assert getattr(importlib.import_module(f"gllcore.{module}"), constant) == value, name


def test_the_frame_kinds_are_those_of_the_code() -> None:
    rows = {row[0].strip("`"): ord(row[1].strip("`")) for row in table("Frame kinds")}
    assert rows == {kind.name: kind.value for kind in FrameKind}


def test_the_columns_are_those_of_the_code() -> None:
    rows = [row[1].replace(" ", "_") for row in table("7. A column block")]
    assert rows == list(columns.Columns.__struct_fields__)


@pytest.mark.parametrize(
    "statement",
    [
        f"`REFERENCE` ({operations.REFERENCE})",
        f"`ALIAS` ({columns.ALIAS})",
        f"`VERSION` is {protocol.VERSION}, and `OLDEST_VERSION` is {protocol.OLDEST_VERSION}",
        f"begins with the 4 bytes `{MAGIC.decode()}`",
        f"`POST {protocol.DEVICES_PATH}`",
        f"POST {protocol.SYNC_PATH}",
        f"`{protocol.MEDIA_TYPE}`",
    ],
)
def test_the_protocol_says_so(statement: str) -> None:
    assert statement in SYNC


def test_the_statuses_are_those_of_the_server() -> None:
    rows = [(int(row[0]), row[1].strip("`")) for row in table("13. Errors")]
    assert rows
    for status, code in rows:
        assert (code, told(Refused(code))[0]) == (code, status)


def test_the_bytes_shown_are_the_vectors() -> None:
    vectors = set(re.findall(r'"([0-9a-f]+)"', json.dumps(json.loads(VECTORS.read_text(encoding="utf-8")))))
    shown = [re.sub(r"#.*$|\s", "", block, flags=re.MULTILINE) for block in fenced(SYNC, "hex")]
    assert len(shown) >= 4
    assert [block for block in shown if block not in vectors] == []


# --- errors ---


def test_the_page_of_errors_is_up_to_date() -> None:
    written = errors_page.FILE.read_text(encoding="utf-8")
    assert written == errors_page.page(), "run: .venv/bin/python tools/errors_page.py"


def test_what_is_called_a_code_is_one() -> None:
    words = set(re.findall(r"`([a-z]+_[a-z_]+)`", SYNC + OPERATIONS))
    others = {"received_ms", "server_ms", "public_key", "community_name", "community_key", "pg_dump"}
    assert words - others <= WORDS.keys()
    assert len(words - others) > 20


# --- commands ---


def commands(program: str) -> list[str]:
    """Every command line of that program in a block of code of any page."""
    return [
        line
        for page in PAGES
        for block in fenced(page.read_text(encoding="utf-8"))
        for line in block.splitlines()
        if line.startswith(program)
    ]


@pytest.mark.parametrize("line", commands("gllserver "))
def test_the_servers_commands_can_be_typed_as_shown(line: str) -> None:
    server_parser().parse_args(shlex.split(line)[1:])


@pytest.mark.parametrize("line", commands("python3 gll.py "))
def test_the_clones_commands_exist(line: str) -> None:
    assert shlex.split(line)[2] in gll.COMMANDS


@pytest.mark.parametrize("command", sorted({*ANSWERING, "serve"}))
def test_every_command_of_the_server_is_explained(command: str) -> None:
    assert f"gllserver {command} --data" in OPERATIONS


def test_the_backup_command_makes_a_copy_that_opens(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "community.db") as live:
        live.execute("PRAGMA journal_mode=WAL")
        live.execute("CREATE TABLE log (seq INTEGER)")
        live.execute("INSERT INTO log VALUES (7)")
    line = next(line for block in fenced(OPERATIONS) for line in block.splitlines() if "VACUUM INTO" in line)
    _python, *arguments = shlex.split(
        line.replace("/var/lib/gll", str(tmp_path)).replace("/backup", str(tmp_path))
    )
    subprocess.run([sys.executable, *arguments], check=True, timeout=30)
    live.close()
    copy = sqlite3.connect(tmp_path / "community-monday.db")
    assert copy.execute("SELECT seq FROM log").fetchall() == [(7,)]
    copy.close()
