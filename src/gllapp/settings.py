"""What a person has chosen about the program itself: language, look, text size, proxy, when to sync; one small file per profile."""

from pathlib import Path

import msgspec

from gllapp.platform.disk import read_limited, replace_file

FILE = "settings.json"
NO_PROXY = "none"
_LIMIT = 64 * 1024


class Settings(msgspec.Struct, frozen=True):
    """An empty ``language`` is the system's; ``theme`` is one of the window's choices.

    ``proxy`` is an address; empty is what the system is set to use, ``NO_PROXY`` a straight way. ``sync`` is one of
    ``gllapp.sync.pacing.When``: when the window syncs by itself. ``price_per_mb`` is what a megabyte
    costs here, in ``currency``; 0 where it costs nothing. ``window`` is where the window stood and how large it was, in the window's own code.
    """

    language: str = ""
    theme: str = "system"
    text_percent: int = 100
    proxy: str = ""
    sync: str = "asked"
    price_per_mb: float = 0.0
    currency: str = ""
    window: str = ""


def load_settings(folder: Path) -> Settings:
    """What was chosen; the defaults where nothing was, or where the file cannot be read: no choice is worth a refusal."""
    try:
        return msgspec.json.decode(read_limited(folder / FILE, _LIMIT), type=Settings)
    except (OSError, msgspec.MsgspecError, ValueError):
        return Settings()


def save_settings(folder: Path, settings: Settings) -> None:
    """Raises EnvironmentFault."""
    replace_file(folder / FILE, msgspec.json.encode(settings) + b"\n")
