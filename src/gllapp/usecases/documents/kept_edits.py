"""How a document tells that an edit was put back though somebody had deleted its sentence: by a mark and a salt, both made of the conflict."""

from collections.abc import Iterable

from gllcore.ids import RecordId, digest
from gllcore.pod_rules import SALT_BYTES

_MARK = "kept-"
_DOMAIN = b"gll-put-back"


def mark_of(key: str) -> str:
    """What stands among a document's settled keys when the conflict's edit has been put back."""
    return f"{_MARK}{key}"


def salt_of(document: RecordId, key: str) -> bytes:
    """Should a copy of a replica put the same back, then both speak in one name: the first in the log counts, and not both."""
    return digest(_DOMAIN, document, key.encode())[:SALT_BYTES]


def salts_in(document: RecordId, settled: Iterable[str]) -> frozenset[bytes]:
    """Under which salts edits were put back."""
    return frozenset(
        salt_of(document, each.removeprefix(_MARK)) for each in settled if each.startswith(_MARK)
    )
