"""The import contracts bite: in a small house with the same rooms, each forbidden import is found."""

import subprocess
import sys
from pathlib import Path

import pytest

PYPROJECT = Path(__file__).parents[1] / "pyproject.toml"
ROOMS = (
    *("gllcore.model", "gllcore.merge"),
    *("gllapp.__main__", "gllapp.bootstrap", "gllapp.ui", "gllapp.cli", "gllapp.usecases"),
    *("gllapp.sync.engine", "gllapp.sync.http", "gllapp.db", "gllapp.platform"),
    *("gllserver.__main__", "gllserver.bootstrap", "gllserver.http", "gllserver.jobs"),
    *("gllserver.services", "gllserver.db", "gllserver.blobs"),
)
ALLOWED = {
    "gllapp.bootstrap": ["gllapp.ui", "gllapp.cli", "gllapp.usecases", "gllapp.sync.http", "gllapp.db"],
    "gllapp.ui": ["gllapp.usecases", "gllcore.model", "PySide6.QtWidgets"],
    "gllapp.usecases": ["gllapp.sync.engine", "gllapp.db", "gllapp.platform", "gllcore.merge"],
    "gllapp.sync.http": ["requests", "truststore", "gllcore.model"],
    "gllapp.db": ["sqlalchemy", "sqlcipher3"],
    "gllserver.bootstrap": ["gllserver.http", "gllserver.services", "gllserver.db"],
    "gllserver.http": ["gllserver.services", "starlette"],
    "gllserver.services": ["gllserver.db", "gllserver.blobs"],
    "gllserver.db": ["sqlalchemy", "psycopg"],
    "gllcore.merge": ["msgspec", "hashlib", "backports.zstd"],
}
FORBIDDEN = [
    ("gllapp.usecases", "gllserver.services"),
    ("gllserver.services", "gllapp.usecases"),
    ("gllcore.merge", "gllapp.usecases"),
    ("gllcore.merge", "time"),
    ("gllcore.merge", "random"),
    ("gllcore.merge", "pathlib"),
    ("gllapp.usecases", "gllapp.ui"),
    ("gllapp.ui", "gllapp.cli"),
    ("gllapp.ui", "gllapp.bootstrap"),
    ("gllapp.db", "gllapp.usecases"),
    ("gllapp.db", "gllapp.sync.engine"),
    ("gllapp.sync.engine", "gllapp.db"),
    ("gllapp.platform", "gllapp.db"),
    ("gllapp.usecases", "PySide6.QtCore"),
    ("gllapp.usecases", "sqlalchemy"),
    ("gllapp.sync.engine", "requests"),
    ("gllapp.sync.engine", "sqlite3"),
    ("gllserver.services", "sqlalchemy"),
    ("gllserver.services", "gllserver.http"),
    ("gllserver.db", "gllserver.blobs"),
    ("gllapp.usecases", "loro"),
    ("gllcore.merge", "glldocs.engine"),
]


def lint(house: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            *(sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()"),
            *("--no-cache", "--no-logo", "--config", str(PYPROJECT)),
        ],
        cwd=house,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    for room in ROOMS:
        file = room_file(tmp_path, room)
        file.parent.mkdir(parents=True, exist_ok=True)
        for folder in file.relative_to(tmp_path).parents:
            (tmp_path / folder / "__init__.py").touch()
        file.write_text("".join(f"import {name}\n" for name in ALLOWED.get(room, [])))
    return tmp_path


def room_file(house: Path, room: str) -> Path:
    return house.joinpath(*room.split(".")).with_suffix(".py")


def test_what_the_architecture_draws_is_allowed(house: Path) -> None:
    ended = lint(house)
    assert ended.returncode == 0, ended.stdout


@pytest.mark.parametrize(("importer", "imported"), FORBIDDEN)
def test_a_forbidden_import_breaks_a_contract(house: Path, importer: str, imported: str) -> None:
    with room_file(house, importer).open("a") as room:
        room.write(f"import {imported}\n")
    ended = lint(house)
    assert ended.returncode == 1
    assert "BROKEN" in ended.stdout, ended.stdout
