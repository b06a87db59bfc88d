"""The inputs that are kept: one for each way in which something was taken, so that every run begins with all of them."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

FOLDER = Path(__file__).parent / "corpus"
# What a repository can bear; larger ones are made anew by chance.
LARGEST_BYTES = 8 * 1024


def kept(folder: Path, target: str) -> list[bytes]:
    return [file.read_bytes() for file in _files(folder / target)]


def _files(folder: Path) -> Iterator[Path]:
    yield from sorted(folder.glob("*.bin"))


def keep(folder: Path, target: str, data: bytes) -> Path | None:
    """Writes an input down; gives its file unless it is too large."""
    if len(data) > LARGEST_BYTES:
        return None
    file = folder / target / f"{sha256(data).hexdigest()[:16]}.bin"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return file
