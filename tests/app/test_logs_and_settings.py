"""The small files of a profile: its log, its reports, its settings."""

import logging
from pathlib import Path

import pytest

from gllapp.logs import logging_to, save_report, trace_of
from gllapp.settings import Settings, load_settings, save_settings
from gllcore.errors import EnvironmentFault


def test_the_log_is_quiet_dated_and_ours_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with logging_to(tmp_path):
        logging.getLogger("gllapp").info("sync: done")
        logging.getLogger("urllib3").warning("retrying https://secret.example.org")
    logging.getLogger("gllapp").info("after the end")
    (line,) = (tmp_path / "gllapp.log").read_text().splitlines()
    assert line.endswith("Z INFO sync: done")
    assert capsys.readouterr() == ("", "")


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        for number in range(3_000):
            logging.getLogger("gllapp").info("%s %d", "x" * 500, number)
    files = [tmp_path / name for name in ("gllapp.log.2", "gllapp.log.1", "gllapp.log")]
    assert {*tmp_path.iterdir()} == {*files}
    assert sum(file.stat().st_size for file in files) < 900_000
    kept = [int(line.split()[-1]) for file in files for line in file.read_text().splitlines()]
    assert kept == [*range(kept[0], 3_000)]


def test_a_log_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "gllapp.log").mkdir()
    with pytest.raises(EnvironmentFault, match="cannot be written"), logging_to(tmp_path):
        pass


def test_a_report_holds_places_and_kinds_but_no_messages(tmp_path: Path) -> None:
    try:
        try:
            raise ValueError("Dear colleagues")
        except ValueError as cause:
            raise RuntimeError("the patient in bed 7") from cause
    except RuntimeError as error:
        report = save_report(tmp_path, "sync", trace_of(error), 0)
    said = report.read_text()
    assert report.name == "bug-1970-01-01T000000Z.txt"
    assert "ValueError\nwhich led to\n" in said
    assert said.rstrip().endswith("RuntimeError")
    assert "test_logs_and_settings.py:" in said
    assert "patient" not in said
    assert "colleagues" not in said


def test_errors_that_go_round_in_a_circle_end() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert trace_of(one).splitlines()[-1] == "ValueError"


def test_settings_come_back(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == Settings()
    chosen = Settings(language="fr", theme="dark", text_percent=150, proxy="http://127.0.0.1:3128")
    save_settings(tmp_path, chosen)
    assert load_settings(tmp_path) == chosen


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"text_percent": "large"}', b"\xff"])
def test_settings_that_cannot_be_read_are_the_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert load_settings(tmp_path) == Settings()
