"""A proxy's name and password: used where they were given for, kept in the encrypted replica, found in no plain file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gllapp.proxy_login import KnownLogin, ProxyLogin, apart
from gllapp.settings import FILE, Settings, load_settings, login_in_the_open, save_settings
from gllapp.usecases.proxy import choose_proxy, keep_login, proxy_setting, settle_login
from tests.app.builders import Seat, take_seat

WORD = "plantedword"
FULL = f"http://amina:{WORD}@proxy.example.org:3128"
PLAIN = "http://proxy.example.org:3128"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def seat(folder: Path) -> Iterator[Seat]:
    taken = take_seat(folder)
    yield taken
    taken.replica.close()


def opened(folder: Path, seat: Seat) -> KnownLogin:
    """What the next run of the program knows once the replica is open."""
    known = KnownLogin(login_in_the_open(folder))
    settle_login(folder, known, seat.replica)
    return known


def holding_the_word(folder: Path) -> list[str]:
    return [file.name for file in folder.rglob("*") if file.is_file() and WORD.encode() in file.read_bytes()]


@pytest.mark.parametrize("address", [FULL, "https://a%40b:p%3Aq@proxy:1", PLAIN, "", "none"])
def test_what_is_taken_apart_goes_together_again(address: str) -> None:
    assert apart(address).full == address
    assert "@" not in apart(address).address


def test_the_login_is_not_told_by_accident() -> None:
    assert WORD not in repr(apart(FULL))


def test_what_was_said_is_known_at_once_and_in_every_later_run(folder: Path, seat: Seat) -> None:
    known = KnownLogin()
    choose_proxy(folder, known, FULL)
    assert load_settings(folder).proxy == PLAIN
    assert known.address_of(PLAIN) == FULL
    settle_login(folder, known, seat.replica)
    assert opened(folder, seat).address_of(PLAIN) == FULL
    seat.replica.fold_log()
    assert holding_the_word(folder) == []


def test_what_an_earlier_version_wrote_into_a_plain_file_moves(folder: Path, seat: Seat) -> None:
    before = f'{{"language":"fr","proxy":"{FULL}"}}'
    (folder / FILE).write_text(before)
    assert holding_the_word(folder) == [FILE]
    known = opened(folder, seat)
    assert known.address_of(load_settings(folder).proxy) == FULL
    assert load_settings(folder) == Settings(language="fr", proxy=PLAIN)
    assert opened(folder, seat).address_of(PLAIN) == FULL
    seat.replica.fold_log()
    assert holding_the_word(folder) == []


def test_no_setting_is_written_with_a_login(tmp_path: Path) -> None:
    save_settings(tmp_path, Settings(proxy=FULL))
    assert holding_the_word(tmp_path) == []
    assert load_settings(tmp_path).proxy == PLAIN


def test_a_login_goes_to_the_proxy_that_it_was_given_for_alone() -> None:
    known = KnownLogin(apart(FULL))
    assert known.address_of("http://other.example.org:3128") == "http://other.example.org:3128"
    assert known.address_of("") == ""


@pytest.mark.parametrize("said", ["none", "system", PLAIN, "http://other:3128"])
def test_another_choice_forgets_it(said: str, folder: Path, seat: Seat) -> None:
    keep_login(seat.replica, KnownLogin(), apart(FULL))
    known = opened(folder, seat)
    choose_proxy(folder, known, said)
    settle_login(folder, known, seat.replica)
    assert opened(folder, seat).said == ProxyLogin()
    assert WORD not in str(known.address_of(proxy_setting(said).address))
