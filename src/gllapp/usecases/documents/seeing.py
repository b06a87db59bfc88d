"""What the person has seen of a document: as of when *What changed* tells."""

import msgspec

from gllapp.db.pods import texts
from gllapp.db.replica import Transaction
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.text import findings_of, make_text
from gllcore.ids import RecordId


class Seen(msgspec.Struct, frozen=True):
    """A version of the text, and how many updates by others were in it."""

    version: bytes
    others: int


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Seen).decode


def looked_at_document(desk: Desk, document: RecordId) -> None:
    """The person has seen it as it is now. Raises Refused ``unknown_document``."""
    findings = findings_of(make_text(desk, document))
    with desk.replica.writing() as here:
        texts.see(here, document, _encode(Seen(findings.version, findings.others)), desk.now_ms())


def seen_version(here: Transaction, document: RecordId) -> bytes | None:
    """The version that the person saw last; None if they never looked."""
    seen = _seen(here, document)
    return seen.version if seen else None


def others_seen(here: Transaction, document: RecordId) -> int:
    """How many updates by others the person has seen."""
    seen = _seen(here, document)
    return seen.others if seen else 0


def _seen(here: Transaction, document: RecordId) -> Seen | None:
    stored = texts.seen_version(here, document)
    return None if stored is None else _decode(stored)
