"""What a person means by the name of a version, or by the first characters of an id, in and about documents."""

from collections.abc import Iterable

from gllapp.db.pods import records
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.conflicts import list_conflicts
from gllapp.usecases.documents.history import history
from gllapp.usecases.documents.versions import version_now
from gllapp.usecases.finders import PREFIX_CHARACTERS, beginning, only
from gllcore.errors import Refused
from gllcore.folding import words
from gllcore.ids import RecordId
from gllcore.model.documents import Claim, Comment, Version
from gllcore.model.products import Adaptation, Adoption

NOW = "now"
"""What the text of today is called among versions."""


def find_version(desk: Desk, document: RecordId, wanted: str) -> RecordId:
    """A named version by its name or id; of two with one name, the later. Raises Refused ``unknown_record`` or ``ambiguous_id``."""
    with desk.replica.reading() as here:
        found = [each.value for each in records.every(here, Version, about=document)]
    called = [each.id for each in found if each.name == wanted or words(each.name) == words(wanted) != []]
    return called[-1] if called else _only((each.id for each in found), wanted)


def find_moment(desk: Desk, document: RecordId, wanted: str) -> bytes:
    """What the text was then: ``now``, a named version, or a sitting as ``doc history`` names it. Raises as ``find_version``."""
    if wanted == NOW:
        return version_now(desk, document)
    sittings = {RecordId(each.op_id): each.version for each in history(desk, document)}
    with desk.replica.reading() as here:
        named = {each.value.id: each.value.at for each in records.every(here, Version, about=document)}
    try:
        return named[find_version(desk, document, wanted)]
    except Refused as unknown:
        if unknown.code != "unknown_record":
            raise
    return sittings[_only(sittings, wanted)]


def find_comment(desk: Desk, wanted: str) -> RecordId:
    """One that was not taken back. Raises Refused ``unknown_record`` or ``ambiguous_id``."""
    with desk.replica.reading() as here:
        return _only(
            (each.value.id for each in records.every(here, Comment) if not each.value.withdrawn), wanted
        )


def find_claim(desk: Desk, document: RecordId, wanted: str) -> RecordId:
    """Raises Refused ``unknown_record`` or ``ambiguous_id``."""
    with desk.replica.reading() as here:
        return _only((each.value.id for each in records.every(here, Claim, about=document)), wanted)


def find_note(desk: Desk, wanted: str, resource: RecordId | None = None) -> RecordId:
    """An adaptation or an adoption that was not taken back; of this resource. Raises Refused ``unknown_record`` or ``ambiguous_id``."""
    with desk.replica.reading() as here:
        notes: list[Adaptation | Adoption] = [
            *(each.value for each in records.every(here, Adaptation, about=resource)),
            *(each.value for each in records.every(here, Adoption, about=resource)),
        ]
    return _only((note.id for note in notes if not note.withdrawn), wanted)


def find_text_conflict(desk: Desk, document: RecordId, wanted: str) -> str:
    """The key of an open conflict by its first characters. Raises Refused ``unknown_conflict`` or ``ambiguous_id``."""
    keys = [row.conflict.key for row in list_conflicts(desk, document)]
    found = [key for key in keys if len(wanted) >= PREFIX_CHARACTERS and key.startswith(wanted.lower())]
    return only(found, wanted, Refused("unknown_conflict"))


def _only(known: Iterable[RecordId], wanted: str) -> RecordId:
    return only(beginning(known, wanted), wanted, Refused("unknown_record", record=wanted))
