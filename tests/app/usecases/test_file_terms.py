"""Files come on the person's terms, within what the custodian allows everybody on the PC."""

from pathlib import Path

import pytest

from gllapp.platform.pc import PcSettings, save_pc
from gllapp.settings import Settings, save_settings
from gllapp.usecases.file_terms import FileTerms, file_terms

NIGHT, DAY = 23 * 60, 11 * 60
KEEN = Settings(files_with_sync=True)
SHARED = PcSettings(files_hours="22:00-06:00", files_bytes_per_second=20_000, library_bytes=40_000)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "pc" / "amina"
    made.mkdir(parents=True)
    return made


def terms(folder: Path, own: Settings, pc: PcSettings, minute: int) -> FileTerms:
    save_settings(folder, own)
    save_pc(folder.parent, pc)
    return file_terms(folder, minute)


def test_without_any_choice_files_wait_to_be_asked_for_and_nothing_is_limited(folder: Path) -> None:
    assert file_terms(folder, DAY) == FileTerms(may_come=False, bytes_per_second=0, room_bytes=0)


def test_files_come_in_the_hours_of_both(folder: Path) -> None:
    assert terms(folder, KEEN, SHARED, NIGHT).may_come
    assert not terms(folder, KEEN, SHARED, DAY).may_come
    own = Settings(files_with_sync=True, files_hours="10:00-12:00")
    assert not terms(folder, own, SHARED, NIGHT).may_come
    assert terms(folder, own, PcSettings(), DAY).may_come
    assert not terms(folder, Settings(), PcSettings(), DAY).may_come


def test_text_only_is_text_only(folder: Path) -> None:
    assert not terms(folder, Settings(files_with_sync=True, text_only=True), PcSettings(), NIGHT).may_come


def test_the_cap_of_the_day_ends_with_the_day(folder: Path) -> None:
    assert terms(folder, KEEN, SHARED, DAY).bytes_per_second == 20_000
    assert terms(folder, KEEN, SHARED, NIGHT).bytes_per_second == 0
    assert terms(folder, KEEN, PcSettings(files_bytes_per_second=9_000), NIGHT).bytes_per_second == 9_000


def test_of_two_limits_the_smaller_holds(folder: Path) -> None:
    own = Settings(files_bytes_per_second=5_000, library_bytes=90_000)
    assert terms(folder, own, SHARED, DAY) == FileTerms(False, 5_000, 40_000)
    assert terms(folder, Settings(library_bytes=30_000), SHARED, DAY).room_bytes == 30_000
