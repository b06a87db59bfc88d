"""Where a profile's key is kept: the system's own store, a private file, or a file sealed with a passphrase; never plain."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from gllapp.platform import clock
from gllapp.platform.key_store import SEALED_NAME, KeyStore
from gllapp.platform.seal import STANDARD, Cost, read_seal
from gllcore.errors import EnvironmentFault

SECRETS_FILE_VARIABLE = "GLL_SECRETS_FILE"


AskPassphrase: TypeAlias = Callable[[bool], str | None]
"""``(is_new) -> passphrase``: a new one should be asked for twice. None when nobody can answer."""


def open_key_store(
    folder: Path,
    environment: Mapping[str, str],
    ask: AskPassphrase,
    now_ms: Callable[[], int] = clock.now_ms,
    cost: Cost = STANDARD,
) -> KeyStore:
    """The store for the profile in ``folder``: behind its lock, where it has one; else the file that the person has named, or the system's.

    ``ask`` is called once, when the profile has a sealed file or there is nothing else; ``cost`` is what a guess at a new one takes. Raises EnvironmentFault ``no_key_store``,
    ``passphrase_needed``, ``secrets_file_open``, ``secrets_file_bad``; a lock's store also Refused ``wrong_passphrase`` and ``wait_before_trying``.
    """
    seal = read_seal(folder / SEALED_NAME)
    if seal is None or (environment.get(SECRETS_FILE_VARIABLE) and not seal.lock):
        store = store_beneath(environment)
        if store is not None:
            return store
    secret = ask(seal is None)
    if not secret:
        raise EnvironmentFault("no_key_store" if seal is None else "passphrase_needed")
    from gllapp.platform.locked_key import LockedStore

    return LockedStore(folder, secret, lambda: store_beneath(environment), now_ms, cost)


def store_beneath(environment: Mapping[str, str]) -> KeyStore | None:
    """Where this PC keeps keys for the system account: the file that the person has named, or the system's store; None where it has none."""
    named = environment.get(SECRETS_FILE_VARIABLE)
    if named:
        from gllapp.platform.secrets_file import SecretsFile

        return SecretsFile(Path(named).expanduser())
    from gllapp.platform.system_keyring import system_key_store

    return system_key_store()
