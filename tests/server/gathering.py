"""People around a pod: who proposes it, two who lead it, who decides, and somebody who has nothing to do with it."""

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec.structs import replace

from gllcore.columns import DIRECTORY
from gllcore.ids import RecordId, card_scope
from gllcore.model.people import Role
from gllcore.model.pods import Pod, PodField, Proposal, ProposalField, ProposalState
from gllcore.operations import Entry, Kind, Value
from gllcore.pods import pod_of, proposal_of
from gllcore.protocol import Request
from tests.server.conversation import PASSWORD, Table
from tests.wire_client import Answer, WireReplica, Written, id_of

DAY_MS = 24 * 60 * 60 * 1000
NOBODY = RecordId(bytes(15) + b"\x07")
NAMES: Final = ("ann", "fay", "gus", "eve", "mod")


def members(*added: WireReplica) -> Value:
    return [[each.member.hex() for each in added], []]


def without(*removed: WireReplica) -> Value:
    return [[], [each.member.hex() for each in removed]]


class Gathering:
    """The table, with replicas that know what a pod is; ``replicas`` are those of people who are there already, by NAMES."""

    def __init__(self, table: Table, replicas: Mapping[str, WireReplica] | None = None) -> None:
        self.table = table
        self.replicas = replicas or self._come_together()
        self.ann, self.fay, self.gus, self.eve, self.mod = (self.replicas[name] for name in NAMES)

    def _come_together(self) -> Mapping[str, WireReplica]:
        self.table.community.accounts.add("mod@example.org", "Mod", PASSWORD, Role.MODERATOR)
        replicas = {name: self.join(name) for name in NAMES}
        for replica in replicas.values():
            self.sync(replica)
        return replicas

    def join(self, name: str) -> WireReplica:
        replica = self.table.replica(f"{name}@example.org", synced=False)
        self.sync(replica)
        return replica

    def everybody(self) -> None:
        for replica in self.replicas.values():
            self.sync(replica)

    def sync(self, replica: WireReplica, *outbox: Written) -> Answer:
        return self.table.sync(replica, outbox, self.request(replica))

    def request(self, replica: WireReplica) -> Request:
        return replace(replica.request(), opens=int(Kind.POD))

    def codes(self, replica: WireReplica, *outbox: Written) -> list[str]:
        """The codes with which these are refused."""
        return [refusal.code for refusal in self.sync(replica, *outbox).refusals]

    # --- proposing ---

    def fields(self, **more: Value) -> dict[int, Value]:
        """What a good proposal says; ``more`` by the names of its fields."""
        said: dict[int, Value] = {
            ProposalField.FORM: "pod",
            ProposalField.NAME: "Safe births",
            ProposalField.FACILITATORS: members(self.fay, self.gus),
            ProposalField.PURPOSE: "A checklist that fits our wards.",
            ProposalField.LANGUAGES: [["fr", "en"], []],
            ProposalField.RULES: True,
        }
        return said | {ProposalField[name]: value for name, value in more.items()}

    def proposal(self, **more: Value) -> Written:
        return self.ann.operation(DIRECTORY, Kind.PROPOSAL, self.fields(**more))

    def answer(
        self, proposal: RecordId, state: str = ProposalState.APPROVED, who: WireReplica | None = None
    ) -> Written:
        fields: dict[int, Value] = {ProposalField.STATE: str(state)}
        return (who or self.mod).operation(DIRECTORY, Kind.PROPOSAL, fields, proposal)

    def open_pod(self, **more: Value) -> int:
        """A pod that was proposed and approved, at everybody's; gives its number."""
        proposed = self.proposal(**more)
        assert self.codes(self.ann, proposed) == []
        self.sync(self.mod)
        assert self.codes(self.mod, self.answer(id_of(proposed))) == []
        self.everybody()
        result = self.proposal_of(id_of(proposed)).result
        assert result is not None
        number = next(entry.seq or 0 for entry in self.directory() if entry.record == result)
        for reader in (self.ann, self.fay, self.gus):
            reader.hold(number, card_scope(result))
        return number

    # --- looking ---

    def directory(self, reader: WireReplica | None = None) -> Sequence[Entry]:
        return (reader or self.mod).logs[DIRECTORY].entries

    def about(self, record: RecordId) -> list[Entry]:
        return [entry for entry in self.directory() if entry.record == record]

    def proposal_of(self, record: RecordId) -> Proposal:
        self.sync(self.mod)
        found = proposal_of(self.about(record))
        assert found is not None
        return found

    def card(self, number: int) -> RecordId:
        """The record of the pod with this number."""
        return self.directory()[number - 1].record

    def pod(self, number: int) -> Pod:
        self.sync(self.mod)
        found = pod_of(self.about(self.card(number)))
        assert found is not None
        return found

    def change(self, who: WireReplica, number: int, fields: Mapping[PodField, Value]) -> Written:
        said: dict[int, Value] = {int(field): value for field, value in fields.items()}
        return who.operation(DIRECTORY, Kind.POD, said, self.card(number))
