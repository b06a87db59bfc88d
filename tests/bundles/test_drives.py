"""Sticks as they are sold: FAT32 and exFAT with their names and limits, full ones, ones that cannot be written to."""

import shutil
from itertools import accumulate
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllapp.usecases.bundles.checking import verify_stick
from gllcore.bundles import BLOB_PART_BYTES, Blob, blob_parts
from gllcore.errors import EnvironmentFault, Refused
from gllcore.files import BLOCK_BYTES, FILE_BYTES
from tests.bundles.drives import PLENTY, Drive, files_below, mount
from tests.bundles.shed import Shed

FAT32, EXFAT = 2**32 - 1, PLENTY
# What some systems show in capitals when it has no more than eight letters and an ending of three.
SHORT_NAMES = ("manifest", "manifest.sig", "publisher", "complete", "frames", "hashes", "blobs")


@pytest.fixture
def drive(shed: Shed, monkeypatch: pytest.MonkeyPatch) -> Drive:
    """The stick as a drive on which everything fits."""
    return mount(monkeypatch, Drive(shed.stick()))


@pytest.mark.parametrize("file_bytes", [FAT32, EXFAT], ids=["FAT32", "exFAT"])
def test_a_bundle_goes_on_any_drive_and_comes_from_it(shed: Shed, drive: Drive, file_bytes: int) -> None:
    drive.file_bytes = file_bytes
    far = shed.yard.arrive("far")
    shed.add(["Hand hygiene", "Safe water"], size=3 * BLOCK_BYTES)

    shed.make()
    shed.make()

    assert [each.is_good for each in verify_stick(shed.stick(), shed.dictionary)] == [True, True]
    assert [taken.damaged for taken in shed.take(far)] == [(), ()]
    assert {each.id for each in shed.store(far).held()} == {each.id for each in shed.store(shed.lina).held()}


def test_a_drive_that_shows_its_names_in_other_letters_is_read_all_the_same(shed: Shed, drive: Drive) -> None:
    shed.add(["Hand hygiene"])
    shed.make()
    bundle = shed.bundle()
    for name in SHORT_NAMES:
        (bundle / name).rename(bundle / name.upper())
    bundle.parent.rename(bundle.parent.with_name("gll"))
    far = shed.yard.arrive("far")

    (taken,) = shed.take(far)
    again = shed.make()

    assert (taken.facts.refusal, taken.files) == ("", 1)
    assert again.facts.serial == 2
    assert [path.name for path in shed.stick().iterdir()] == ["gll"]


def test_a_file_that_the_drive_does_not_take_goes_in_parts(shed: Shed, drive: Drive) -> None:
    """As 4 GB are to FAT32, so are four blocks less one byte to this drive; parts are half of that."""
    drive.file_bytes = 4 * BLOCK_BYTES - 1
    shed.add(["A film"], size=9 * BLOCK_BYTES + 5)

    with pytest.raises(EnvironmentFault) as whole:
        shed.make()
    made = shed.make(part_bytes=2 * BLOCK_BYTES)
    (checked,) = verify_stick(shed.stick(), shed.dictionary)

    assert whole.value.code == "disk_full"
    assert (made.facts.files, checked.is_good) == (1, True)
    parts = sorted(path.stat().st_size for path in shed.bundle().glob("blobs/??/*"))
    assert parts == [5 + BLOCK_BYTES, *[2 * BLOCK_BYTES] * 4]


@given(st.integers(0, FILE_BYTES))
def test_no_file_of_any_size_has_a_part_of_2_gb(size: int) -> None:
    blob = Blob(bytes(32), size, bytes(16), "", "", "", "")

    parts = blob_parts(blob, BLOB_PART_BYTES)

    assert max(part.end - part.start for part in parts) < 2**31
    assert [part.start for part in parts] == [0, *(part.end for part in parts[:-1])]
    assert parts[-1].end == size
    assert len({part.name for part in parts}) == len(parts)


def test_a_stick_that_gets_full_at_any_byte_is_told_as_full_and_can_be_finished(
    shed: Shed, drive: Drive
) -> None:
    shed.add(["Hand hygiene"], size=BLOCK_BYTES)
    shed.make()
    drive.told_room = PLENTY
    *bundle, _page, _leaflet = drive.writes
    files = zip(accumulate(bundle), bundle, strict=True)
    moments = sorted({end - left for end, size in files for left in (1, size // 3, size // 2, size)})

    for room in moments:
        shutil.rmtree(shed.stick() / "GLL")
        drive.room = room
        with pytest.raises(EnvironmentFault) as full:
            shed.make()
        assert full.value.code == "disk_full"
        assert looks_of(shed) in (["no_bundle"], ["bundle_unfinished"])
        drive.room = PLENTY
        shed.make()
        assert all(each.is_good for each in verify_stick(shed.stick(), shed.dictionary))
        assert not list(shed.stick().rglob("*.part"))

    assert len(moments) > 30


@pytest.mark.parametrize("part", [0.1, 0.4, 0.97, 1])
def test_a_stick_that_was_sold_for_more_than_it_has_is_found_out(
    shed: Shed, drive: Drive, part: float
) -> None:
    shed.add(["Hand hygiene", "Safe water"], size=BLOCK_BYTES)
    shed.make()
    *bundle, _mark, _page, _leaflet = drive.writes
    shutil.rmtree(shed.stick() / "GLL")
    drive.cells = int(sum(bundle) * part)

    with pytest.raises(EnvironmentFault) as lost:
        shed.make()

    assert lost.value.code == "stick_unfaithful"
    assert looks_of(shed) == ["bundle_unfinished"]


def looks_of(shed: Shed) -> list[str]:
    """What a check of the stick refuses, for which reasons."""
    try:
        return [each.facts.refusal for each in verify_stick(shed.stick(), shed.dictionary)]
    except Refused as refusal:
        return [refusal.code]


def test_a_stick_that_is_too_small_is_told_before_anything_is_copied(shed: Shed, drive: Drive) -> None:
    shed.add(["Hand hygiene"], size=20 * BLOCK_BYTES)
    drive.room = 10 * BLOCK_BYTES

    with pytest.raises(Refused) as small:
        shed.make()

    assert small.value.code == "stick_full"
    assert not list((shed.stick() / "GLL").glob("*/blobs"))


def test_a_stick_that_cannot_be_written_to_is_read_and_not_changed(shed: Shed, drive: Drive) -> None:
    far = shed.yard.arrive("far")
    shed.add(["Hand hygiene"])
    shed.make()
    before = {path: path.read_bytes() for path in files_below(shed.stick())}
    drive.read_only = True

    with pytest.raises(EnvironmentFault) as unwritable:
        shed.make()
    (taken,) = shed.take(far)

    assert unwritable.value.code == "folder_read_only"
    assert taken.files == 1
    assert {path: path.read_bytes() for path in files_below(shed.stick())} == before


@pytest.mark.parametrize("name", ["a:b", "what?", "CON", "nul.txt", "tab\there", "..."])
def test_the_drive_of_these_tests_refuses_what_such_drives_refuse(drive: Drive, name: str) -> None:
    with pytest.raises(OSError, match="no name"):
        (drive.root / name).open("xb")


def test_the_drive_of_these_tests_knows_no_case_no_links_and_no_half_seconds(drive: Drive) -> None:
    (drive.root / "Half").open("xb").close()
    with pytest.raises(FileExistsError):
        (drive.root / "hALF").open("xb")
    with pytest.raises(PermissionError):
        (drive.root / "link").symlink_to(drive.root / "Half")
    (drive.root / "Half").replace(drive.root / "whole.")

    assert (drive.root / "WHOLE").stat().st_mtime_ns % 2_000_000_000 == 0
    assert [path.name for path in Path(drive.root).iterdir()] == ["whole"]
