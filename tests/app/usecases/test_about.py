"""What the program says of itself: every work that is shipped has its licence, and a report names nobody."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import licences as tool
from gllapp.logs import FILE as LOG
from gllapp.settings import Settings, save_settings
from gllapp.usecases.about.licences import licence_text, licences
from gllapp.usecases.about.redacting import redacted
from gllapp.usecases.about.report import report
from gllapp.usecases.about.versions import versions
from gllapp.usecases.status import status
from tests.app.builders import Seat, take_seat

NAMING = (
    "grace.auma@example.org",
    "https://community.example.org/api?member=7",
    "/home/grace/gll/replica.db",
    "~/Documents/GLL",
    r"C:\Users\Grace\AppData\gll",
    r"\\server\share\gll",
    "192.168.1.20",
    "fe80:0:0:0:1ff:fe23:4567:890a",
    "community.example.org",
    "“what somebody wrote”",
    "0123456789abcdef0123456789abcdef",
)
LETTERS = "aéßGrΣ đخ"


# --- licences ---


def test_every_distribution_that_is_shipped_has_its_licence_in_the_version_that_is_installed() -> None:
    told = {each.name: each.version for each in licences() if each.version}
    assert told == {name: found.version for name, found in tool.shipped().items()}


def test_every_licence_has_its_words_and_a_home() -> None:
    for each in licences():
        assert each.licence
        assert each.home.startswith("https://") or each.home.startswith("http://"), each.name
        assert len(licence_text(each)) > 200, each.name


def test_qt_may_be_replaced_and_its_source_is_named() -> None:
    text = licence_text(next(each for each in licences() if each.name == "Qt"))
    assert "GNU Lesser General Public License, version 3" in text
    assert "you may replace it" in text


def test_every_version_is_known() -> None:
    here = versions()
    assert all((here.program, here.python, here.qt, here.sqlite, here.sqlcipher, here.protocol, here.replica))


# --- the report ---


@pytest.mark.parametrize("naming", NAMING)
def test_what_names_somebody_is_taken_out(naming: str) -> None:
    said = redacted(f"sync: failed at {naming} after 3 s")
    assert said.startswith("sync: failed at ")
    assert said.endswith(" after 3 s")
    assert naming not in said


@pytest.mark.parametrize(
    "kept",
    [
        "2026-11-22T17:40:12.123Z INFO sync: connection_lost",
        "gllapp/ui/program.py:33 _open",
        "window: no answer for 73 ms: gllapp/ui/main_window.py:140 _enter > gllapp/ui/program.py:33 _open",
        "SQLite 3.53.4, SQLCipher 4.19.0 community",
        "Linux 6.1.0-13-amd64, x86_64, 2 processors",
    ],
)
def test_what_helps_stays(kept: str) -> None:
    assert redacted(kept) == kept


@given(st.text(), st.lists(st.text(LETTERS, max_size=12), max_size=3))
def test_no_known_name_of_three_letters_is_left(text: str, private: list[str]) -> None:
    said = redacted(text, private)
    for name in private:
        assert len(name.strip()) < 3 or name.strip() not in said


def test_the_report_tells_of_the_profile_without_naming_anybody(tmp_path: Path) -> None:
    seat: Seat = take_seat(tmp_path / "grace-auma")
    try:
        standing = status(seat.desk)
    finally:
        seat.replica.close()
    folder = tmp_path / "grace-auma"
    save_settings(folder, Settings(language="fr", proxy="http://grace:secret@proxy.example.org:3128"))
    (folder / LOG).write_text("".join(f"INFO sync: {naming} done\n" for naming in NAMING), encoding="utf-8")
    (folder / "bug-2026-11-22T174012Z.txt").write_text("sync\n  gllapp/ui/program.py:33 _open\nKeyError\n")
    said = report(folder, seat.desk.now_ms(), standing)
    assert "Language fr" in said
    assert f"{standing.counts.posts} posts" in said
    assert "gllapp/ui/program.py:33 _open" in said
    who = standing.identity
    for named in (*NAMING, who.name, who.email, who.server, "grace-auma", "secret", str(tmp_path)):
        assert named not in said


def test_a_report_comes_also_where_there_is_no_profile(tmp_path: Path) -> None:
    assert "Replica" not in report(tmp_path / "nowhere", 0)
