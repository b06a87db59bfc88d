"""A person's lock on this PC: a PIN or a password that opens the key of their data, chosen, changed and taken away."""

from typing import Final

from gllapp.platform.folders import profile_id
from gllapp.platform.key_store import SEALED_NAME, KeyStore, key_name
from gllapp.platform.locked_key import seal_keys, take_lock_away
from gllapp.platform.seal import Lock, lock_of
from gllapp.usecases.accounts import may_open_freely
from gllapp.usecases.session import Session, key_of
from gllcore.errors import EnvironmentFault, Refused

SHORTEST_PIN: Final = 4
LONGEST_PIN: Final = 12
SHORTEST_PASSWORD: Final = 10


def lock_here(session: Session) -> Lock:
    """What has to be typed to open this profile."""
    return lock_of(session.folder / SEALED_NAME)


def check_secret(lock: Lock, secret: str) -> None:
    """Raises Refused ``pin_bad`` or ``password_short`` for what is no PIN and no password."""
    if lock is Lock.PIN and not is_pin(secret):
        raise Refused("pin_bad", least=SHORTEST_PIN, most=LONGEST_PIN)
    if lock is Lock.PASSWORD and len(secret) < SHORTEST_PASSWORD:
        raise Refused("password_short", least=SHORTEST_PASSWORD)


def is_pin(secret: str) -> bool:
    """Digits alone, of any script's keyboard: they are compared as they were typed."""
    return secret.isdecimal() and SHORTEST_PIN <= len(secret) <= LONGEST_PIN


def lock_before(session: Session, lock: Lock, secret: str) -> None:
    """Locks a folder in which nobody has moved in yet; the first sign-in then needs the secret too. Raises as ``change_lock``."""
    if lock is not Lock.NONE:
        check_secret(lock, secret)
        seal_keys(session.folder, lock, secret, {}, _beneath(session, lock), session.seal_cost)


def change_lock(session: Session, old: str, lock: Lock, new: str) -> None:
    """From now on ``new`` opens the profile, or nothing has to be typed. ``old`` is what opened it so far, empty without a lock.

    Raises Refused ``wrong_passphrase``, ``wait_before_trying``, ``pin_bad``, ``password_short``, ``pin_needs_key_store``, ``lock_needed``;
    EnvironmentFault ``no_key_store`` where without a lock nothing would keep the key, and the disk's. Nothing is changed then.
    """
    named, key = profile_id(session.folder), key_of(session, old)
    keys = {key_name(named): key} if named else {}
    if lock is Lock.NONE:
        if not may_open_freely(session.folder):
            raise Refused("lock_needed")
        beneath = session.beneath()
        if beneath is None:
            raise EnvironmentFault("no_key_store")
        take_lock_away(session.folder, keys, beneath)
        return
    check_secret(lock, new)
    seal_keys(session.folder, lock, new, keys, _beneath(session, lock), session.seal_cost)


def _beneath(session: Session, lock: Lock) -> KeyStore | None:
    """A PIN alone is no protection of a disk that is stolen: it has to stand on a key store."""
    found = session.beneath()
    if found is None and lock is Lock.PIN:
        raise Refused("pin_needs_key_store", least=SHORTEST_PASSWORD)
    return found
