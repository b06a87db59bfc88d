"""The desk of the directory: members propose, ask to join, and facilitate; all other cards are the server's to write."""

from collections.abc import Mapping, Sequence
from typing import Final

from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.pods import JoiningField, Pod, ProposalField
from gllcore.operations import Entry, Kind, Operation, referred, waiting
from gllcore.permissions import Place
from gllcore.pod_permissions import (
    check_enough_named,
    check_joining,
    check_pod_change,
    check_proposal,
    check_still_led,
)
from gllcore.pod_rules import JOININGS_A_DAY, PROPOSALS_A_DAY
from gllcore.pods import joining_of, pod_of, proposal_of
from gllserver.db import ScopeState
from gllserver.services.exchange.desks.desk import Batch, Desk
from gllserver.services.pods import heed as heed_pod
from gllserver.services.proposals import carry_out
from gllserver.services.tails import OwnHand

_WRITTEN = frozenset((Kind.PROPOSAL, Kind.POD, Kind.JOINING))
_DAY_MS: Final = 24 * 60 * 60 * 1000
# What one member may begin within a day, and what is said to whoever would begin more.
_A_DAY: Final[Mapping[int, tuple[int, str]]] = {
    Kind.PROPOSAL: (PROPOSALS_A_DAY, "too_many_proposals"),
    Kind.JOINING: (JOININGS_A_DAY, "too_many_joinings"),
}


class DirectoryDesk(Desk):
    """Knows all that the directory says of the records that are spoken of, for each word may change what the next may say."""

    def __init__(self, state: ScopeState, batch: Batch, entries: Sequence[Entry]) -> None:
        super().__init__(state, batch, entries)
        self._own = OwnHand(batch.session, self.tail, batch.now_ms)
        spoken_of = {record for record, found in self.records.items() if found.kind in _WRITTEN}
        self._families = batch.session.log.families(state, spoken_of)
        asked = (
            joining_of(self._families[record])
            for record in spoken_of
            if self.records[record].kind == Kind.JOINING
        )
        pods = {joining.pod for joining in asked if joining is not None} - self._families.keys()
        self._families |= batch.session.log.families(state, pods)
        self._begun: dict[int, int] = {}

    def check(self, op: Operation, fields: Mapping[int, object]) -> None:
        if op.kind == Kind.PROPOSAL:
            self._check_proposal(op, fields)
        elif op.kind == Kind.POD:
            self._check_pod(op, fields)
        elif op.kind == Kind.JOINING:
            self._check_joining(op, fields)
        else:
            raise Refused("unknown_scope")
        if op.record is None:
            self._check_pace(op.kind)

    def heed(self, entry: Entry) -> None:
        if entry.op.record is None:
            self._begun[entry.op.kind] += 1
        family = self._families.setdefault(entry.record, [])
        family.append(entry)
        if entry.op.kind == Kind.PROPOSAL:
            author = self.records[entry.record].author
            family += carry_out(self.batch.session, self.batch.community, self._own, family, author)
        elif entry.op.kind == Kind.POD:
            self._settle(entry.record, family)

    def _check_pace(self, kind: int) -> None:
        """The directory is on every PC, for ever: nobody fills it with wishes."""
        most, code = _A_DAY[kind]
        if kind not in self._begun:
            since_ms = self.batch.now_ms - _DAY_MS
            self._begun[kind] = self.batch.session.log.begun(
                self.tail.state.number, self.standing.member, kind, since_ms
            )
        if self._begun[kind] >= most:
            raise Refused(code, limit=most)

    def _check_proposal(self, op: Operation, fields: Mapping[int, object]) -> None:
        check_proposal(self.standing, self.author_of(op), fields)
        if op.record is not None and ProposalField.FACILITATORS in fields:
            after = proposal_of([*self._families[op.record], waiting(op)])
            if after is not None:
                check_enough_named(after)

    def _check_pod(self, op: Operation, fields: Mapping[int, object]) -> None:
        self.author_of(op)
        pod = self._pod(op.record)
        check_pod_change(self.standing, self._place_of(pod), fields)
        after = pod_of([*self._families[pod.id], waiting(op)])
        if after is not None:
            check_still_led(pod, after)

    def _check_joining(self, op: Operation, fields: Mapping[int, object]) -> None:
        author = self.author_of(op)
        joining = joining_of(self._families[op.record]) if op.record is not None else None
        pod = joining.pod if joining is not None else referred(fields.get(JoiningField.POD))
        check_joining(self.standing, self._place_of(self._pod(pod)), author, fields)

    def _pod(self, record: RecordId | None) -> Pod:
        pod = pod_of(self._families.get(record, [])) if record is not None else None
        if pod is None or record is None or self._is_other(record):
            raise Refused("unknown_record", record=record.hex() if record else "")
        return pod

    def _is_other(self, record: RecordId) -> bool:
        """Whether it is known to be something else than a pod."""
        return record in self.records and self.records[record].kind != Kind.POD

    def _place_of(self, pod: Pod) -> Place:
        """The pod as its rules see it for this member, after all that the batch has said so far."""
        member = self.standing.member
        return Place(
            is_stream=False,
            closed=pod.archived,
            admits=member in pod.readers,
            is_pod=True,
            facilitates=member in pod.facilitators,
        )

    def _settle(self, record: RecordId, family: list[Entry]) -> None:
        heed_pod(self.batch.session, family)
        number = self.records[record].seq
        if number in self.batch.places:
            self.batch.places[number] = self._place_of(self._pod(record))
