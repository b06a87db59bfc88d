"""Conflicts of a post: what was written on one field by people who did not know of each other, to be settled by its author."""

from collections.abc import Iterable, Sequence

from gllcore.merge import Folded, Write, fold, heads, order, saw, withdrawal_of
from gllcore.model.discussions import Conflict, PostField, Side
from gllcore.operations import Entry


def conflicts_of(entries: Iterable[Entry]) -> tuple[Conflict, ...]:
    """The open conflicts of the post that these operations make; none while it is withdrawn or has not arrived."""
    folded = fold(entries)
    withdrawal = withdrawal_of(folded)
    if folded.creation is None or (withdrawal is not None and withdrawal.stands):
        return ()
    found = [_of_text(field, folded.writes.get(field, ())) for field in (PostField.TITLE, PostField.BODY)]
    if withdrawal is not None:
        found.append(_of_withdrawal(folded, withdrawal.act, withdrawal.unseen[0]))
    return tuple(conflict for conflict in found if conflict is not None)


def _of_text(field: PostField, writes: Sequence[Write]) -> Conflict | None:
    standing = heads(writes)
    # Of those who wrote the same, the latest speaks.
    latest: dict[str, Entry] = {}
    for write in standing:
        latest.setdefault(_text(write.value), write.entry)
    if len(latest) < 2:
        return None
    before = _newest(writes, [write.entry for write in standing])
    return Conflict(field, before, tuple(_side(entry, value) for value, entry in latest.items()))


def _of_withdrawal(folded: Folded, act: Entry, unseen: Entry) -> Conflict:
    fields = (PostField.TITLE, PostField.BODY)
    before = _joined(_newest(folded.writes.get(field, ()), [act]) for field in fields)
    shown = _joined(folded.text(field) for field in fields)
    return Conflict(PostField.WITHDRAWN, before, (_side(act, None), _side(unseen, shown)))


def _newest(writes: Sequence[Write], seers: Sequence[Entry]) -> str:
    """The newest of these values that all of the seers had seen."""
    seen = [write for write in writes if all(saw(seer, write.entry) for seer in seers)]
    return _text(max(seen, key=lambda write: order(write.entry)).value) if seen else ""


def _side(entry: Entry, value: str | None) -> Side:
    return Side(entry.op_id, entry.op.device, entry.effective_ms, value)


def _joined(texts: Iterable[str]) -> str:
    return "\n\n".join(text for text in texts if text)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
