"""A quiet log in the profile, and reports of our own mistakes: both hold codes, counts and ids, never what people wrote."""

import logging
import platform
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import TextIO

from gllapp.platform.disk import replace_file, translated

FILE = "gllapp.log"
_BYTES, _OLDER = 256 * 1024, 2
_log = logging.getLogger("gllapp")


class _Rolling(logging.FileHandler):
    """Keeps so many bytes in ``file`` and older ones beside it, as the one of :mod:`logging.handlers` does, which brings sockets and pickles into every start."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self.stream is not None and self.stream.tell() + len(self.format(record)) >= _BYTES:
                self._roll(self.stream)
        except OSError:
            self.handleError(record)
        super().emit(record)

    def _roll(self, full: TextIO) -> None:
        """The next line opens a fresh file."""
        full.close()
        self.stream = None
        file = Path(self.baseFilename)
        files = [file, *(file.with_name(f"{file.name}.{age}") for age in range(1, _OLDER + 1))]
        for older, younger in pairwise(reversed(files)):
            if younger.exists():
                younger.replace(older)


@contextmanager
def logging_to(folder: Path) -> Iterator[None]:
    """Keeps the program's log in ``folder`` while the body runs. Libraries' messages may quote people: they go nowhere."""
    silence = logging.NullHandler()
    with translated(folder):
        file = _Rolling(folder / FILE, encoding="utf-8")
    line = logging.Formatter("%(asctime)s.%(msecs)03dZ %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%S")
    line.converter = time.gmtime
    file.setFormatter(line)
    logging.getLogger().addHandler(silence)
    _log.addHandler(file)
    _log.setLevel(logging.INFO)
    _log.propagate = False
    try:
        yield
    finally:
        _log.removeHandler(file)
        logging.getLogger().removeHandler(silence)
        file.close()


def save_report(folder: Path, what: str, trace: str, now_ms: int) -> Path:
    """Writes down that ``what`` failed, for the person to send on; gives the file. Raises EnvironmentFault."""
    moment = datetime.fromtimestamp(now_ms / 1000, UTC)
    file = folder / f"bug-{moment:%Y-%m-%dT%H%M%S}Z.txt"
    lines = [
        f"GLL {program_version()}, Python {platform.python_version()}, {platform.system()} {platform.release()}",
        f"{moment:%Y-%m-%d %H:%M:%S} UTC, {what}",
        "",
        trace,
    ]
    replace_file(file, "\n".join(lines).encode())
    return file


def trace_of(error: BaseException) -> str:
    """Where an error came from: the lines of code and the kinds of the errors. Their messages may quote people."""
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        chain.insert(0, link)
        link = link.__cause__ or link.__context__
    return "which led to\n".join(_frames_of(each) for each in chain)


def _frames_of(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  {place_of(frame.filename)}:{frame.lineno} {frame.name}\n" for frame in frames]
    return "".join(lines) + type(error).__name__ + "\n"


def program_version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # the window opens without it

    try:
        return version("gll")
    except PackageNotFoundError:  # run from the sources of a clone
        return "of a clone"


def place_of(file: str) -> str:
    """The file within its folder of packages: the path before that may name a person."""
    for folder in sys.path:
        if folder and file.startswith(folder):
            return file[len(folder) :].lstrip("/\\")
    return Path(file).name
