"""Unsent writing: saved every few seconds, there again after a power cut."""

from collections.abc import Sequence

from gllapp.db import drafts
from gllapp.usecases.desk import Desk
from gllapp.views import DraftRow
from gllcore.errors import Refused
from gllcore.ids import RecordId


def save_draft(
    desk: Desk,
    stream: RecordId,
    *,
    thread: RecordId | None = None,
    parent: RecordId | None = None,
    post: RecordId | None = None,
    title: str = "",
    body: str = "",
    language: str = "",
    tags: Sequence[str] = (),
    draft: int | None = None,
) -> int:
    """Stores what is being written exactly as typed, over ``draft`` if given; gives the draft's id.

    Raises Refused ``unknown_draft`` when that one was sent or discarded meanwhile: a late autosave must not revive it.
    """
    row = DraftRow(
        id=draft or 0,
        stream=stream,
        thread=thread,
        parent=parent,
        post=post,
        title=title,
        body=body,
        language=language,
        tags=tuple(tags),
        saved_ms=desk.now_ms(),
    )
    with desk.replica.writing() as here:
        saved = drafts.save(here, row)
    if saved is None:
        raise Refused("unknown_draft")
    return saved


def save_again(desk: Desk, row: DraftRow) -> int:
    """A draft that was discarded is there again, under a number of its own, which is given."""
    return save_draft(
        desk, row.stream, thread=row.thread, parent=row.parent, post=row.post, title=row.title, body=row.body,
        language=row.language, tags=row.tags,
    )  # fmt: skip


def list_drafts(desk: Desk) -> tuple[DraftRow, ...]:
    """All drafts, the last saved first; ``where`` is the thread's title or the stream's name."""
    with desk.replica.reading() as here:
        return drafts.rows(here)


def open_draft(desk: Desk, draft: int) -> DraftRow:
    """Raises Refused ``unknown_draft``."""
    with desk.replica.reading() as here:
        row = drafts.row(here, draft)
    if row is None:
        raise Refused("unknown_draft")
    return row


def discard_draft(desk: Desk, draft: int) -> None:
    """Throws a draft away; nothing happens when it is gone already."""
    with desk.replica.writing() as here:
        drafts.remove(here, draft)
