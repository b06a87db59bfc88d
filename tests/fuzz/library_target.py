"""A replica whose catalogue is told anything: by a server that seals whatever it says, or by a later version's librarian."""

from collections.abc import Sequence
from contextlib import ExitStack

from gllapp.arrivals import Arrival
from gllapp.db.library import catalogue, records
from gllapp.db.sync_store import SyncStore
from gllapp.usecases import library
from gllcore.catalogue import resource_of
from gllcore.clock import HybridTime
from gllcore.columns import Run
from gllcore.ids import SERVER_DEVICE, RecordId
from gllcore.operations import Entry, Kind, Operation, next_link, op_id
from gllcore.protocol import SIGNATURE_BYTES, Tip
from tests.fuzz.conversation import read_tree, write_tree
from tests.fuzz.files import SAID
from tests.fuzz.mutating import Mutator
from tests.fuzz.stages import Stage
from tests.fuzz.target import Signature
from tests.simulation.template import START_MS

# After so many operations a fresh replica takes the place of the one that has them all.
OPERATIONS = 200
_KINDS = {int(kind) for kind, _ in SAID}


class LibraryTarget:
    """An input is [kind, whether it is an edit of the record before, fields]; what is shown is the fold of what came."""

    name = "replica-library"

    def __init__(self, stage: Stage) -> None:
        self.seeds = [
            write_tree([int(kind), is_edit, dict(fields)])
            for kind, fields in SAID
            for is_edit in (False, True)
        ]
        self._stage = stage
        self._begin()

    def _begin(self) -> None:
        self._open = ExitStack()
        self._device = self._open.enter_context(self._stage.device())
        with self._stage.server() as process:
            process.library.open()
            self._device.sync_with(process)
        self._store = SyncStore(self._device.desk.replica)
        with self._device.desk.replica.reading() as here:
            self._number = catalogue.number(here)
        self._families: dict[RecordId, list[Entry]] = {}
        self._latest: RecordId | None = None
        self._taken = 0

    def mutated(self, mutator: Mutator, data: bytes, others: Sequence[bytes]) -> bytes:
        return mutator.bytes_of(data, others)

    def run(self, data: bytes) -> Signature:
        said = _said(data)
        if said is None:
            return ("no operation",)
        self._taken += 1
        if self._taken > OPERATIONS:
            self.close()
            self._begin()
        kind, is_edit, payload = said
        entry = self._arrives(kind, self._latest if is_edit else None, payload)
        return self._shown(kind, entry)

    def _arrives(self, kind: int, record: RecordId | None, payload: bytes) -> Entry:
        held = next(each for each in self._store.held() if each.number == self._number)
        seq = held.cursor.seq + 1
        op = Operation(held.scope, kind, record, payload, HybridTime(START_MS + seq), seq - 1, SERVER_DEVICE)
        entry = Entry(op_id(op), op, seq, START_MS + seq)
        tip = Tip(held.scope, seq, next_link(held.cursor.link, entry.op_id, START_MS + seq))
        self._store.apply(Arrival([Run(held.number, held.scope, (entry,))], [tip], bytes(SIGNATURE_BYTES)))
        self._families.setdefault(entry.record, []).append(entry)
        self._latest = entry.record
        return entry

    def _shown(self, kind: int, entry: Entry) -> Signature:
        desk = self._device.desk
        library.list_resources(desk, limit=5)
        library.list_shelves(desk)
        family = self._families[entry.record]
        folded = resource_of(family) if {each.op.kind for each in family} == {Kind.RESOURCE} else None
        if folded is None:
            return (Kind(kind).name,)
        with desk.replica.reading() as here:
            (kept,) = (card for card in records.every_card(here) if card.id == folded.id)
        assert kept == folded, "not the fold of what came"
        view = library.show_resource(desk, folded.id)
        return (Kind(kind).name, f"{len(view.files)} files, {len(folded.shelves)} shelves")

    def close(self) -> None:
        """All lists can still be read."""
        with self._open:
            desk = self._device.desk
            library.list_resources(desk, limit=OPERATIONS)
            library.count_facets(desk)
            library.library_totals(desk)


def _said(data: bytes) -> tuple[int, bool, bytes] | None:
    """None for what makes no operation of the library's."""
    try:
        tree = read_tree(data)
    except ValueError:
        return None
    if not isinstance(tree, list) or len(tree) != 3 or not isinstance(tree[0], int) or tree[0] not in _KINDS:
        return None
    try:
        return tree[0], bool(tree[1]), write_tree(tree[2])
    except ValueError:
        return None
