"""What somebody at the server's terminal means by a word: the one thing that it fits, and what a kind of card tells."""

from collections.abc import Sequence
from typing import Final, TypeVar

from gllcore.columns import DIRECTORY
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.operations import Entry, Kind
from gllserver.db import Session

T = TypeVar("T")

# Fewer digits of an id could name something else tomorrow.
_DIGITS: Final = 6


def is_meant(record: RecordId, word: str) -> bool:
    """Whether the record's id (hex) begins so."""
    return len(word) >= _DIGITS and record.hex().startswith(word.lower())


def the_only(found: Sequence[T], word: str, unknown: Refused) -> T:
    """What was found for the word; raises ``unknown`` where that is nothing, and Refused ``ambiguous_id`` where it is several."""
    if not found:
        raise unknown
    if len(found) > 1:
        raise Refused("ambiguous_id", prefix=word)
    return found[0]


def families_of(session: Session, kind: Kind) -> dict[RecordId, list[Entry]]:
    """All that the directory says of each record of a kind, in the order in which they were created."""
    directory = next(state for state in session.log.scopes() if state.number == DIRECTORY)
    families: dict[RecordId, list[Entry]] = {}
    for entry in session.log.of_kinds(directory, {kind}):
        families.setdefault(entry.record, []).append(entry)
    return families
