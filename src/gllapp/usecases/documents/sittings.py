"""The history of a document, sitting by sitting: who, when, how many words, and the text as each left it."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from gllapp.news_views import Person
from gllapp.pod_views import Counts, SittingRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.kept_edits import salts_in
from gllapp.usecases.documents.text import Assembled, assemble, look
from gllapp.usecases.pods.people import persons
from gllapp.views import Delivery
from gllcore.differences import Piece
from gllcore.ids import OpId, RecordId
from gllcore.model.documents import Update
from glldocs.places import version_of
from glldocs.sittings import Sitting, Sittings
from glldocs.wire import Change


class History:
    """As it was when it was opened; for one thread at a time. What it tells of a sitting is found when it is asked for."""

    def __init__(
        self, made: Assembled, parts: Sequence[tuple[Update, ...]], rows: Sequence[SittingRow]
    ) -> None:
        self._made = made
        self._parts = {each[-1].op_id: each for each in parts}
        self._sittings = Sittings(made.document)
        self.rows = tuple(rows)
        """The latest first."""

    def counts(self, wanted: Iterable[OpId]) -> dict[OpId, Counts]:
        """How much was written in each of these; the earliest is looked at first, which is fastest."""
        asked = frozenset(wanted)
        found = {}
        for op_id in self._parts:
            if op_id in asked:
                sitting = self.sitting(op_id)
                found[op_id] = Counts(sitting.added, sitting.removed)
        return found

    def pieces(self, wanted: OpId) -> tuple[Piece, ...]:
        """The text as it was then, with what was done in that sitting marked."""
        return self.sitting(wanted).pieces

    def sitting(self, wanted: OpId) -> Sitting:
        return self._sittings.sitting(self._changes(wanted))

    def before(self, wanted: OpId) -> bytes:
        """The version that its writer found."""
        return version_of(self._changes(wanted)[0].deps)

    def version(self, wanted: OpId) -> bytes:
        """The version that its writer left."""
        return version_of([self._made.read(self._parts[wanted][-1]).last])

    def _changes(self, wanted: OpId) -> list[Change]:
        return [change for part in self._parts[wanted] for change in self._made.read(part).changes]


def open_history(desk: Desk, document: RecordId) -> History:
    """What is being typed is no sitting yet: gathering.gather makes it one. Raises Refused ``unknown_document``."""
    now = look(desk, document)
    made = assemble(now)
    backs = salts_in(document, now.card.settled)
    parts = _sittings(made.told(now.updates))
    with desk.replica.reading() as here:
        people = persons(here, {now.member_of(each[0].device) for each in parts})
    rows = [_row(each, people[now.member_of(each[0].device)], backs) for each in reversed(parts)]
    return History(made, parts, rows)


def _sittings(told: Iterable[Update]) -> list[tuple[Update, ...]]:
    """What was too long for one update stands in several, one behind the other."""
    together = groupby(told, key=lambda each: (each.device, each.salt, each.written_ms))
    return [tuple(parts) for _, parts in together]


def _row(parts: Sequence[Update], who: Person, backs: frozenset[bytes]) -> SittingRow:
    last = parts[-1]
    return SittingRow(
        op_id=last.op_id,
        who=who,
        when_ms=last.written_ms,
        delivery=Delivery.WAITING if last.seq is None else Delivery.RECEIVED,
        puts_back=last.salt in backs,
    )
