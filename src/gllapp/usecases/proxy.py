"""Choosing the proxy over which the profile reaches its server; the name and password for it lie in the replica alone."""

from contextlib import suppress
from pathlib import Path

import msgspec

from gllapp.db.proxy import store
from gllapp.db.replica import Replica
from gllapp.proxy_login import KnownLogin, ProxyLogin, apart
from gllapp.settings import NO_PROXY, load_settings, login_in_the_open, save_settings
from gllapp.sync.addresses import checked_proxy
from gllcore.errors import EnvironmentFault

SYSTEM = "system"


def proxy_setting(said: str) -> ProxyLogin:
    """What a person said, in the words of the settings: ``system``, ``none`` or an address. Raises Refused ``bad_proxy``."""
    said = said.strip()
    if said.lower() == SYSTEM:
        return ProxyLogin()
    return ProxyLogin(NO_PROXY) if said.lower() == NO_PROXY else apart(checked_proxy(said))


def choose_proxy(folder: Path, known: KnownLogin, said: str) -> None:
    """Keeps the choice in the profile, for the window and for every command. Raises as ``proxy_setting``, and EnvironmentFault.

    A login is kept when the replica is opened next: see :func:`settle_login`.
    """
    chosen = proxy_setting(said)
    known.learn(chosen)
    save_settings(folder, msgspec.structs.replace(load_settings(folder), proxy=chosen.address))


def keep_login(replica: Replica, known: KnownLogin, chosen: ProxyLogin) -> None:
    """From now on links go by it, and whoever opens the replica knows it. Raises EnvironmentFault."""
    with replica.writing() as here:
        store.keep(here, chosen.full if chosen.login else "")
    known.learn(chosen)


def settle_login(folder: Path, known: KnownLogin, replica: Replica) -> None:
    """The replica is open: what was said in this run, or stands in a plain file of an earlier version, moves into it; else it tells.

    What cannot be stored now is stored the next time.
    """
    said = known.said or login_in_the_open(folder)
    with replica.reading() as here:
        kept = apart(store.read(here))
    if said is None:
        known.learn(kept)
        return
    with suppress(EnvironmentFault):
        if said.login or kept.login:
            keep_login(replica, known, said)
        if login_in_the_open(folder) is not None:
            save_settings(folder, load_settings(folder))
