"""Where two have changed one sentence without knowing of each other: both texts are shown, and an ordinary edit settles it."""

from gllapp.news_views import Person
from gllapp.pod_views import TextConflict, TextConflictRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.editing import edit, present
from gllapp.usecases.documents.remains import sides_of, stand_again, where_is
from gllapp.usecases.documents.text import findings_of, look, make_text
from gllapp.usecases.pods.people import persons
from gllapp.views import Act
from gllcore.differences import differences
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.documents import DocumentField
from gllcore.pod_rules import SALT_BYTES
from glldocs.conflicts import Conflict
from glldocs.engine import Document


def list_conflicts(desk: Desk, document: RecordId) -> tuple[TextConflictRow, ...]:
    """The open ones, in the order of the text as it stands on this PC. Raises Refused ``unknown_document``."""
    open_ones, now_shown = _open(desk, document)
    with desk.replica.reading() as here:
        people = persons(here, {side.member for each in open_ones for side in (each.one, each.other)})
    return tuple(_row(each, now_shown, people) for each in open_ones)


def _open(desk: Desk, document: RecordId) -> tuple[list[Conflict], Document]:
    findings = findings_of(make_text(desk, document))
    now = look(desk, document)
    return [each for each in findings.conflicts if each.key not in now.card.settled], present(now)


def _row(found: Conflict, document: Document, people: dict[RecordId, Person]) -> TextConflictRow:
    one, other = sides_of(found)
    start, end = where_is(found, document)
    return TextConflictRow(
        TextConflict(
            key=found.key,
            before=found.before,
            one=one.text,
            other=other.text or None,
            one_device=one.device,
            other_device=other.device,
            one_ms=one.written_ms,
            other_ms=other.written_ms,
            start=start,
            end=end,
        ),
        one_by=people[one.member],
        other_by=people[other.member],
        one_pieces=differences(found.before, one.text),
        other_pieces=differences(found.before, other.text),
    )


# --- settling ---


def settle(desk: Desk, document: RecordId, key: str, text: str, salt: bytes) -> None:
    """Ends a conflict: from now on ``text`` stands where it was, which may be one side, both, or words of one's own.

    "" takes the sentence out. Raises Refused ``unknown_conflict``, ``unknown_document``, and what keeps the person from writing there.
    """
    found = _known(desk, document, key)

    def change(document: Document) -> None:
        if found.deleted and sides_of(found)[0].text not in document.text():
            # What has come to stand on one line with the remains of the edit is nobody's in this.
            stand_again(document, found, text)
            return
        start, end = where_is(found, document)
        document.replace(start, end - start, text)

    edit(desk, document, salt, change, fields={DocumentField.SETTLED: [[key], []]})


def settle_as_it_stands(desk: Desk, document: RecordId, key: str) -> None:
    """Ends a conflict: the text is good as it is. Raises as ``settle``."""
    _known(desk, document, key)
    edit(
        desk,
        document,
        bytes(SALT_BYTES),
        lambda _: None,
        act=Act.EDIT_DOCUMENT,
        fields={DocumentField.SETTLED: [[key], []]},
    )


def _known(desk: Desk, document: RecordId, key: str) -> Conflict:
    found = next((each for each in _open(desk, document)[0] if each.key == key), None)
    if found is None:
        raise Refused("unknown_conflict")
    return found
