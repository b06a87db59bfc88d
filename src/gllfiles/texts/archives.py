"""Documents that are zip archives: opened with a look at what they would become, before anything in them is unpacked."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from gllfiles.helper.messages import Limits, Problem
from gllfiles.helper.process import Trouble

_MOST_ENTRIES = 20_000
# How an encrypted office document begins: it is no zip archive any more.
_COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")
_LOCKED = 0x1


@contextmanager
def archive(path: Path, limits: Limits) -> Iterator[ZipFile]:
    """Raises Trouble: ``too_large`` for what would inflate beyond the limit, ``encrypted``, ``broken``."""
    with path.open("rb") as stream:
        if stream.read(len(_COMPOUND)) == _COMPOUND:
            raise Trouble(Problem.ENCRYPTED)
    try:
        with ZipFile(path) as opened:
            entries = opened.infolist()
            if len(entries) > _MOST_ENTRIES or sum(one.file_size for one in entries) > limits.inflated_bytes:
                raise Trouble(Problem.TOO_LARGE)
            if any(one.flag_bits & _LOCKED for one in entries):
                raise Trouble(Problem.ENCRYPTED)
            yield opened
    except BadZipFile:
        raise Trouble(Problem.BROKEN, "BadZipFile") from None


def member(opened: ZipFile, name: str) -> bytes:
    """One file of an archive, never more of it than it has announced; raises Trouble ``broken`` where it is missing."""
    try:
        return opened.read(name)
    except KeyError:
        raise Trouble(Problem.BROKEN, "KeyError") from None


def tree(content: bytes) -> ElementTree.Element:
    """XML as a tree; whoever defines entities is refused: documents do not need them, bombs are made of them."""
    if b"<!ENTITY" in content:
        raise Trouble(Problem.BROKEN, "entities")
    return ElementTree.fromstring(content)  # noqa: S314  # no entities, and the helper's limits around it
