"""The commands outbox export and outbox import: unsent work leaves as a page to read or a file to import, and comes in."""

from pathlib import Path

from gllapp.cli.output import Answer, counted, moment, short, table
from gllapp.cli.posting import at_desk
from gllapp.cli.reading import LADDER
from gllapp.unsent import UnsentItem
from gllapp.usecases.session import Session
from gllapp.usecases.unsent import export_unsent, import_unsent
from gllcore.ids import RecordId

_SHOWN_CHARACTERS = 60


def run_export(session: Session, *, file: Path) -> Answer:
    written = file.expanduser()
    with at_desk(session) as desk:
        content = export_unsent(desk, written)
    items, drafts = len(content.items), len(content.drafts)
    left_out = sum(bool(item.op_id) and not item.encoded for item in content.items)
    document = {"file": str(written), "items": items, "drafts": drafts, "unreadable": left_out}
    lines = [f"{_amount(items, drafts)} in {written}."]
    if left_out:
        lines.append(f"{left_out} of them cannot be read any more; see: gllapp doctor.")
    return Answer(document, lines)


def run_import(session: Session, *, file: Path) -> Answer:
    with at_desk(session) as desk:
        taken = import_unsent(desk, file.expanduser())
    document = {
        "items": [_document(item) for item in taken.items],
        "drafts": taken.drafts,
        "known": taken.known,
        "elsewhere": taken.elsewhere,
        "unreadable": taken.unreadable,
    }
    lines = table(_cells(item) for item in taken.items)
    lines.append(
        f"{_amount(len(taken.items), taken.drafts)} new here. What waits is sent with the next sync."
    )
    if taken.known:
        lines.append(f"{taken.known} were here already.")
    if taken.elsewhere:
        lines.append(
            f"{taken.elsewhere} belong to places that this PC does not know yet: sync, then import once more."
        )
    if taken.unreadable:
        lines.append(f"{taken.unreadable} are nothing that this version could send.")
    return Answer(document, lines)


def _amount(items: int, drafts: int) -> str:
    return f"{counted(items, 'item', 'items')} and {counted(drafts, 'draft', 'drafts')}"


def _cells(item: UnsentItem) -> tuple[str, ...]:
    said = item.title or item.text or item.thread_title
    return (
        LADDER[item.delivery], moment(item.written_ms), short(RecordId(item.op_id)), item.stream_name,
        f"{item.act}: {said[:_SHOWN_CHARACTERS]}",
    )  # fmt: skip


def _document(item: UnsentItem) -> dict[str, object]:
    return {
        "operation": item.op_id.hex(),
        "act": str(item.act),
        "stream_name": item.stream_name,
        "thread_title": item.thread_title,
        "written_ms": item.written_ms,
        "title": item.title,
        "text": item.text,
    }
