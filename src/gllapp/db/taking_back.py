"""What an own act said, as the draft that it could have been written from."""

import msgspec
from sqlalchemy import Connection

from gllapp.db import discussions, log
from gllapp.views import DraftRow, PostRow
from gllcore.ids import OpId, RecordId
from gllcore.merge import Folded, fold
from gllcore.model.discussions import PostField
from gllcore.operations import Entry, Kind, referred, unpack

_WRITING = {PostField.TITLE, PostField.BODY, PostField.TAGS}


def as_draft(here: Connection, op_id: OpId, now_ms: int) -> DraftRow | None:
    """A draft not stored yet; None for an act without text, or one that is not here."""
    stored = next(log.by_ids(here, [op_id]), None)
    if (
        stored is None
        or stored.entry.op.kind != Kind.POST
        or not _WRITING & unpack(stored.entry.op.payload).keys()
    ):
        return None
    said = _said(stored.entry, now_ms)
    edited = None if said.post is None else discussions.post(here, said.post)
    return said if edited is None else _filled(said, edited, fold([stored.entry]))


def _said(entry: Entry, now_ms: int) -> DraftRow:
    folded = fold([entry])
    return DraftRow(
        id=0,
        stream=RecordId(entry.op.scope),
        thread=referred(folded.at_creation(PostField.THREAD)),
        parent=referred(folded.at_creation(PostField.PARENT)),
        post=entry.op.record,
        title=folded.text(PostField.TITLE),
        body=folded.text(PostField.BODY),
        language=folded.text(PostField.LANGUAGE),
        tags=folded.elements(PostField.TAGS),
        saved_ms=now_ms,
    )


def _filled(said: DraftRow, edited: PostRow, folded: Folded) -> DraftRow:
    """What the edit did not touch, as the post has it."""
    return msgspec.structs.replace(
        said,
        thread=edited.thread,
        parent=edited.parent,
        title=said.title or edited.title,
        body=said.body or edited.body,
        language=edited.language,
        tags=_tags(edited, folded),
    )


def _tags(edited: PostRow, folded: Folded) -> tuple[str, ...]:
    tags = set(edited.tags)
    for write in folded.writes.get(PostField.TAGS, ()):
        added, removed = msgspec.convert(write.value, tuple[list[str], list[str]])
        tags = (tags | set(added)) - set(removed)
    return tuple(sorted(tags))
