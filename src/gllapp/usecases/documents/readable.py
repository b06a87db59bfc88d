"""Edits of documents in words: what waits in the outbox are updates that only the engine reads, and people are to read what they export."""

from dataclasses import replace

from gllapp.unsent import Unsent, UnsentItem
from gllapp.usecases.desk import Desk
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.outfile import operation_of

_OF_TEXT = frozenset((Act.ADD_DOCUMENT, Act.WRITE))


def with_texts(desk: Desk, content: Unsent) -> Unsent:
    """The last item about each document says its title and the whole text as the person sees it, with what was refused of it."""
    about = {index: document for index, item in enumerate(content.items) if (document := document_of(item))}
    last = {document: index for index, document in about.items()}
    if not last:
        return content
    # Not at the top: the engine is loaded where there is something of a document.
    from gllapp.usecases.documents.text import as_last_seen, look
    from gllapp.usecases.documents.writing import shown

    items = list(content.items)
    for document, index in last.items():
        try:
            now, text = look(desk, document), shown(desk, document)
        except Refused:
            continue  # it is not here any more
        refused = {update.op_id for update in now.dropped}
        if any(content.items[each].op_id in refused for each, of in about.items() if of == document):
            text = as_last_seen(now)
        items[index] = replace(items[index], title=now.card.title, text=text)
    return replace(content, items=tuple(items))


def document_of(item: UnsentItem) -> RecordId | None:
    """The document whose text an act changes; None for other acts, and for one that cannot be read."""
    operation = operation_of(item.encoded) if item.act in _OF_TEXT else None
    if operation is None:
        return None
    return operation.record or RecordId(item.op_id)
