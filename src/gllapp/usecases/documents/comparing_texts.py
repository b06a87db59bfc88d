"""Whether the texts of documents are what their operations make of them: each is made anew, from its beginning, and compared."""

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from gllapp.db.pods import texts
from gllapp.usecases.desk import Desk
from gllcore.errors import Refused
from gllcore.ids import RecordId

if TYPE_CHECKING:
    from gllapp.usecases.documents.text import Known


def compare_texts(desk: Desk, *, repair: bool) -> int:
    """How many stored texts are not what they should be; to ``repair`` them they are made anew. Takes a second for a long history.

    Raises EnvironmentFault.
    """
    with desk.replica.reading() as here:
        stored = texts.stored_documents(here)
    wrong = [document for document in stored if not _is_right(desk, document)]
    if repair and wrong:
        _make_anew(desk, wrong)
    return len(wrong)


def _is_right(desk: Desk, document: RecordId) -> bool:
    # Not at the top: the engine is loaded where there is a document, and not for every check.
    from gllapp.usecases.documents.text import look

    try:
        now = look(desk, document)
    except Refused:
        return False  # a text that belongs to no document here
    return now.stored is None or _says_the_same(now)


def _says_the_same(now: "Known") -> bool:
    """What is stored is a shortcut: with it, the text must come out as without."""
    from gllapp.usecases.documents.text import READER, assemble
    from glldocs.engine import Document
    from glldocs.faults import EngineFault

    stored, anew = now.stored, assemble(replace(now, stored=None))
    assert stored is not None, "there is something to compare"
    try:
        Document.load(stored.snapshot, READER)
        short = assemble(now).document
        same = (short.version(), short.text()) == (anew.document.version(), anew.document.text())
    except (Refused, EngineFault, msgspec.MsgspecError):
        return False
    if stored.stale or not same:
        return same
    # What is typed since may stand in the text that is shown, or not yet.
    return stored.taken == anew.taken and (bool(now.typed) or stored.body == anew.document.text())


def _make_anew(desk: Desk, documents: list[RecordId]) -> None:
    from gllapp.usecases.documents.text import refresh

    with desk.replica.writing() as here:
        texts.remove(here, documents)
    refresh(desk)
