"""What a reader holds already, as history for the compression of what it gets: after a cut, as if there had been none."""

from collections.abc import Mapping
from typing import Final

from gllcore.protocol import History, Span
from gllserver.db import Session
from gllserver.services.exchange.lacking import Holding, Lack

# Of the entries just above a gap: the text that lies nearest to what comes next.
_BYTES: Final = 256 * 1024
_ENTRIES: Final = 400


def common_history(session: Session, held: Mapping[int, Holding], lack: Lack) -> tuple[History | None, bytes]:
    """The spans that both sides take as history, and their payloads; None when nothing is being resumed."""
    gaps = [
        (stretch.state, held[stretch.state.number].seq, stretch.span.upto)
        for stretch in lack.pages
        if held.get(stretch.state.number, Holding()).gap is not None
    ]
    spans: list[Span] = []
    parts: list[bytes] = []
    for state, top, high in gaps:
        room = _BYTES // len(gaps)
        taken = []
        for placed in session.log.page(state, high, min(_ENTRIES, top - high)) if top > high else ():
            room -= len(placed.entry.op.payload)
            if room < 0:
                break
            taken.append(placed.entry.op.payload)
        if taken:
            spans.append(Span(state.number, high + 1, high + len(taken)))
            parts += taken
    return (History(tuple(spans)), b"".join(parts)) if spans else (None, b"")
