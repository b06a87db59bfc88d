"""A key behind a PIN or a password: what opens it, what a thief of the disk can do with it, and what a wrong try costs."""

from pathlib import Path

import pytest

from gllapp.platform.key_store import SEALED_NAME, KeyStore
from gllapp.platform.locked_key import LockedStore, forget_lock, seal_keys, take_lock_away
from gllapp.platform.seal import Cost, Lock, lock_of, read_seal
from gllapp.platform.sealed_file import SealedFile
from gllapp.platform.secrets import open_key_store
from gllapp.platform.secrets_file import SecretsFile
from gllapp.platform.tries import WAITS, Tries
from gllcore.errors import EnvironmentFault, Refused
from tests.locks import CHEAP

KEY = bytes(range(32))
NAME = "gll-one"


class Wall:
    """A clock on the wall that a test sets; ``ms``."""

    def __init__(self) -> None:
        self.ms = 1_700_000_000_000

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def pc(tmp_path: Path) -> SecretsFile:
    """The PC's own key store, apart from the account's folder."""
    (tmp_path / "keys").mkdir()
    return SecretsFile(tmp_path / "keys" / "secrets.json")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "account"
    made.mkdir()
    return made


def _lock(folder: Path, lock: Lock, secret: str, pc: KeyStore | None) -> None:
    seal_keys(folder, lock, secret, {NAME: KEY}, pc, CHEAP)


def _opened(folder: Path, secret: str, pc: KeyStore | None, wall: Wall | None = None) -> bytes | None:
    return LockedStore(folder, secret, lambda: pc, wall or Wall()).get(NAME)


def test_a_guess_costs_what_the_standard_asks_for(folder: Path, pc: SecretsFile) -> None:
    seal_keys(folder, Lock.PIN, "4711", {NAME: KEY}, pc)
    made = read_seal(folder / SEALED_NAME)
    assert made is not None
    assert made.cost == Cost(passes=3, lanes=4, kib=64 * 1024)
    assert _opened(folder, "4711", pc) == KEY


def test_a_pin_and_the_pc_open_it_together(folder: Path, pc: SecretsFile) -> None:
    pc.put(NAME, KEY)
    _lock(folder, Lock.PIN, "4711", pc)
    assert pc.get(NAME) is None, "the bare key has gone behind the lock"
    assert lock_of(folder / SEALED_NAME) is Lock.PIN
    assert _opened(folder, "4711", pc) == KEY
    with pytest.raises(Refused) as wrong:
        _opened(folder, "4712", pc)
    assert wrong.value.code == "wrong_passphrase"


def test_a_thief_with_the_disk_alone_cannot_even_guess(folder: Path, pc: SecretsFile, tmp_path: Path) -> None:
    _lock(folder, Lock.PIN, "4711", pc)
    for elsewhere in (None, SecretsFile(tmp_path / "keys" / "of another PC.json")):
        with pytest.raises(EnvironmentFault) as told:
            _opened(folder, "4711", elsewhere)
        assert told.value.code == "key_missing"
    with pytest.raises(Refused):
        SealedFile(folder / SEALED_NAME, "4711").get(NAME)


def test_a_password_stands_alone_where_the_pc_keeps_no_keys(folder: Path) -> None:
    _lock(folder, Lock.PASSWORD, "three brown goats", None)
    assert _opened(folder, "three brown goats", None) == KEY
    assert lock_of(folder / SEALED_NAME) is Lock.PASSWORD


def test_another_secret_takes_the_place_of_the_first(folder: Path, pc: SecretsFile) -> None:
    _lock(folder, Lock.PIN, "4711", pc)
    first = read_seal(folder / SEALED_NAME)
    _lock(folder, Lock.PASSWORD, "three brown goats", pc)
    assert _opened(folder, "three brown goats", pc) == KEY
    with pytest.raises(Refused):
        _opened(folder, "4711", pc)
    assert first is not None
    assert pc.get(first.half) is None, "nothing of the first is left"


def test_a_lock_that_is_taken_away_leaves_the_key_with_the_pc(folder: Path, pc: SecretsFile) -> None:
    _lock(folder, Lock.PIN, "4711", pc)
    take_lock_away(folder, {NAME: KEY}, pc)
    assert (pc.get(NAME), lock_of(folder / SEALED_NAME)) == (KEY, Lock.NONE)
    _lock(folder, Lock.PIN, "4711", pc)
    forget_lock(folder, pc)
    assert pc.get(NAME) is None


def test_a_locked_account_is_asked_for_its_secret_also_where_a_file_of_secrets_was_named(
    folder: Path, pc: SecretsFile, tmp_path: Path
) -> None:
    _lock(folder, Lock.PIN, "4711", pc)
    named = {"GLL_SECRETS_FILE": str(tmp_path / "keys" / "secrets.json")}
    with pytest.raises(EnvironmentFault) as told:
        open_key_store(folder, named, lambda is_new: None)
    assert told.value.code == "passphrase_needed"
    assert open_key_store(folder, named, lambda is_new: "4711").get(NAME) == KEY


# --- wrong tries ---


def test_wrong_pins_cost_time_also_after_a_restart(folder: Path, pc: SecretsFile) -> None:
    _lock(folder, Lock.PIN, "4711", pc)
    wall, free = Wall(), WAITS.count(0)
    for _ in range(free):
        with pytest.raises(Refused, match="not right"):
            _opened(folder, "0000", pc, wall)
    with pytest.raises(Refused) as told:
        _opened(folder, "4711", pc, wall)
    assert (told.value.code, told.value.facts) == ("wait_before_trying", {"seconds": WAITS[free]})
    wall.ms += 1000 * WAITS[free]
    assert _opened(folder, "4711", pc, wall) == KEY
    assert _opened(folder, "4711", pc, wall) == KEY, "who has opened it begins anew"


def test_waits_grow_to_an_hour_and_not_beyond(tmp_path: Path) -> None:
    wall = Wall()
    for wait in (*WAITS, WAITS[-1], WAITS[-1]):
        if wait:
            wall.ms += 1000 * wait - 1
            with pytest.raises(Refused):
                Tries(tmp_path, wall).begin()
            wall.ms += 1
        Tries(tmp_path, wall).begin()
    assert WAITS[-1] == 3600


def test_setting_the_clock_back_neither_helps_nor_locks_out_for_years(tmp_path: Path) -> None:
    wall = Wall()
    for _ in range(WAITS.count(0)):
        Tries(tmp_path, wall).begin()
    wall.ms -= 400 * 24 * 3600 * 1000
    with pytest.raises(Refused) as told:
        Tries(tmp_path, wall).begin()
    assert told.value.facts == {"seconds": 5}
    wall.ms += 5000
    Tries(tmp_path, wall).begin()


def test_a_spoilt_count_gives_no_more_guesses(tmp_path: Path) -> None:
    wall = Wall()
    (tmp_path / "tries.json").write_text("nonsense")
    Tries(tmp_path, wall).begin()
    with pytest.raises(Refused) as told:
        Tries(tmp_path, wall).begin()
    assert told.value.facts == {"seconds": 3600}
