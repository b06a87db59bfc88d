"""Edits that are no typing: settling, accepting, restoring, putting back; each an act of its own, with what belongs to it, at once."""

from collections.abc import Callable, Sequence

from gllapp.db.pods import texts
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.place import Deal, pod_of, write
from gllapp.usecases.documents.text import Known, add_typed, assemble, look, make_text
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.documents import DocumentField
from gllcore.operations import Fields, Kind, Value
from gllcore.pod_rules import SALT_BYTES
from glldocs.deltas import units
from glldocs.engine import Document
from glldocs.peers import peer_of


def present(now: Known) -> Document:
    """The text as it stands on this PC, with what was typed; to look places up in."""
    document = assemble(now).document
    add_typed(document, now)
    return document


def edit(
    desk: Desk,
    document: RecordId,
    salt: bytes,
    change: Callable[[Document], object],
    *,
    act: Act = Act.WRITE,
    fields: Fields | None = None,
    others: Sequence[Deal] = (),
) -> bool:
    """Changes the text, and says ``fields`` of the document and ``others`` with it: all of it or nothing. False where nothing is to be said.

    ``salt`` is SALT_BYTES new random bytes. Raises what ``change`` does, and what keeps the person from writing there.
    """
    if len(salt) != SALT_BYTES:
        raise Refused("bad_document_update")
    gather(desk, document)
    now = look(desk, document)
    made = assemble(now, peer_of(now.device, salt)).document
    before = made.version()
    change(made)
    said: list[dict[int, Value]] = [
        {DocumentField.TEXT: [salt, update]} for update in made.updates_since(before)
    ]
    if fields:
        said = [{**(said[0] if said else {}), **fields}, *said[1:]]
    deals = [Deal(act, Kind.DOCUMENT, document, each) for each in said]
    if not deals and not others:
        return False
    with desk.replica.writing() as here:
        write(here, desk, pod_of(here, now.scope), *deals, *others)
        if said and texts.text(here, document) is not None:
            texts.set_stale(here, document)
    make_text(desk, document)
    return True


def index_of(text: str, position: int) -> int:
    """Where in the text's characters a place in UTF-16 is."""
    if text.isascii():
        return position
    return len(text.encode("utf-16-le")[: 2 * position].decode("utf-16-le", "ignore"))


def position_at(text: str, index: int) -> int:
    """The other way round."""
    return units(text[:index])
