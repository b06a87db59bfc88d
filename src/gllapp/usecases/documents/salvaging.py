"""Documents of a damaged replica: their texts in words, and what was being typed as acts that another replica can take in."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import msgspec

from gllapp.db.pods.salvaged import Document as Left
from gllapp.db.pods.salvaged import documents_in, typed_into
from gllapp.db.salvage import Salvaged
from gllapp.unsent import Unsent, UnsentItem
from gllapp.usecases.documents.readable import document_of
from gllapp.usecases.documents.text import READER, Assembled, holds, take_in
from gllapp.views import Act, Delivery
from gllcore.clock import HybridTime
from gllcore.errors import Refused
from gllcore.ids import OpId, RecordId
from gllcore.model.documents import DocumentField
from gllcore.operations import Entry, Kind, Operation, op_id, pack
from gllcore.outfile import operation_of
from glldocs.columns import Malformed
from glldocs.engine import Document
from glldocs.faults import EngineFault
from glldocs.peers import check_update, peer_of
from glldocs.wire import inserted

_log = logging.getLogger(__name__)


class _Update(NamedTuple):
    """What an act would carry, see gllcore.model.documents.Update."""

    salt: bytes
    data: bytes
    written_ms: int


class _Restored(NamedTuple):
    """All that is known of a text, and what of it was typed and is no act yet."""

    text: str
    typed: list[_Update]


def with_documents(found: Salvaged, content: Unsent) -> Unsent:
    """What was typed and is no act yet comes behind what waits; the last item about each document says its title and whole text."""
    items = [item for item in content.items if item.delivery is not Delivery.KEPT]
    aside = [item for item in content.items if item.delivery is Delivery.KEPT]
    last = {document: at for at, item in enumerate(items) if (document := document_of(item))}
    waiting = [entry for item in items if (entry := _entry(item)) is not None]
    wanted = dict.fromkeys((*last, *typed_into(found)))
    for left in documents_in(found, wanted, waiting):
        restored = _restored(left, RecordId(content.device))
        made = [_item(left, RecordId(content.device), update, at) for at, update in enumerate(restored.typed)]
        if left.typed and not made:
            made = [_only_words(left)]
        items += made
        at = len(items) - 1 if made else last[left.id]
        items[at] = replace(items[at], title=left.title or items[at].title, text=restored.text)
    return replace(content, items=(*items, *aside))


def _entry(item: UnsentItem) -> Entry | None:
    operation = operation_of(item.encoded) if document_of(item) else None
    return None if operation is None else Entry(item.op_id, operation)


# --- the text ---


def _restored(left: Left, device: RecordId) -> _Restored:
    made, gathered = _put_together(left, device)
    strays = [each for each in left.typed if not holds(made, each.data)]
    typed = [*gathered, *(_Update(each.salt, each.data, each.written_ms) for each in strays)]
    own = [update.data for update in left.updates if update.op_id in left.own]
    placeless = (*(data for data in own if not holds(made, data)), *(each.data for each in strays))
    # What it was typed into is lost: the words themselves are not.
    words = "".join(map(_inserted, placeless))
    text = "\n\n".join(part for part in (made.text(), words) if part)
    return _Restored(text, [each for each in typed if left.scope is not None and _is_own(each, device)])


def _put_together(left: Left, device: RecordId) -> tuple[Document, list[_Update]]:
    """The text with all that finds its place in it, and what was typed of that."""
    try:
        made = _assembled(left)
        before = made.version()
        made.apply(each.data for each in left.typed)
        return made, list(_gathered(left, made, before, device))
    except EngineFault:
        # The other documents are to be brought out all the same, and of this one what was written here.
        _log.exception("the text of %s cannot be put together", left.id.hex())
        return Document.new(READER), []


def _assembled(left: Left) -> Document:
    """As it was stored last, with whatever else can be read of its updates."""
    try:
        document = Document.load(left.snapshot, READER)
    except Refused:
        document = Document.new(READER)
    take_in(Assembled(document), left.updates)
    # What was refused or taken back is the person's writing too.
    document.apply(update.data for update in left.updates if update.op_id in left.own)
    return document


def _gathered(left: Left, made: Document, before: bytes, device: RecordId) -> Iterator[_Update]:
    """What was typed and has found its place, in as few updates as a sync would have made of it."""
    latest = {each.salt: each.written_ms for each in left.typed}
    for salt, written_ms in latest.items():
        for data in made.updates_since(before, peer_of(device, salt)):
            yield _Update(salt, data, written_ms)


def _inserted(data: bytes) -> str:
    try:
        return inserted(data)
    except Malformed:
        return ""


def _is_own(update: _Update, device: RecordId) -> bool:
    """A sign-in may have made this device another one since."""
    try:
        check_update([update.salt, update.data], device)
    except Refused:
        return False
    return True


# --- items ---


def _item(left: Left, device: RecordId, update: _Update, at: int) -> UnsentItem:
    assert left.scope is not None, "what belongs nowhere cannot be sent"
    operation = Operation(
        scope=left.scope,
        kind=int(Kind.DOCUMENT),
        record=left.id,
        payload=pack({DocumentField.TEXT: [update.salt, update.data]}),
        time=HybridTime(update.written_ms, at),
        base=left.base,
        device=device,
    )
    encoded = msgspec.msgpack.encode(operation)
    return replace(_only_words(left), op_id=op_id(operation), encoded=encoded, written_ms=update.written_ms)


def _only_words(left: Left) -> UnsentItem:
    """What was typed where nothing tells any more to which pod it belongs, or in whose name it was typed."""
    return UnsentItem(
        op_id=OpId(b""),
        encoded=b"",
        act=Act.WRITE,
        delivery=Delivery.WAITING,
        stream_name=left.pod_name,
        thread_title="",
        written_ms=max(each.written_ms for each in left.typed),
        title="",
        text="",
        tags=(),
    )
