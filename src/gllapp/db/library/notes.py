"""A person's own notes on resources: of this replica alone."""

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from gllapp.db.library import tables
from gllcore.ids import RecordId

_note = tables.note


def save(here: Connection, resource: RecordId, text: str, now_ms: int) -> None:
    """An empty text removes the note."""
    if not text:
        here.execute(delete(_note).where(_note.c.resource == resource))
        return
    values = {"text": text, "saved_ms": now_ms}
    kept = insert(_note).values(resource=resource, **values)
    here.execute(kept.on_conflict_do_update(index_elements=[_note.c.resource], set_=values))


def text_of(here: Connection, resource: RecordId) -> str:
    """Empty where there is none."""
    return here.execute(select(_note.c.text).where(_note.c.resource == resource)).scalar_one_or_none() or ""
