"""Folders, cards, locks and device keys."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import given
from hypothesis import strategies as st

from gllapp.platform.devicekey import DeviceKey, is_signed
from gllapp.platform.disk import make_private_folder, replace_file, translated
from gllapp.platform.folders import default_profile_folder, forget_profile_id, new_profile_id, profile_id
from gllapp.platform.lock import ProfileLock
from gllcore.errors import EnvironmentFault

HOLD = """
import sys
from pathlib import Path
from gllapp.platform.lock import ProfileLock

lock = ProfileLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


# --- folders and files ---


def test_a_new_folder_is_its_owners_alone(tmp_path: Path) -> None:
    make_private_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


def test_a_place_where_no_folder_can_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "profile"):
        with pytest.raises(EnvironmentFault) as told:
            make_private_folder(folder)
        assert told.value.code == "profile_unwritable"
        assert str(folder) in told.value.words.what


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (28, "disk_full"),
        (122, "disk_full"),
        (13, "profile_unwritable"),
        (30, "profile_unwritable"),
        (5, "disk_fault"),
    ],
)
def test_the_disks_errors_have_words(tmp_path: Path, number: int, code: str) -> None:
    with pytest.raises(EnvironmentFault) as told, translated(tmp_path):
        raise OSError(number, os.strerror(number))
    assert told.value.code == code


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    file = tmp_path / "settings"
    for content in (b"old", b"new"):
        replace_file(file, content)
        assert file.read_bytes() == content
    assert [found.name for found in tmp_path.iterdir()] == ["settings"]


def test_a_file_that_cannot_be_replaced_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "settings").mkdir()
    with pytest.raises(EnvironmentFault):
        replace_file(tmp_path / "settings", b"new")
    assert [found.name for found in tmp_path.iterdir()] == ["settings"]


def test_the_default_folder_is_the_persons_own() -> None:
    assert default_profile_folder().is_absolute()
    assert "gll" in default_profile_folder().parts


# --- the card ---


def test_a_profile_keeps_its_id_wherever_it_is_moved(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    assert profile_id(here) is None
    fresh = new_profile_id(here)
    here.rename(there)
    assert profile_id(there) == fresh


def test_two_profiles_have_two_ids(tmp_path: Path) -> None:
    assert new_profile_id(tmp_path) != new_profile_id(tmp_path)


def test_a_card_can_be_taken_away(tmp_path: Path) -> None:
    new_profile_id(tmp_path)
    for _ in range(2):
        forget_profile_id(tmp_path)
    assert profile_id(tmp_path) is None


@pytest.mark.parametrize("content", [b"", b"{", b"{}", b'{"id": 7}', b"\xff\xfe"])
def test_a_damaged_card_is_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    card = tmp_path / "profile.json"
    card.write_bytes(content)
    with pytest.raises(EnvironmentFault) as told:
        profile_id(tmp_path)
    assert told.value.code == "replica_damaged"
    assert card.read_bytes() == content


# --- one owner ---


def test_a_second_owner_is_told_until_the_first_lets_go(tmp_path: Path) -> None:
    first = ProfileLock(tmp_path)
    with pytest.raises(EnvironmentFault) as told:
        ProfileLock(tmp_path)
    assert told.value.code == "profile_busy"
    first.release()
    ProfileLock(tmp_path).release()


def test_each_owner_after_the_first_one_keeps_others_out_as_well(tmp_path: Path) -> None:
    ProfileLock(tmp_path).release()
    second = ProfileLock(tmp_path)
    with pytest.raises(EnvironmentFault) as told:
        ProfileLock(tmp_path)
    assert told.value.code == "profile_busy"
    second.release()
    second.release()
    with FileLock(tmp_path / "lock", timeout=0), pytest.raises(EnvironmentFault) as told:
        ProfileLock(tmp_path)
    assert told.value.code == "profile_busy"


def test_the_lock_of_a_killed_process_is_not_in_the_way(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(EnvironmentFault, match="open in another window"):
            ProfileLock(tmp_path)
        holder.send_signal(signal.SIGKILL)
        holder.wait(timeout=10)
    ProfileLock(tmp_path).release()


def test_a_profile_that_cannot_be_locked_is_told(tmp_path: Path) -> None:
    (tmp_path / "lock").mkdir()
    with pytest.raises(EnvironmentFault) as told:
        ProfileLock(tmp_path)
    assert told.value.code == "profile_unwritable"


# --- the device's key ---

SEEDS = st.binary(min_size=32, max_size=32)


@given(seed=SEEDS, message=st.binary(max_size=200))
def test_what_a_device_signs_is_its_own(seed: bytes, message: bytes) -> None:
    key = DeviceKey(seed)
    assert is_signed(key.public, key.sign(message), message)
    assert not is_signed(key.public, key.sign(message), message + b"!")


@given(seed=SEEDS, other=SEEDS, message=st.binary(max_size=50))
def test_nobody_else_signed_it(seed: bytes, other: bytes, message: bytes) -> None:
    if seed != other:
        assert not is_signed(DeviceKey(other).public, DeviceKey(seed).sign(message), message)


@given(public=st.binary(max_size=64), signature=st.binary(max_size=80))
def test_nonsense_is_not_signed(public: bytes, signature: bytes) -> None:
    assert not is_signed(public, signature, b"message")
