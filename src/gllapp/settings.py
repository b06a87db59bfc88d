"""What a person has chosen about the program itself: language, look, text size, proxy, when to sync; one small file per profile."""

from pathlib import Path

import msgspec

from gllapp.platform.disk import read_limited, replace_file
from gllapp.proxy_login import ProxyLogin, apart

FILE = "settings.json"
NO_PROXY = "none"
_LIMIT = 64 * 1024


class Settings(msgspec.Struct, frozen=True):
    """An empty ``language`` is the system's; ``theme`` is one of the window's choices.

    ``proxy`` is an address without anything secret; empty is what the system is set to use, ``NO_PROXY`` a straight way. ``sync`` is one of
    ``gllapp.sync.pacing.When``: when the window syncs by itself. ``price_per_mb`` is what a megabyte
    costs here, in ``currency``; 0 where it costs nothing. ``window`` is where the window stood and how large it was, in the window's own code.
    ``files_with_sync``: what is kept of the library comes with every sync, in ``files_hours`` ("22:00-06:00"; empty: at any hour), at most
    ``files_bytes_per_sync`` each time; ``files_bytes_per_second`` is how fast. ``library_bytes`` is what the library's files may take on
    the disk. On networks that are paid for, ``week_bytes`` and ``week_money`` are for a week, ``sync_bytes`` and ``sync_money``
    for one sync with its files; ``sync_minutes`` are on every network. ``text_only``: no files come or go with a sync. 0 is no limit.
    ``notices_outside``: new notices are counted in the system's own way while other windows are in front.
    """

    language: str = ""
    theme: str = "system"
    text_percent: int = 100
    proxy: str = ""
    sync: str = "asked"
    price_per_mb: float = 0.0
    currency: str = ""
    window: str = ""
    files_with_sync: bool = False
    files_hours: str = ""
    files_bytes_per_sync: int = 0
    files_bytes_per_second: int = 0
    library_bytes: int = 0
    week_bytes: int = 0
    week_money: float = 0.0
    sync_bytes: int = 0
    sync_money: float = 0.0
    sync_minutes: int = 0
    text_only: bool = False
    notices_outside: bool = False


def load_settings(folder: Path) -> Settings:
    """What was chosen; the defaults where nothing was, or where the file cannot be read: no choice is worth a refusal."""
    return _open_to_read(_read(folder))


def save_settings(folder: Path, settings: Settings) -> None:
    """Whatever is secret stays out of the file. Raises EnvironmentFault."""
    replace_file(folder / FILE, msgspec.json.encode(_open_to_read(settings)) + b"\n")


def login_in_the_open(folder: Path) -> ProxyLogin | None:
    """What an earlier version has written into the plain file and must not stay there; None where there is none."""
    found = apart(_read(folder).proxy)
    return found if found.login else None


def _open_to_read(settings: Settings) -> Settings:
    return msgspec.structs.replace(settings, proxy=apart(settings.proxy).address)


def _read(folder: Path) -> Settings:
    try:
        return msgspec.json.decode(read_limited(folder / FILE, _LIMIT), type=Settings)
    except (OSError, msgspec.MsgspecError, ValueError):
        return Settings()
