"""Where a profile lives, and the card by which it is known wherever it is moved to."""

import os
from pathlib import Path

import msgspec

from gllapp.platform.disk import read_limited, replace_file, translated
from gllcore.errors import EnvironmentFault

CARD_NAME = "profile.json"
_LIMIT = 64 * 1024
_ID_BYTES = 16


class _Card(msgspec.Struct, frozen=True):
    id: str
    version: int = 1


def default_profile_folder() -> Path:
    """The folder of whoever uses this system account and names no other."""
    from platformdirs import user_data_path

    return user_data_path("gll", appauthor=False) / "profile"


def library_folder(profile: Path) -> Path:
    """Where the library's files lie: beside the profile, so that all profiles of a PC that stand side by side share one copy."""
    return profile.parent / "library"


def own_files_folder(profile: Path) -> Path:
    """Where files lie that are for this profile alone."""
    return profile / "files"


def state_folder() -> Path:
    """Where this machine keeps what belongs to it and to the system account, not to a profile."""
    from platformdirs import user_state_path

    return user_state_path("gll", appauthor=False)


def profile_id(folder: Path) -> str | None:
    """The profile's own random id (32 hexadecimal digits), or None where nobody has signed in yet."""
    file = folder / CARD_NAME
    with translated(folder):
        try:
            return msgspec.json.decode(read_limited(file, _LIMIT), type=_Card).id
        except FileNotFoundError:
            return None
        except (msgspec.MsgspecError, ValueError):
            raise EnvironmentFault("replica_damaged", file=str(file)) from None


def new_profile_id(folder: Path) -> str:
    """Gives the folder an id of its own and writes it down."""
    fresh = os.urandom(_ID_BYTES).hex()
    replace_file(folder / CARD_NAME, msgspec.json.encode(_Card(fresh)) + b"\n")
    return fresh


def forget_profile_id(folder: Path) -> None:
    """Takes the card away again, where signing in came to nothing."""
    with translated(folder):
        (folder / CARD_NAME).unlink(missing_ok=True)
