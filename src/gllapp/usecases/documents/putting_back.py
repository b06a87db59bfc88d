"""Edit beats deletion: the device that wrote an edit puts it back when it learns that somebody had deleted the sentence meanwhile."""

import logging
from collections.abc import Iterable

from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.editing import edit
from gllapp.usecases.documents.kept_edits import mark_of, salt_of
from gllapp.usecases.documents.remains import sides_of, stand_again
from gllapp.usecases.documents.text import findings_of, look, make_text
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.documents import DocumentField
from glldocs.conflicts import Conflict
from glldocs.engine import Document
from glldocs.faults import EngineFault

_log = logging.getLogger(__name__)


def put_back(desk: Desk, document: RecordId) -> int:
    """Puts back what this device had edited while another member deleted it; gives how often. Once for each conflict, and it says so."""
    findings = findings_of(make_text(desk, document))
    if not any(each.deleted for each in findings.conflicts):
        return 0
    now = look(desk, document)
    wanted = [
        each
        for each in findings.conflicts
        if each.deleted
        and sides_of(each)[0].device == now.device
        and not now.card.settled & {each.key, mark_of(each.key)}
    ]
    return sum(_put_back(desk, document, each) for each in wanted)


def _put_back(desk: Desk, document: RecordId, found: Conflict) -> bool:
    try:
        return edit(
            desk,
            document,
            salt_of(document, found.key),
            lambda text: _stand_again(text, found),
            fields={DocumentField.SETTLED: [[mark_of(found.key)], []]},
        )
    except Refused:
        return False  # the pod takes nothing at present; both texts are in the conflict


def _stand_again(document: Document, found: Conflict) -> None:
    edited, _ = sides_of(found)
    if edited.text not in document.text():
        stand_again(document, found, edited.text)


def put_all_back(desk: Desk, documents: Iterable[RecordId]) -> int:
    """The same for several, behind a sync; one that fails does not keep others from it."""
    done = 0
    for document in documents:
        try:
            done += put_back(desk, document)
        except (Refused, EngineFault):
            _log.exception("nothing was put back in %s", document.hex())
    return done
