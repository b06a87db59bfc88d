"""What a machine knows of a replica: the same after a rename and a restart, another for every copy; never a reason to fail."""

import shutil
import sys
from pathlib import Path

import pytest

from gllapp.platform import surroundings
from gllapp.platform.folders import state_folder
from gllapp.platform.outside import Outside
from gllapp.platform.surroundings import surroundings_of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "profile" / "replica.db"
    file.parent.mkdir()
    file.write_bytes(b"data")
    return file


def test_a_renamed_folder_and_new_content_are_the_same_place(file: Path) -> None:
    before = surroundings_of(file)
    file.write_bytes(b"other data")
    moved = file.parent.rename(file.parent.with_name("renamed")) / file.name
    assert not surroundings_of(moved).are_others(before)


def test_a_copy_is_another_place(file: Path) -> None:
    copy = Path(shutil.copyfile(file, file.with_name("copy.db")))
    assert surroundings_of(copy).are_others(surroundings_of(file))


def test_facts_are_told_as_hashes_alone(file: Path) -> None:
    found = surroundings_of(file)
    assert {len(each) for sort in (found.system, found.hardware, found.file) for each in sort} == {8}
    assert found.file


def test_a_file_that_is_not_there_has_no_place(tmp_path: Path) -> None:
    assert surroundings_of(tmp_path / "nothing").file == ()


def card(folder: Path, name: str, address: str, *, is_a_thing: bool = True) -> None:
    (folder / name).mkdir(parents=True)
    (folder / name / "address").write_text(f"{address}\n")
    if is_a_thing:
        (folder / name / "device").mkdir()


def test_only_addresses_that_are_burnt_into_a_card_count(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A phone that is plugged in, a hidden wireless address and a virtual network make up theirs."""
    cards = tmp_path / "net"
    card(cards, "eth0", "3c:52:82:00:00:01")
    monkeypatch.setattr(surroundings, "_NETWORK_CARDS", cards)
    before = surroundings_of(file)
    card(cards, "wlan0", "da:a1:19:00:00:02")
    card(cards, "usb0", "02:11:22:33:44:55")
    card(cards, "br0", "3c:52:82:00:00:09", is_a_thing=False)
    card(cards, "odd", "")
    assert len(before.hardware) == 1
    assert surroundings_of(file).hardware == before.hardware


def test_another_machines_cards_are_others(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in (1, 2):
        card(tmp_path / f"net{number}", "eth0", f"3c:52:82:00:00:0{number}")
    monkeypatch.setattr(surroundings, "_NETWORK_CARDS", tmp_path / "net1")
    before = surroundings_of(file)
    monkeypatch.setattr(surroundings, "_NETWORK_CARDS", tmp_path / "net2")
    assert surroundings_of(file).are_others(before)


def test_another_installation_is_another_machine(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for text in ("one", "two"):
        (tmp_path / text).write_text(text)
        monkeypatch.setattr(surroundings, "_IDS_OF_SYSTEM", (tmp_path / "none", tmp_path / text))
        found.append(surroundings_of(file))
    assert found[1].are_others(found[0])


# --- marks ---


def test_a_mark_stays_until_the_next_one_is_left(tmp_path: Path) -> None:
    outside = Outside(tmp_path / "state" / "marks")
    assert outside.mark("../a profile") is None
    assert outside.leave("../a profile", b"first")
    assert outside.leave("another", b"other")
    assert outside.leave("../a profile", b"second")
    again = Outside(tmp_path / "state" / "marks")
    assert (again.mark("../a profile"), again.mark("another")) == (b"second", b"other")
    assert [each.name for each in tmp_path.iterdir()] == ["state"]


def test_where_nothing_can_be_left_that_is_told_and_nothing_fails(tmp_path: Path) -> None:
    (tmp_path / "state").write_bytes(b"a file where the folder should be")
    outside = Outside(tmp_path / "state" / "marks")
    assert not outside.leave("a profile", b"mark")
    assert outside.mark("a profile") is None


@pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot be told of another folder")
def test_tests_leave_their_marks_elsewhere(tmp_path_factory: pytest.TempPathFactory) -> None:
    assert tmp_path_factory.getbasetemp() in state_folder().parents
