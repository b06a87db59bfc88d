"""Choosing the proxy over which the profile reaches its server."""

from pathlib import Path

import msgspec

from gllapp.settings import NO_PROXY, load_settings, save_settings
from gllapp.sync.addresses import checked_proxy

SYSTEM = "system"


def proxy_setting(said: str) -> str:
    """What a person said, as the settings keep it: ``system``, ``none`` or an address. Raises Refused ``bad_proxy``."""
    said = said.strip()
    if said.lower() == SYSTEM:
        return ""
    return NO_PROXY if said.lower() == NO_PROXY else checked_proxy(said)


def choose_proxy(folder: Path, said: str) -> None:
    """Keeps the choice in the profile, for the window and for every command. Raises as ``proxy_setting``, and EnvironmentFault."""
    chosen = proxy_setting(said)
    save_settings(folder, msgspec.structs.replace(load_settings(folder), proxy=chosen))
