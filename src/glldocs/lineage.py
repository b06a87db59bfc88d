"""Which edits knew of which others."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from gllcore.ids import RecordId
from gllcore.model.documents import Update
from glldocs.past import Past
from glldocs.peers import peer_of
from glldocs.touches import Edit


class Deed:
    """An edit in its surroundings: ``update`` brought it, ``member`` made it."""

    def __init__(self, edit: Edit, update: Update, member: RecordId, past: Past) -> None:
        self.edit = edit
        self.update = update
        self.member = member
        self._knew = past.knew(edit.knew)

    def saw(self, other: "Deed") -> bool:
        """Whether who made this had seen all of the other, or it is this."""
        if self is other:
            return True
        last = self._knew.get_last(other.edit.start.peer)
        return last is not None and last >= other.edit.end - 1

    @property
    def order(self) -> tuple[int, int, int]:
        """One in which nothing comes before what it knew."""
        return (self.edit.lamport, *self.edit.start)


def deeds_of(
    past: Past,
    updates: Iterable[Update],
    member_of: Callable[[RecordId], RecordId],
    ends: Callable[[int], int],
    edits_of: Callable[[Update], Sequence[Edit]],
) -> list[Deed]:
    """What these updates did, in an order; without what the document has not taken in, and what another said first.

    ``ends``: how many operations of a peer the document has. ``edits_of``: what is in an update.
    """
    found: list[Deed] = []
    reached: dict[int, int] = {}
    for update in sorted(updates, key=_place):
        edits = edits_of(update)
        peer = edits[0].start.peer
        if peer != peer_of(update.device, update.salt):
            continue
        for edit in edits:
            if reached.get(peer, 0) <= edit.start.counter and edit.end <= ends(peer):
                found.append(Deed(edit, update, member_of(update.device), past))
                reached[peer] = edit.end
    return sorted(found, key=lambda deed: deed.order)


def _place(update: Update) -> tuple[bool, int, int, bytes]:
    """The log's order; what waits to be sent comes behind it."""
    return (update.seq is None, update.seq or 0, update.written_ms, update.op_id)


class Lineage:
    """All edits of a document, in lines of which each has seen the one before it."""

    def __init__(self, deeds: Sequence[Deed]) -> None:
        self._lines: list[list[Deed]] = []
        of_device: dict[RecordId, list[list[Deed]]] = {}
        for deed in deeds:
            lines = of_device.setdefault(deed.update.device, [])
            line = next((each for each in lines if deed.saw(each[-1])), None)
            if line is None:
                line = []
                lines.append(line)
                self._lines.append(line)
            line.append(deed)

    def lonely(self, deed: Deed) -> bool:
        """Whether somebody else edited and did not know of this, nor this of that."""
        for line in self._lines:
            if line[0].member != deed.member:
                unseen = bisect_left(line, True, key=lambda other: not deed.saw(other))
                if unseen < len(line) and not line[unseen].saw(deed):
                    return True
        return False
