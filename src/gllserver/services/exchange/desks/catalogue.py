"""The desk of the library: resources and shelves by librarians, products by the pods that made them, notes by every member."""

from collections.abc import Iterable, Mapping, Sequence

from gllcore import permissions
from gllcore.columns import DIRECTORY
from gllcore.errors import Refused
from gllcore.ids import OpId, RecordId
from gllcore.model.library import ResourceField
from gllcore.operations import Entry, Kind, Operation, referred, unpack
from gllcore.permissions import Place
from gllcore.pod_permissions import NOTES, check_note, check_publish
from gllserver.db import PROVEN, ScopeState
from gllserver.services.exchange.desks.desk import Batch, Desk

_CARDS = frozenset((Kind.RESOURCE, Kind.SHELF))
_WHERE_WRITTEN = frozenset((ResourceField.POD, ResourceField.DOCUMENT))


class CatalogueDesk(Desk):
    """Knows of each resource that is spoken of which pod has made it, if one has."""

    def __init__(self, state: ScopeState, batch: Batch, entries: Sequence[Entry]) -> None:
        super().__init__(state, batch, entries)
        self._pods = self._made_by(entry.op.record for entry in entries if entry.op.kind == Kind.RESOURCE)

    def check(self, op: Operation, fields: Mapping[int, object]) -> None:
        if op.kind in NOTES:
            check_note(self.standing, self.place, self.author_of(op))
        elif op.kind in _CARDS:
            self._check_card(op, fields)
        else:
            permissions.check_curate(self.standing, self.place)
            raise Refused("unknown_kind")

    @property
    def warrant(self) -> RecordId:
        # What librarians put on the shelves is everybody's; others open what they have brought themselves.
        return PROVEN if permissions.curates(self.standing) else super().warrant

    def heed(self, entry: Entry) -> None:
        super().heed(entry)
        if entry.op.kind == Kind.RESOURCE and entry.op.record is None:
            self._pods[entry.record] = _pod_in(entry.op.payload)

    def _check_card(self, op: Operation, fields: Mapping[int, object]) -> None:
        """A resource or a shelf, new or changed."""
        is_new_product = op.record is None and not _WHERE_WRITTEN.isdisjoint(fields)
        pod = self._pods.get(op.record) if op.record is not None else None
        if is_new_product:
            self._check_product(fields)
        elif pod is None or permissions.curates(self.standing):
            permissions.check_curate(self.standing, self.place)
        else:
            check_publish(self.standing, self._place_of(pod)[1])
        found = self.records.get(op.record) if op.record is not None else None
        if op.record is not None and (found is None or found.kind != op.kind):
            raise Refused("unknown_resource", resource=op.record.hex())

    def _check_product(self, fields: Mapping[int, object]) -> None:
        """What comes out of a pod names the pod and the document that it was."""
        pod, document = (referred(fields.get(field)) for field in sorted(_WHERE_WRITTEN))
        if pod is None or document is None:
            raise Refused("malformed_operation")
        number, place = self._place_of(pod)
        check_publish(self.standing, place)
        found = self.batch.record(number, document)
        if found is None or found.kind != Kind.DOCUMENT:
            raise Refused("unknown_record", record=document.hex())

    def _place_of(self, pod: RecordId) -> tuple[int, Place]:
        card = self.batch.record(DIRECTORY, pod)
        if card is None or card.kind != Kind.POD or card.seq not in self.batch.places:
            raise Refused("unknown_record", record=pod.hex())
        return card.seq, self.batch.places[card.seq]

    def _made_by(self, resources: Iterable[RecordId | None]) -> dict[RecordId, RecordId | None]:
        wanted = {OpId(record) for record in resources if record is not None}
        found = self.batch.session.log.payloads(self.tail.state.number, wanted) if wanted else {}
        return {RecordId(record): _pod_in(payload) for record, payload in found.items()}


def _pod_in(payload: bytes) -> RecordId | None:
    try:
        return referred(unpack(payload).get(ResourceField.POD))
    except ValueError:
        return None
