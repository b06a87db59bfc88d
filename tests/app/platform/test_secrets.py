"""One contract for every key store, and what each refuses."""

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.SecretService import Keyring as SecretService
from keyring.errors import KeyringLocked

from gllapp.platform.key_store import SEALED_NAME, KeyStore, key_name
from gllapp.platform.sealed_file import SealedFile
from gllapp.platform.secrets import open_key_store
from gllapp.platform.secrets_file import SecretsFile
from gllapp.platform.system_keyring import SystemKeyring, first_trusted
from gllcore.errors import EnvironmentFault, GllError, Refused
from tests.locks import CHEAP

KEY, OTHER = bytes(range(32)), bytes(reversed(range(32)))


class MemoryKeyring(KeyringBackend):
    """A keyring as keyring's own interface defines it; ``error`` is raised by every call when set."""

    priority = 1

    def __init__(self, error: Exception | None = None) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        self._fail_when_told()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail_when_told()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail_when_told()
        del self.kept[service, username]

    def _fail_when_told(self) -> None:
        if self.error:
            raise self.error


def new(backend: Callable[[], KeyringBackend]) -> KeyringBackend:
    return backend()


# Each makes a store over the same place at every call, as a restart of the program does.
Reopen = Callable[[], KeyStore]


@pytest.fixture(params=["keyring", "file", "sealed"])
def reopen(request: pytest.FixtureRequest, tmp_path: Path) -> Reopen:
    if request.param == "keyring":
        backend = MemoryKeyring()
        return lambda: SystemKeyring(backend)
    if request.param == "file":
        return lambda: SecretsFile(tmp_path / "secrets.json")
    return lambda: SealedFile(tmp_path / SEALED_NAME, "correct horse", CHEAP)


# --- the contract ---


def test_a_key_comes_back_after_a_restart(reopen: Reopen) -> None:
    reopen().put("one", KEY)
    assert reopen().get("one") == KEY


def test_what_was_never_kept_is_none(reopen: Reopen) -> None:
    assert reopen().get("one") is None
    reopen().put("one", KEY)
    assert reopen().get("two") is None


def test_keys_do_not_touch_each_other(reopen: Reopen) -> None:
    reopen().put("one", KEY)
    reopen().put("two", OTHER)
    assert (reopen().get("one"), reopen().get("two")) == (KEY, OTHER)


def test_a_key_can_be_replaced(reopen: Reopen) -> None:
    reopen().put("one", KEY)
    reopen().put("one", OTHER)
    assert reopen().get("one") == OTHER


def test_a_removed_key_is_gone_and_removing_again_is_harmless(reopen: Reopen) -> None:
    reopen().put("one", KEY)
    reopen().put("two", OTHER)
    for _ in range(2):
        reopen().remove("one")
    assert (reopen().get("one"), reopen().get("two")) == (None, OTHER)


def test_removing_from_an_empty_store_is_harmless(reopen: Reopen) -> None:
    reopen().remove("one")
    assert reopen().get("one") is None


# --- the private file ---


def test_a_secrets_file_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "secrets.json"
    SecretsFile(file).put("one", KEY)
    assert file.stat().st_mode & 0o777 == 0o600
    assert {name.name for name in tmp_path.iterdir()} == {"secrets.json", "secrets.json.lock"}


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644])
def test_a_secrets_file_that_others_can_read_is_refused_and_left_alone(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "secrets.json"
    SecretsFile(file).put("one", KEY)
    before = file.read_bytes()
    file.chmod(mode)
    for act in read_or_write(SecretsFile(file)):
        with pytest.raises(EnvironmentFault) as refused:
            act()
        assert refused.value.code == "secrets_file_open"
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"\xff", b'{"version":1,"keys":{"one":"xx"}}', b'{"version":1,"keys":{"one":"ab"}}',
                b'{"version":2,"keys":{}}', b'{"version":1,"keys":{},"more":1}']
)  # fmt: skip
def test_a_file_that_holds_no_secrets_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "secrets.json"
    file.touch(mode=0o600)
    file.write_bytes(content)
    for act in read_or_write(SecretsFile(file)):
        with pytest.raises(EnvironmentFault) as refused:
            act()
        assert refused.value.code == "secrets_file_bad"
    assert file.read_bytes() == content


def test_a_folder_is_no_secrets_file(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="does not hold GLL secrets"):
        SecretsFile(tmp_path).get("one")


def test_profiles_that_share_a_secrets_file_lose_no_key_of_each_other(tmp_path: Path) -> None:
    names = [f"profile-{number}" for number in range(8)]
    threads = [
        threading.Thread(target=lambda name=name: SecretsFile(tmp_path / "shared").put(name, KEY))
        for name in names
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert [SecretsFile(tmp_path / "shared").get(name) for name in names] == [KEY] * 8


# --- the sealed file ---


def test_another_passphrase_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / SEALED_NAME
    SealedFile(file, "correct horse", CHEAP).put("one", KEY)
    before = file.read_bytes()
    for act in read_or_write(SealedFile(file, "Correct horse", CHEAP)):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.code == "wrong_passphrase"
    assert file.read_bytes() == before


def test_a_sealed_file_shows_no_key(tmp_path: Path) -> None:
    file = tmp_path / SEALED_NAME
    SealedFile(file, "correct horse", CHEAP).put("one", KEY)
    content = file.read_bytes()
    assert KEY not in content
    assert KEY.hex().encode() not in content
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("cost", [[1, 1, 8], [2, 1, 64], [1, 2, 64]])
def test_an_altered_cost_does_not_open_the_seal(tmp_path: Path, cost: list[int]) -> None:
    file = tmp_path / SEALED_NAME
    SealedFile(file, "correct horse", CHEAP).put("one", KEY)
    file.write_text(json.dumps({**json.loads(file.read_text()), "cost": cost}))
    with pytest.raises(Refused, match="passphrase"):
        SealedFile(file, "correct horse", CHEAP).get("one")


@pytest.mark.parametrize("cost", [[1, 1, 2**30], [10**9, 1, 64], [0, 1, 64], [1, 1, 1], [1, 1000, 8000]])
def test_a_file_cannot_ask_for_a_cost_that_freezes_the_pc(tmp_path: Path, cost: list[int]) -> None:
    file = tmp_path / SEALED_NAME
    SealedFile(file, "correct horse", CHEAP).put("one", KEY)
    file.write_text(json.dumps({**json.loads(file.read_text()), "cost": cost}))
    with pytest.raises(EnvironmentFault) as refused:
        SealedFile(file, "correct horse", CHEAP).get("one")
    assert refused.value.code == "secrets_file_bad"


def test_the_default_cost_opens_too(tmp_path: Path) -> None:
    SealedFile(tmp_path / SEALED_NAME, "پاس فريز é").put("one", KEY)
    assert SealedFile(tmp_path / SEALED_NAME, "پاس فريز é").get("one") == KEY


# --- the system's store ---


@pytest.mark.parametrize("error", [KeyringLocked("locked"), RuntimeError("no bus"), OSError("gone")])
def test_a_keyring_that_does_not_answer_is_told(error: Exception) -> None:
    with pytest.raises(EnvironmentFault) as told:
        SystemKeyring(MemoryKeyring(error)).get("one")
    assert told.value.code == "key_store_locked"


def test_a_keyring_that_forgets_is_no_key_store() -> None:
    with pytest.raises(EnvironmentFault) as told:
        SystemKeyring(new(null.Keyring)).put("one", KEY)
    assert told.value.code == "no_key_store"


def test_what_is_not_a_key_in_the_keyring_is_none() -> None:
    backend = MemoryKeyring()
    store = SystemKeyring(backend)
    store.put("one", KEY)
    for text in ("nonsense", "abcd", ""):
        backend.kept = dict.fromkeys(backend.kept, text)
        assert store.get("one") is None


def test_only_backends_that_encrypt_are_trusted() -> None:
    secret_service = new(SecretService)
    assert first_trusted([new(fail.Keyring), new(null.Keyring), MemoryKeyring()]) is None
    assert first_trusted([MemoryKeyring(), secret_service]) is secret_service


# --- which of them ---


def test_the_named_file_comes_first_and_nobody_is_asked(tmp_path: Path) -> None:
    SealedFile(tmp_path / SEALED_NAME, "a passphrase", CHEAP).put("one", KEY)
    store = open_key_store(tmp_path, {"GLL_SECRETS_FILE": str(tmp_path / "s")}, unexpected_question)
    assert isinstance(store, SecretsFile)


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"])
def test_without_a_store_the_key_is_never_kept_in_plain_text(
    tmp_path: Path, backend: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_keyring(backend, monkeypatch)
    with pytest.raises(EnvironmentFault) as told:
        open_key_store(tmp_path, {}, lambda _: None)
    assert told.value.code == "no_key_store"
    assert list(tmp_path.iterdir()) == []


def test_without_a_store_a_passphrase_seals_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_keyring("keyring.backends.fail.Keyring", monkeypatch)
    asked: list[bool] = []

    def answer(is_new: bool) -> str:
        asked.append(is_new)
        return "correct horse"

    open_key_store(tmp_path, {}, answer).put("one", KEY)
    with pytest.raises(EnvironmentFault) as told:
        open_key_store(tmp_path, {}, lambda _: None)
    assert told.value.code == "passphrase_needed"
    with pytest.raises(GllError, match="passphrase is not right"):
        open_key_store(tmp_path, {}, lambda _: "wrong horse").get("one")
    assert open_key_store(tmp_path, {}, answer).get("one") == KEY
    assert asked == [True, False]


def test_a_keys_name_tells_nothing_and_is_the_profiles_alone() -> None:
    assert key_name("a") == key_name("a") != key_name("b")
    assert "profile" not in key_name("profile")


def read_or_write(store: KeyStore) -> tuple[Callable[[], object], Callable[[], object]]:
    return lambda: store.get("one"), lambda: store.put("two", OTHER)


def unexpected_question(is_new: bool) -> str | None:
    raise AssertionError("nobody should be asked")


def use_keyring(backend: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring.core

    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    monkeypatch.setitem(os.environ, "PYTHON_KEYRING_BACKEND", backend)
