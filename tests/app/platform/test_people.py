"""The list of a PC's people: what it tells, what it survives, and that two programs do not undo each other's."""

import threading
from pathlib import Path

import msgspec
import pytest

from gllapp.platform.folders import new_profile_id
from gllapp.platform.key_store import SEALED_NAME
from gllapp.platform.pc import PcSettings, load_pc, save_pc
from gllapp.platform.people import FILE, People, Person, change_people, read_people
from gllapp.platform.seal import Lock
from gllapp.platform.sealed_file import SealedFile
from tests.locks import CHEAP


def move_in(place: Path, folder: str) -> None:
    (place / folder).mkdir()
    new_profile_id(place / folder)


def add(place: Path, folder: str, name: str) -> People:
    return change_people(place, lambda known: known.with_person(Person(folder, name)))


def test_the_first_looks_after_the_pc_until_they_go(tmp_path: Path) -> None:
    for folder in ("one", "two", "three"):
        move_in(tmp_path, folder)
        add(tmp_path, folder, folder.title())
    assert [each.name for each in read_people(tmp_path).people] == ["One", "Two", "Three"]
    assert read_people(tmp_path).custodian == "one"
    assert read_people(tmp_path).without("one").custodian == "two"
    assert read_people(tmp_path).without("two").custodian == "one"


@pytest.mark.parametrize("content", [None, b"", b"nonsense", b"[]", b'{"people": 7}'])
def test_a_lost_list_is_made_again_from_the_folders(tmp_path: Path, content: bytes | None) -> None:
    move_in(tmp_path, "one")
    (tmp_path / "library").mkdir()
    if content is not None:
        (tmp_path / FILE).write_bytes(content)
    assert read_people(tmp_path).people == (Person("one"),)
    assert add(tmp_path, "one", "Amina").people == (Person("one", "Amina"),)


@pytest.mark.parametrize("folder", ["..", "../elsewhere", "/etc", ".hidden", "a/b", "", "a\\b"])
def test_a_list_cannot_name_folders_elsewhere(tmp_path: Path, folder: str) -> None:
    place = tmp_path / "place"
    (place / "a" / "b").mkdir(parents=True)
    (place / FILE).write_bytes(msgspec.json.encode(People((Person(folder, "x"),), folder, folder)))
    assert read_people(place) == People()


def test_how_an_account_is_locked_is_what_its_seal_says(tmp_path: Path) -> None:
    move_in(tmp_path, "one")
    SealedFile(tmp_path / "one" / SEALED_NAME, "4711", CHEAP, lock=Lock.PIN).put("k", bytes(32))
    (tmp_path / FILE).write_bytes(msgspec.json.encode(People((Person("one", "Amina", "none"),))))
    assert read_people(tmp_path).people[0].lock == Lock.PIN


def test_programs_that_change_the_list_at_once_lose_nobody(tmp_path: Path) -> None:
    folders = [f"person-{number}" for number in range(8)]
    for folder in folders:
        (tmp_path / folder).mkdir()
    threads = [threading.Thread(target=add, args=(tmp_path, folder, "X")) for folder in folders]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert sorted(each.folder for each in read_people(tmp_path).people) == folders


def test_the_list_is_its_owners_alone(tmp_path: Path) -> None:
    move_in(tmp_path, "one")
    add(tmp_path, "one", "Amina")
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


def test_what_the_custodian_chose_is_there_again(tmp_path: Path) -> None:
    assert load_pc(tmp_path) == PcSettings()
    chosen = PcSettings(40_000_000_000, "22:00-06:00", 20_000, 5)
    save_pc(tmp_path, chosen)
    assert load_pc(tmp_path) == chosen
    (tmp_path / "pc.json").write_text("nonsense")
    assert load_pc(tmp_path) == PcSettings()
