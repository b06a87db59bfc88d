"""Soft claims on sections: somebody works on one and would like others to know. Advice, and never a lock."""

from gllapp.db import people
from gllapp.db.pods import records
from gllapp.db.pods.records import Found
from gllapp.pod_views import ClaimRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.editing import present
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.place import Deal, known_document, pod_of, write
from gllapp.usecases.documents.text import look
from gllapp.usecases.forum import short
from gllapp.usecases.pods.people import person, persons
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.documents import Claim, ClaimField
from gllcore.operations import Kind, Value, reference
from glldocs.outline import outline_of, section_at

_LONGEST_HEADING = 300


def claim(desk: Desk, document: RecordId, position: int, until: str = "") -> RecordId:
    """Claims the section in which ``position`` (UTF-16) lies, the whole document before its first heading; ``until`` is a day as 2026-11-22.

    Raises Refused ``bad_day``, ``unknown_document``, and what keeps the person from writing there.
    """
    gather(desk, document)
    shown = present(look(desk, document))
    section = section_at(outline_of(shown.text()), position)
    place = shown.cursor_at(section.start if section else 0)
    with desk.replica.writing() as here:
        found = known_document(here, document)
        heading = section.title if section else found.value.title
        fields: dict[int, Value] = {
            ClaimField.DOCUMENT: reference(document),
            ClaimField.SECTION: place,
            ClaimField.HEADING: " ".join(heading.split())[:_LONGEST_HEADING],
        }
        if until:
            fields[ClaimField.UNTIL] = until
        (entry,) = write(here, desk, pod_of(here, found.scope), Deal(Act.CLAIM, Kind.CLAIM, None, fields))
    return entry.record


def claim_heading(desk: Desk, document: RecordId, heading: str, until: str = "") -> RecordId:
    """The same for the section with this heading, whatever its case. Raises Refused ``unknown_section`` where there is none."""
    sections = outline_of(present(look(desk, document)).text())
    wanted = " ".join(heading.split()).casefold()
    found = next((each for each in sections if each.title.casefold() == wanted), None)
    if found is None:
        raise Refused("unknown_section", heading=" ".join(heading.split())[:_LONGEST_HEADING])
    return claim(desk, document, found.start, until)


def release(desk: Desk, claim: RecordId) -> None:
    """One's own, or a facilitator's to do. Raises Refused ``not_yours_to_change``, ``nothing_to_change``, ``unknown_record``."""
    with desk.replica.writing() as here:
        found = records.one(here, Claim, claim)
        if found is None:
            raise Refused("unknown_record", record=short(claim))
        if found.value.released:
            raise Refused("nothing_to_change")
        author = found.author or found.value.device
        deal = Deal(Act.CLAIM, Kind.CLAIM, claim, {ClaimField.RELEASED: True}, author)
        write(here, desk, pod_of(here, found.scope), deal)


def list_claims(desk: Desk, document: RecordId, today: str = "") -> tuple[ClaimRow, ...]:
    """Those that hold, in the order of the text; with ``today`` given as 2026-11-22, those that have not ended before."""
    shown = present(look(desk, document))
    with desk.replica.reading() as here:
        me = people.identity(here).member
        found = [each for each in records.every(here, Claim, about=document) if _holds(each, today)]
        known = persons(here, {each.author for each in found})
    rows = [
        ClaimRow(
            claim=each.value.id,
            who=person(known, each.author),
            heading=each.value.heading,
            start=shown.position_of(each.value.section),
            until=each.value.until,
            mine=each.author == me,
        )
        for each in found
    ]
    return tuple(sorted(rows, key=lambda row: (row.start is None, row.start or 0)))


def _holds(found: Found[Claim], today: str) -> bool:
    return not found.value.released and not (today and found.value.until and found.value.until < today)
