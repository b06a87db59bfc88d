"""What is kept aside of streams that are gone: shown by outbox, and by these commands sent again or thrown away."""

from gllapp.cli.output import Answer, moment, plain
from gllapp.cli.posting import at_desk
from gllapp.usecases.kept import discard_kept, send_again
from gllapp.usecases.session import Session
from gllapp.views import Delivery, KeptRow

_SHOWN_CHARACTERS = 60
_DRAFT = "draft"


def run_send_again(session: Session, *, item: int) -> Answer:
    with at_desk(session) as desk:
        draft = send_again(desk, item)
    standing = Delivery.WAITING if draft is None else Delivery.DRAFT
    words = "It waits in the outbox until the next sync." if draft is None else f"It is draft {draft} again."
    return Answer({"delivery": str(standing), "draft": draft}, [words])


def run_discard(session: Session, *, item: int) -> Answer:
    with at_desk(session) as desk:
        discard_kept(desk, item)
    return Answer({"discarded": item}, ["Thrown away."])


def kept_cells(row: KeptRow, ladder: str) -> tuple[str, ...]:
    said = plain(row.title or row.text)[:_SHOWN_CHARACTERS]
    return (
        ladder,
        moment(row.written_ms),
        "",
        f"kept {row.id}",
        row.stream_name,
        f"{row.act or _DRAFT}: {said}",
    )


def kept_document(row: KeptRow) -> dict[str, object]:
    return {
        "id": row.id,
        "operation": row.op_id.hex() if row.op_id else None,
        "act": str(row.act or _DRAFT),
        "stream": row.stream.hex(),
        "stream_name": row.stream_name,
        "title": row.title,
        "text": row.text,
        "tags": list(row.tags),
        "written_ms": row.written_ms,
        "kept_ms": row.kept_ms,
        "is_open": row.is_open,
    }
