"""Who wrote what, and when: every sitting of a document, what is different between two versions, and the authors of its paragraphs."""

from collections.abc import Iterable

from gllapp.news_views import Person
from gllapp.pod_views import ChangeRow, EditRow, ParagraphRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.editing import present
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.seeing import seen_version
from gllapp.usecases.documents.sittings import open_history
from gllapp.usecases.documents.text import Assembled, Known, assemble, look
from gllapp.usecases.pods.people import persons
from gllcore.ids import RecordId
from gllcore.model.documents import Update
from glldocs.authors import changes_between, members_of, paragraphs_of
from glldocs.peers import peer_of
from glldocs.places import version_of


def history(desk: Desk, document: RecordId) -> tuple[EditRow, ...]:
    """Every sitting, the latest first, with what waits. Raises Refused ``unknown_document``."""
    gather(desk, document)
    opened = open_history(desk, document)
    return tuple(
        EditRow(
            op_id=row.op_id,
            who=row.who,
            when_ms=row.when_ms,
            delivery=row.delivery,
            puts_back=row.puts_back,
            before=opened.before(row.op_id),
            version=opened.version(row.op_id),
        )
        for row in opened.rows
    )


# --- what is different ---


def compare(
    desk: Desk, document: RecordId, before: bytes, after: bytes | None = None
) -> tuple[ChangeRow, ...]:
    """Paragraph by paragraph, in the order of the later text; ``after`` None is the text of today. Who changed it last is named first.

    Raises Refused ``unknown_document``, ``bad_document_update`` for a version that has not arrived whole.
    """
    gather(desk, document)
    now = look(desk, document)
    assembled = assemble(now)
    made, updates = assembled.document, assembled.told(now.updates)
    end = made.version() if after is None else after
    found = changes_between(made, before, end, members_of(updates, now.member_of))
    when = _latest(assembled, now, updates, before)
    people = _people(desk, {member for each in found for member in each.members})
    rows = []
    for each in found:
        members = sorted(each.members, key=lambda member: -when.get(member, 0))
        who = [people[member] for member in members] or [_NOBODY]
        at = when.get(members[0], 0) if members else 0
        rows.append(ChangeRow(who[0], at, each.start, each.pieces, tuple(who[1:])))
    return tuple(rows)


def what_changed(desk: Desk, document: RecordId) -> tuple[ChangeRow, ...]:
    """What others and oneself have changed since the person looked last; all of it, if they never did."""
    with desk.replica.reading() as here:
        seen = seen_version(here, document)
    nothing = version_of(())
    known = seen is not None and assemble(look(desk, document)).document.knows(seen)
    return compare(desk, document, seen if known and seen is not None else nothing)


def _latest(made: Assembled, now: Known, updates: Iterable[Update], before: bytes) -> dict[RecordId, int]:
    """When each member wrote last since that version."""
    knew = made.document.past().knew(made.document.heads_of(before))
    found: dict[RecordId, int] = {}
    for each in updates:
        last = made.read(each).last
        known = knew.get_last(last.peer)
        if known is None or known < last.counter:
            member = now.member_of(each.device)
            found[member] = max(found.get(member, 0), each.written_ms)
    return found


# --- paragraphs ---


def paragraphs(desk: Desk, document: RecordId) -> tuple[ParagraphRow, ...]:
    """Who wrote what stands in each paragraph, the latest first. Raises Refused ``unknown_document``."""
    now = look(desk, document)
    members = members_of(now.updates, now.member_of)
    me = now.member_of(now.device)
    members |= {peer_of(now.device, each.salt): me for each in now.typed}
    found = paragraphs_of(present(now), members)
    people = _people(desk, {member for each in found for member in each.authors})
    return tuple(
        ParagraphRow(each.start, each.end, tuple(people[member] for member in each.authors)) for each in found
    )


_NOBODY = Person(RecordId(bytes(16)), "")


def _people(desk: Desk, members: Iterable[RecordId]) -> dict[RecordId, Person]:
    with desk.replica.reading() as here:
        return persons(here, members)
