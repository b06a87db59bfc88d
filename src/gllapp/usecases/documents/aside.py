"""What was being typed in a document that left with its pod: its whole text is kept for its author, like everything that was not sent."""

from typing import NamedTuple

from gllapp.db import kept
from gllapp.db.pods import records, texts
from gllapp.db.replica import Transaction
from gllapp.views import Act, KeptRow
from gllcore.model.pods import Pod


class Page(NamedTuple):
    """A text as the person saw it; ``scope`` is the number of its pod's log."""

    scope: int
    title: str
    text: str


def set_aside(here: Transaction, page: Page, now_ms: int) -> None:
    """Takes the place of an older text of the same document."""
    pod = texts.pod_of(here, page.scope)
    card = records.one(here, Pod, pod)
    for row in kept.rows(here):
        if (row.stream, row.act, row.op_id, row.title) == (pod, Act.WRITE, None, page.title):
            kept.remove(here, row.id)
    row = KeptRow(
        id=0,
        stream=pod,
        stream_name=card.value.name if card else "",
        op_id=None,
        encoded=b"",
        act=Act.WRITE,
        title=page.title,
        text=page.text,
        tags=(),
        written_ms=now_ms,
        kept_ms=now_ms,
    )
    kept.add(here, [row])
