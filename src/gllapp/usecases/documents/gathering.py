"""What was typed becomes acts: one for each document and sitting, when the person leaves it, pauses for long, or a sync or a stick begins."""

import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from gllapp.db.pods import texts
from gllapp.usecases.desk import Desk
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.documents import DocumentField
from gllcore.operations import Kind

if TYPE_CHECKING:
    from gllapp.usecases.documents.place import Deal
    from gllapp.usecases.documents.text import Known

_log = logging.getLogger(__name__)


def gather(desk: Desk, document: RecordId | None = None) -> int:
    """How many acts it has become; of all documents, or one.

    Where the person may not write at present (an archived pod), what was typed stays in the journal. Raises EnvironmentFault.
    """
    with desk.replica.reading() as here:
        typed = texts.typed_documents(here)
    return sum(_gather(desk, each) for each in typed if document in (None, each))


def _gather(desk: Desk, document: RecordId) -> int:
    # Not at the top: the engine is loaded where something was typed, and not for every sync.
    from gllapp.usecases.documents.place import pod_of, write
    from gllapp.usecases.documents.text import look, make_text
    from glldocs.faults import EngineFault

    try:
        now = look(desk, document)
        deals, numbers = _deals(now)
        with desk.replica.writing() as here:
            if not {each.number for each in texts.typed_in(here, document)}.issuperset(numbers):
                return 0  # somebody else has gathered them meanwhile
            write(here, desk, pod_of(here, now.scope), *deals)
            texts.take_typed(here, numbers)
        make_text(desk, document)
    except Refused as refused:
        _log.info("what was typed in %s stays in the journal: %s", document.hex(), refused.code)
        _remember(desk, document)
        return 0
    except EngineFault:
        _log.exception("what was typed in %s stays in the journal", document.hex())
        return 0
    return len(deals)


def _remember(desk: Desk, document: RecordId) -> None:
    """The text with what was typed is stored, for it may leave with its pod before it can be sent."""
    from gllapp.usecases.documents.text import make_text

    with desk.replica.writing() as here:
        texts.set_stale(here, document)
    with suppress(Refused):
        make_text(desk, document)


def _deals(now: "Known") -> "tuple[list[Deal], list[int]]":
    """The acts, and the rows of the journal that they are made of."""
    from gllapp.usecases.documents.place import Deal
    from gllapp.usecases.documents.text import add_typed, assemble
    from glldocs.peers import peer_of

    document = assemble(now).document
    before = document.version()
    orphans = {each.number for each in add_typed(document, now)}
    told = [each for each in now.typed if each.number not in orphans]
    deals = [
        Deal(Act.WRITE, Kind.DOCUMENT, now.document, {DocumentField.TEXT: [salt, data]})
        for salt in dict.fromkeys(each.salt for each in told)
        for data in document.updates_since(before, peer_of(now.device, salt))
    ]
    return deals, [each.number for each in told]
