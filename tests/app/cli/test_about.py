"""The command about: it opens nothing, and so works where nothing opens."""

import json
from contextlib import AbstractContextManager
from io import BytesIO, StringIO
from pathlib import Path

import pytest

from gllapp.cli.about import run_about
from gllapp.cli.main import Doors, Streams, run
from gllapp.cli.output import as_json
from gllapp.usecases.session import Session
from gllcore.errors import EnvironmentFault, UsageError


def test_it_tells_versions_and_licences(tmp_path: Path) -> None:
    answer = run_about(tmp_path, 0, licence=None, report=False)
    told = json.loads(as_json(answer.document))
    assert told["versions"]["replica"] >= 10
    assert {"name", "version", "licence", "home"} == set(told["licences"][0])
    assert told["report"] is None
    assert any(line.startswith("SQLCipher") for line in answer.lines)


def test_it_reports_on_a_folder_in_which_nothing_opens(tmp_path: Path) -> None:
    (tmp_path / "replica.db").write_bytes(bytes(5_000_000))
    answer = run_about(tmp_path, 0, licence=None, report=True)
    assert "replica db: 5.0 MB" in answer.lines
    assert answer.document["report"] == "\n".join(answer.lines) + "\n"


def test_it_shows_the_words_of_one_licence(tmp_path: Path) -> None:
    answer = run_about(tmp_path, 0, licence="qt", report=False)
    assert any("Lesser General Public License" in line for line in answer.lines)


def test_a_work_that_is_not_shipped_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as told:
        run_about(tmp_path, 0, licence="mspaint", report=False)
    assert told.value.code == "usage"


def test_it_needs_no_profile_that_opens(tmp_path: Path) -> None:
    def taken(folder: Path, command: str) -> AbstractContextManager[Session]:
        raise EnvironmentFault("profile_busy", folder=str(folder), holder="gllapp")

    doors = Doors(
        folder=lambda named: named or tmp_path,
        session=taken,
        window=lambda folder, was_named: 1,
        now_ms=lambda: 1_773_576_000_000,
        dictionary=lambda: b"",
    )
    out, err = StringIO(), StringIO()
    assert run(["--profile", str(tmp_path), "about", "--report"], doors, Streams(BytesIO(), out, err)) == 0
    assert out.getvalue().startswith("GLL report, 2026-03-15")
    assert list(tmp_path.iterdir()) == []
