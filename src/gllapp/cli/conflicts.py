"""The commands conflicts list, show and settle: what was written on two devices at once, side by side, and one act to end it."""

from collections.abc import Sequence

from gllapp.cli.output import SHORT_DIGITS, Answer, moment, paragraph, plain, short, table
from gllapp.cli.posting import at_desk
from gllapp.usecases.conflicts import combine, find_conflict, keep_side, list_conflicts
from gllapp.usecases.session import Session
from gllapp.views import ConflictRow, Contested, Delivery, SideRow
from gllcore.differences import Mark, Piece, differences
from gllcore.errors import UsageError

_ABOUT = {
    Contested.TITLE: "two titles",
    Contested.TEXT: "two texts",
    Contested.WITHDRAWAL: "withdrawn on one device, edited on another",
}
_SIGNS = {Mark.SAME: ("", ""), Mark.ADDED: ("[+", "+]"), Mark.REMOVED: ("[-", "-]")}


def run_conflicts(session: Session) -> Answer:
    with at_desk(session) as desk:
        rows = list_conflicts(desk)
    lines = table(
        (_short(row), short(row.post), row.stream_name, row.thread_title, _ABOUT[row.about]) for row in rows
    )
    return Answer({"conflicts": [_document(row) for row in rows]}, lines or ["Nothing to settle."])


def run_show(session: Session, *, conflict: str) -> Answer:
    with at_desk(session) as desk:
        row = find_conflict(desk, conflict)
    lines = [
        plain(" · ".join(part for part in (_short(row), row.thread_title, row.stream_name) if part)),
        _ABOUT[row.about],
        "",
        "Before:",
        *paragraph(row.before),
    ]
    for number, side in enumerate(row.sides, 1):
        lines += ["", _head(number, side), *_told(row, side)]
    choices = " or ".join(f"--keep {number}" for number in range(1, len(row.sides) + 1))
    lines += ["", f"Settle it with: gllapp conflicts settle {_short(row)} {choices} or --text-stdin."]
    return Answer(_document(row), lines)


def run_settle(session: Session, *, conflict: str, keep: int | None, text: str | None) -> Answer:
    with at_desk(session) as desk:
        row = find_conflict(desk, conflict)
        if keep is None:
            combine(desk, row.key, text or "")
        elif keep > len(row.sides):
            raise UsageError("usage", reason=f"the conflict has {len(row.sides)} sides")
        else:
            keep_side(desk, row.key, keep - 1)
    words = f"Settled ({short(row.post)}). Your edit waits in the outbox until the next sync."
    return Answer({"post": row.post.hex(), "delivery": str(Delivery.WAITING)}, [words])


def _short(row: ConflictRow) -> str:
    return row.key.hex()[:SHORT_DIGITS]


def _head(number: int, side: SideRow) -> str:
    where = "on this PC" if side.here else "on another device"
    return plain(f"{number}: {side.author_name}, {where}, {moment(side.written_ms)}")


def _told(row: ConflictRow, side: SideRow) -> Sequence[str]:
    """A side with what it took from the text before and added to it between signs."""
    if side.value is None:
        return ["    Withdrawn."]
    return paragraph("".join(_marked(piece) for piece in differences(row.before, side.value)))


def _marked(piece: Piece) -> str:
    before, after = _SIGNS[piece.mark]
    return f"{before}{piece.text}{after}"


def _document(row: ConflictRow) -> dict[str, object]:
    return {
        "conflict": row.key.hex(),
        "post": row.post.hex(),
        "thread": row.thread.hex(),
        "thread_title": row.thread_title,
        "stream_name": row.stream_name,
        "about": str(row.about),
        "before": row.before,
        "sides": [
            {
                "author_name": side.author_name,
                "here": side.here,
                "written_ms": side.written_ms,
                "value": side.value,
                "differences": [[piece.mark or "same", piece.text] for piece in _compared(row, side)],
            }
            for side in row.sides
        ],
    }


def _compared(row: ConflictRow, side: SideRow) -> Sequence[Piece]:
    return () if side.value is None else differences(row.before, side.value)
