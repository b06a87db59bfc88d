"""Makes PDF in a process of its own: it needs no screen, and a picture that fells it or takes for ever does not fell the program."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import msgspec

import gllapp
from gllapp.print_argument import PRINT_ARGUMENT
from gllcore.errors import EnvironmentFault
from glldocs.exports.front import Front

PATIENCE_SECONDS: Final = 180.0
# Fonts are where the system and the person have put them; nothing else of the person's goes along.
_ENVIRONMENT: Final = (
    *("SYSTEMROOT", "WINDIR", "TEMP", "TMP", "LD_LIBRARY_PATH", "HOME", "USERPROFILE"),
    *("XDG_CACHE_HOME", "XDG_DATA_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH"),
)


class Sheet(msgspec.Struct, frozen=True):
    """What is to be printed: HTML as ``glldocs.exports.web.to_paper`` makes it, and what stands around it on each page."""

    html: str
    front: Front


class Paper(msgspec.Struct, frozen=True):
    """What was printed: a PDF, and its number of pages."""

    content: bytes
    pages: int


_papers: Final = msgspec.msgpack.Decoder(Paper)


def printed(sheet: Sheet, seconds: float = PATIENCE_SECONDS) -> Paper:
    """The PDF; raises EnvironmentFault ``pdf_failed``, after ``seconds`` at the latest. May be called from any thread."""
    try:
        done = subprocess.run(  # noqa: S603  # our own program with a word of ours
            command(),
            input=msgspec.msgpack.encode(sheet),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            timeout=seconds,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return _papers.decode(done.stdout)
    except (OSError, subprocess.SubprocessError, msgspec.DecodeError) as error:
        raise EnvironmentFault("pdf_failed", reason=type(error).__name__) from error


def command() -> list[str]:
    """What starts the process: the packed program itself, or Python with this package."""
    if getattr(sys, "frozen", False):
        return [sys.executable, PRINT_ARGUMENT]
    return [sys.executable, "-P", "-B", "-m", "gllapp", PRINT_ARGUMENT]


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    if not getattr(sys, "frozen", False):
        kept["PYTHONPATH"] = str(Path(gllapp.__file__).parents[1])
    if sys.platform == "linux":
        kept["QT_QPA_PLATFORM"] = "offscreen"  # elsewhere it would not find the system's fonts
    return {**kept, "PYTHONUTF8": "1", "TZ": "UTC"}
