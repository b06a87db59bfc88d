"""Who may read which pod, by the server's own directory, at every moment of a run: the simulation's memory of it."""

from collections import defaultdict
from typing import NamedTuple

from gllcore.columns import DIRECTORY
from gllcore.ids import RecordId, ScopeId, card_scope
from gllcore.operations import Entry, Kind
from gllcore.pods import pod_of
from tests.simulation.logbook import Chronicle, Logbook


class _Moment(NamedTuple):
    """From here on these are the readers of a pod."""

    scope: ScopeId
    readers: frozenset[RecordId]


class Membership:
    """Follows the cards of pods through the lives of the server, one operation after the other."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._chronicle = chronicle
        self._life: Logbook | None = None
        self._read = 0
        self._moments: list[_Moment] = []
        self._cards: dict[RecordId, list[Entry]] = defaultdict(list)
        self.scopes: set[ScopeId] = set()

    def mark(self) -> int:
        """This moment, to ask about what was since."""
        self.read()
        return len(self._moments)

    def read(self) -> None:
        """What the directory says that was not read yet; all of it after a restore."""
        life = self._chronicle.now
        if life is not self._life:
            self._life, self._read = life, 0
            self._cards.clear()
        log = life.logs.get(DIRECTORY, [])
        for logged in log[self._read :]:
            if logged.entry.op.kind == Kind.POD:
                self._change(logged.entry)
        self._read = len(log)

    def _change(self, entry: Entry) -> None:
        family = self._cards[entry.record]
        family.append(entry)
        pod = pod_of(family)
        scope = card_scope(entry.record)
        self.scopes.add(scope)
        self._moments.append(_Moment(scope, pod.readers if pod else frozenset()))

    def readers(self, scope: ScopeId) -> frozenset[RecordId]:
        """Of today."""
        self.read()
        return self._as_of(scope, len(self._moments))

    def may_read(self, member: RecordId, scope: ScopeId) -> bool:
        self.read()
        return scope not in self.scopes or member in self.readers(scope)

    def could_read(self, member: RecordId, scope: ScopeId, since: int) -> bool:
        """At some moment since that one."""
        self.read()
        return scope not in self.scopes or any(member in readers for readers in self._since(scope, since))

    def was_out(self, member: RecordId, scope: ScopeId) -> bool:
        """Whether the pod was ever not theirs to read."""
        self.read()
        return any(member not in moment.readers for moment in self._moments if moment.scope == scope)

    def _since(self, scope: ScopeId, since: int) -> list[frozenset[RecordId]]:
        later = [moment.readers for moment in self._moments[since:] if moment.scope == scope]
        return [self._as_of(scope, since), *later]

    def _as_of(self, scope: ScopeId, end: int) -> frozenset[RecordId]:
        found = (moment.readers for moment in reversed(self._moments[:end]) if moment.scope == scope)
        return next(found, frozenset())
