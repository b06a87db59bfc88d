"""A community made by hand: the logs that its server would hold, and the arrivals that a sync would bring from them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import delete

from gllapp.arrivals import Arrival, Held
from gllapp.db import profile, tables
from gllapp.db.open import FILE, create_replica, has_replica, open_replica
from gllapp.db.profile import Profile
from gllapp.db.replica import Replica
from gllapp.db.sync_store import SyncStore
from gllapp.usecases.desk import Desk
from gllcore.catalogue import files_value, shelf_key
from gllcore.clock import HybridTime
from gllcore.columns import DIRECTORY
from gllcore.ids import SERVER_DEVICE, CommunityId, OpId, RecordId, ScopeId, card_scope, directory_scope
from gllcore.model.discussions import PostField, ReactionField, StreamField
from gllcore.model.library import ResourceField, ResourceFile, ShelfField
from gllcore.model.people import DeviceField, MemberField, Role
from gllcore.operations import (
    Entry,
    Fields,
    Kind,
    Operation,
    Value,
    extend,
    first_link,
    next_link,
    op_id,
    pack,
    reference,
)
from gllcore.packing import Placed, last_of_runs, runs_in
from gllcore.protocol import Refusal, Tip

START_MS = 1_700_000_000_000
KEY = bytes(range(32))
COMMUNITY = CommunityId(b"a community: 16b")


@dataclass
class Scope:
    """One log with the chain's link at each entry."""

    number: int
    id: ScopeId
    entries: list[Entry] = field(default_factory=list)
    links: list[bytes] = field(default_factory=list)


class ServerLogs:
    """Appends what members write, as a server does, and gives it out as arrivals.

    ``now_ms`` is the server's clock; it goes on by a second with each entry.
    """

    def __init__(self, community: CommunityId = COMMUNITY) -> None:
        self.community = community
        self.now_ms = START_MS
        directory = directory_scope(community)
        self.scopes: dict[int, Scope] = {}
        self._add_scope(DIRECTORY, directory)

    # --- people and places ---

    def member(self, name: str, country: str = "KE", role: str = Role.MEMBER) -> RecordId:
        fields: Fields = {MemberField.NAME: name, MemberField.COUNTRY: country, MemberField.ROLE: str(role)}
        return self._card(Kind.MEMBER, fields)

    def device(self, member: RecordId) -> RecordId:
        return self._card(Kind.DEVICE, {DeviceField.MEMBER: reference(member)})

    def stream(self, name: str, language: str = "en") -> RecordId:
        fields: Fields = {StreamField.NAME: name, StreamField.LANGUAGE: language, StreamField.DESCRIPTION: ""}
        card = self._card(Kind.STREAM, fields)
        self._add_scope(len(self.scopes[DIRECTORY].entries), card_scope(card))
        return card

    def open_card(self, kind: Kind, fields: Fields) -> RecordId:
        """A card of the directory that opens a log, as a pod's does."""
        card = self._card(kind, fields)
        self._add_scope(len(self.scopes[DIRECTORY].entries), card_scope(card))
        return card

    def change(self, card: RecordId, kind: Kind, fields: Fields) -> Entry:
        """The server's own edit of a card."""
        return self._append(DIRECTORY, kind, card, fields, SERVER_DEVICE)

    # --- library ---

    def shelf(self, name: str, language: str = "en") -> RecordId:
        fields: Fields = {ShelfField.NAME: name, ShelfField.LANGUAGE: language}
        return self._append(self.catalogue, Kind.SHELF, None, fields, SERVER_DEVICE).record

    def resource(
        self,
        title: str,
        fields: Fields | None = None,
        files: Sequence[ResourceFile] = (),
        shelves: Iterable[RecordId] = (),
        topics: Iterable[str] = (),
        countries: Iterable[str] = (),
        **said: Value,
    ) -> RecordId:
        """``fields`` are those beside the title, the files and the sets; ``said`` are more, by their names in small letters."""
        sets: dict[int, list[Value]] = {
            ResourceField.TOPICS: [*topics],
            ResourceField.COUNTRIES: [*countries],
        }
        fields = {
            **(fields or {}),
            **{ResourceField[name.upper()]: value for name, value in said.items()},
            **{field: [keys, []] for field, keys in sets.items() if keys},
        }
        return self._append(
            self.catalogue,
            Kind.RESOURCE,
            None,
            _resource_fields(title, fields, files, shelves),
            SERVER_DEVICE,
        ).record

    def change_resource(self, resource: RecordId, fields: Fields, kind: Kind = Kind.RESOURCE) -> Entry:
        return self._append(self.catalogue, kind, resource, fields, SERVER_DEVICE)

    @property
    def catalogue(self) -> int:
        """The number of the library's log, which is opened with the first that is added to it."""
        for entry in self.scopes[DIRECTORY].entries:
            if entry.op.kind == Kind.CATALOGUE:
                return self.number_of(entry.record)
        card = self._card(Kind.CATALOGUE, {})
        number = len(self.scopes[DIRECTORY].entries)
        self._add_scope(number, card_scope(card))
        return number

    # --- forum ---

    def post(
        self,
        device: RecordId,
        stream: RecordId,
        body: str,
        *,
        title: str = "A thread",
        thread: RecordId | None = None,
        parent: RecordId | None = None,
        tags: Sequence[str] = (),
        language: str = "en",
    ) -> RecordId:
        """A thread's first post, or a reply in ``thread``."""
        fields: dict[int, Value] = {PostField.BODY: body, PostField.LANGUAGE: language}
        if thread is None:
            fields |= {PostField.TITLE: title, PostField.TAGS: [[*tags], []]}
        else:
            fields[PostField.THREAD] = reference(thread)
        if parent is not None:
            fields[PostField.PARENT] = reference(parent)
        return self._append(self.number_of(stream), Kind.POST, None, fields, device).record

    def edit(
        self, device: RecordId, stream: RecordId, post: RecordId, fields: Fields, *, base: int | None = None
    ) -> Entry:
        """``base`` is what the writer had seen; everything when it is not given."""
        return self._append(self.number_of(stream), Kind.POST, post, fields, device, base=base)

    def react(self, device: RecordId, stream: RecordId, post: RecordId, useful: bool = True) -> Entry:
        fields: Fields = {ReactionField.USEFUL: useful}
        return self._append(self.number_of(stream), Kind.REACTION, post, fields, device)

    def receive(self, entry: Entry) -> Entry:
        """Takes in what a replica has pushed; the same operation twice is there once."""
        scope = next(each for each in self.scopes.values() if each.id == entry.op.scope)
        held = next((each for each in scope.entries if each.op_id == entry.op_id), None)
        return held or self._place(scope, entry.op)

    # --- what a sync brings ---

    def number_of(self, stream: RecordId) -> int:
        return next(number for number, scope in self.scopes.items() if scope.id == card_scope(stream))

    def placed(self, held: Iterable[Held] = ()) -> Iterator[Placed]:
        """Every entry after the cursors held, the directory first."""
        seqs = {each.number: each.cursor.seq for each in held}
        for number in sorted(self.scopes):
            scope = self.scopes[number]
            for entry, link in list(zip(scope.entries, scope.links, strict=True))[seqs.get(number, 0) :]:
                yield Placed(number, scope.id, entry, link)

    def arrivals(self, held: Iterable[Held] = (), size: int = 50) -> list[Arrival]:
        """What comes after the cursors held, in messages of ``size`` entries."""
        items = list(self.placed(held))
        return [arrival_of(items[at : at + size]) for at in range(0, len(items), size)]

    def link_anew(self, number: int) -> None:
        """The chain over a scope's entries as they are now."""
        scope = self.scopes[number]
        links = accumulate(
            scope.entries,
            lambda link, entry: extend(link, [entry]),
            initial=first_link(self.community, scope.id),
        )
        scope.links[:] = list(links)[1:]

    def append(
        self, number: int, kind: Kind, record: RecordId | None, fields: Fields, device: RecordId
    ) -> Entry:
        """Whatever a device has signed, in any log."""
        return self._append(number, kind, record, fields, device)

    # --- inside ---

    def _card(self, kind: Kind, fields: Fields) -> RecordId:
        return self._append(DIRECTORY, kind, None, fields, SERVER_DEVICE).record

    def _append(
        self,
        number: int,
        kind: int,
        record: RecordId | None,
        fields: Fields,
        device: RecordId,
        base: int | None = None,
    ) -> Entry:
        scope = self.scopes[number]
        self.now_ms += 1_000
        seen = len(scope.entries) if base is None else base
        time = HybridTime(self.now_ms - 500)
        return self._place(scope, Operation(scope.id, kind, record, pack(fields), time, seen, device))

    def _place(self, scope: Scope, op: Operation) -> Entry:
        entry = Entry(op_id(op), op, len(scope.entries) + 1, self.now_ms)
        before = scope.links[-1] if scope.links else first_link(self.community, scope.id)
        scope.entries.append(entry)
        scope.links.append(next_link(before, entry.op_id, self.now_ms))
        return entry

    def _add_scope(self, number: int, scope: ScopeId) -> None:
        self.scopes[number] = Scope(number, scope)


def _resource_fields(
    title: str, fields: Fields | None, files: Sequence[ResourceFile], shelves: Iterable[RecordId]
) -> Fields:
    made: dict[int, Value] = {ResourceField.TITLE: title, **(fields or {})}
    if files:
        made[ResourceField.FILES] = files_value(files)
    if keys := [shelf_key(shelf) for shelf in shelves]:
        made[ResourceField.SHELVES] = [[*keys], []]
    return made


def arrival_of(items: Sequence[Placed]) -> Arrival:
    tips = [Tip(item.scope, item.entry.seq or 0, item.link) for item in last_of_runs(items)]
    return Arrival(runs_in(items), tips, bytes(64))


def profile_of(member: RecordId, device: RecordId, community: CommunityId = COMMUNITY) -> Profile:
    return Profile(
        community=community,
        community_name="Learning Laboratory",
        community_key=bytes(32),
        server="http://127.0.0.1:1",
        email="amina@example.org",
        member=member,
        member_name="Amina",
        device=device,
        device_seed=bytes(32),
        token="a token",
    )


def new_replica(folder: Path, member: RecordId, device: RecordId) -> Replica:
    """What create_replica makes, from a copy of a file that walked through all formats only once."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / FILE).open("xb") as file:
        file.write(_empty_file())
    replica = open_replica(folder, KEY, START_MS)
    with replica.writing() as here:
        here.execute(delete(tables.profile))
        profile.store(here, profile_of(member, device))
    return replica


@cache
def _empty_file() -> bytes:
    nobody = RecordId(bytes(16))
    with TemporaryDirectory() as folder:
        create_replica(Path(folder), KEY, profile_of(nobody, nobody), START_MS).close()
        return (Path(folder) / FILE).read_bytes()


def pull(replica: Replica, logs: ServerLogs, size: int = 50) -> None:
    """Everything that the server holds and the replica does not."""
    store = SyncStore(replica)
    for arrival in logs.arrivals(store.held(), size):
        store.apply(arrival)


def push(replica: Replica, logs: ServerLogs) -> list[Entry]:
    """The outbox reaches the server; the replica does not know it yet."""
    return [logs.receive(entry) for entry in SyncStore(replica).pending()]


@dataclass
class Seat:
    """A member's desk: Amina's, in a community where Olga writes too and one stream is open to both."""

    logs: ServerLogs
    replica: Replica
    amina: RecordId
    device: RecordId
    olga: RecordId
    olgas: RecordId
    stream: RecordId
    # How far Amina's clock is ahead of the server's.
    ahead_ms: int = 0

    @property
    def now_ms(self) -> int:
        return self.logs.now_ms + self.ahead_ms

    @now_ms.setter
    def now_ms(self, now_ms: int) -> None:
        self.ahead_ms = now_ms - self.logs.now_ms

    @property
    def desk(self) -> Desk:
        return Desk(self.replica, lambda: self.now_ms)

    @property
    def store(self) -> SyncStore:
        return SyncStore(self.replica)

    def pull(self) -> None:
        pull(self.replica, self.logs)

    def sync(self) -> None:
        push(self.replica, self.logs)
        self.pull()

    def refuse(self, op_id: OpId, code: str, **facts: str | int) -> None:
        self.store.refused({op_id: Refusal(0, code, facts)})

    def reopen(self) -> None:
        self.replica.close()
        self.replica = open_replica(self.replica.file.parent, KEY, self.now_ms)


def take_seat(folder: Path) -> Seat:
    """Signed in, and synced once; a folder in which she sat before is opened as it was left."""
    logs = ServerLogs()
    amina = logs.member("Amina")
    device = logs.device(amina)
    olga = logs.member("Olga", country="UA")
    olgas = logs.device(olga)
    stream = logs.stream("Quality of care")
    is_known = has_replica(folder)
    replica = open_replica(folder, KEY, START_MS) if is_known else new_replica(folder, amina, device)
    seat = Seat(logs, replica, amina, device, olga, olgas, stream)
    if not is_known:
        seat.pull()
    return seat
