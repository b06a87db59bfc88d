"""The demo community on a desk without any server, with an outbox that holds one of everything."""

from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from demo import pods_telling, products_telling
from demo.documents import printed
from demo.library_file import STOCKED, DemoResource, read_library
from demo.pods_file import DemoPod, moment, read_pods, read_proposals
from demo.products_file import read_products
from demo.records import fields_of, light
from demo.streams_file import DemoMember, DemoStream, DemoThread, read_members, read_streams
from gllapp.db.open import FILE, open_replica
from gllapp.db.replica import Replica
from gllapp.db.sync_store import SyncStore
from gllapp.library_views import KeepRule, What
from gllapp.usecases import drafts, forum, keeping, library
from gllapp.usecases.desk import Desk
from gllapp.usecases.library_files import look_at_store, saw_bundle
from gllcore.columns import DIRECTORY
from gllcore.files import FileId
from gllcore.ids import ID_BYTES, RecordId
from gllcore.model.library import FileRole, ResourceField, ResourceFile
from gllcore.operations import Fields, Kind
from gllcore.protocol import Refusal
from gllfiles.store import FileStore
from gllfiles.texts.light import MEDIA
from tests.app import builders
from tests.app.builders import ServerLogs

DEMO = Path(__file__).resolve().parents[3] / "resources" / "demo"
ME = "grace"


@dataclass(frozen=True, slots=True)
class Community:
    """The logs, with everybody's device and every stream by their keys."""

    logs: ServerLogs
    members: dict[str, RecordId]
    devices: dict[str, RecordId]
    streams: dict[str, RecordId]
    pods: dict[str, RecordId] = field(default_factory=dict)
    shelves: dict[str, RecordId] = field(default_factory=dict)
    documents: list[bytes] = field(default_factory=list)
    """What is to be put into the store of whoever holds some of the library."""
    pulled: dict[tuple[str, tuple[int, ...]], bytes] = field(default_factory=dict)
    """Replicas as files, by whose they are and where the logs ended."""


def community() -> Community:
    """All members, streams and posts of resources/demo, in the order of time."""
    logs = ServerLogs()
    members, streams = read_members(DEMO), read_streams(DEMO)
    cards = {member.key: _member(logs, member) for member in members}
    made = Community(
        logs,
        cards,
        {key: logs.device(card) for key, card in cards.items()},
        {stream.key: logs.stream(stream.name, stream.language) for stream in streams},
    )
    threads = [(thread, stream) for stream in streams for thread in stream.threads]
    for thread, stream in sorted(threads, key=lambda pair: pair[0].posts[0].written_ms):
        _write(made, stream, thread)
    latest = made.logs.now_ms
    for pod in read_pods(DEMO):
        _open_pod(made, pod)
    for proposal in read_proposals(DEMO):
        pods_telling.tell_proposal(proposal, made.members, _teller(made, DIRECTORY))
    made.logs.now_ms = moment(STOCKED)
    _stock(made)
    made.logs.now_ms = latest
    return made


def demo_replica(folder: Path, everybody: Community, who: str = ME) -> Replica:
    """Grace's replica, or somebody else's, with all of it; made once, and then copied."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).write_bytes(_pulled(everybody, who, folder / "first"))
    return open_replica(folder, builders.KEY, builders.START_MS)


def _pulled(everybody: Community, who: str, folder: Path) -> bytes:
    """The file of somebody's replica, which has everything that the server holds now."""
    ends = tuple(len(scope.entries) for scope in everybody.logs.scopes.values())
    made = everybody.pulled.get((who, ends))
    if made is None:
        replica = builders.new_replica(folder, everybody.members[who], everybody.devices[who])
        builders.pull(replica, everybody.logs, size=500)
        replica.close()
        made = everybody.pulled[who, ends] = (folder / FILE).read_bytes()
    return made


def fill_library(replica: Replica, everybody: Community, store: FileStore) -> None:
    """Some documents are on this PC, of some others the text; a shelf is kept, a rule, and one document by itself."""
    desk = Desk(replica, lambda: everybody.logs.now_ms + 3_600_000)
    for content in everybody.documents:
        store.add_bytes(content)
    look_at_store(desk, store)
    rows = library.list_resources(desk, limit=100).rows
    views = [library.show_resource(desk, row.id) for row in rows]
    stick = [file.id for at, view in enumerate(views) for file in view.files if at % 2]
    saw_bundle(desk, "ST-03", b"a bundle of 16 b", stick)
    keeping.keep(desk, KeepRule(shelf=everybody.shelves["Infection prevention starter shelf"]))
    keeping.keep(desk, KeepRule(language="fr", what=What.TEXT))
    keeping.keep(desk, KeepRule(topic="measurement", under_bytes=5_000_000, what=What.LIGHT))
    guide = next(row for row in rows if row.title.startswith("From policy"))
    keeping.keep(desk, KeepRule(resource=guide.id))
    library.save_note(
        desk, guide.id, "Step 4 is what we need for the meeting in May. Ask Abena for the worksheets."
    )


def fill_outbox(replica: Replica, everybody: Community) -> None:
    """Drafts, waiting posts, one that needs attention, and some that were received."""
    desk = Desk(replica, lambda: everybody.logs.now_ms + 3_600_000)
    stream = everybody.streams["general"]
    threads = forum.list_threads(desk, stream).rows
    forum.post_reply(
        desk, threads[0].id, "We counted the bottles for a month, and the night shift wins. Every time."
    )
    forum.start_thread(
        desk, stream, "A one-page checklist for the end of a shift", "Who has one?", "en", ("handover",)
    )
    builders.push(replica, everybody.logs)
    builders.pull(replica, everybody.logs)
    forum.post_reply(
        desk, threads[1].id, "Thank you, I will try the green badge on Monday and tell you how it went."
    )
    forum.start_thread(
        desk,
        stream,
        "What do you do in the last ten minutes before handover?",
        "Ours are chaos.",
        "en",
        ("handover",),
    )
    forum.edit_post(
        desk, forum.post_reply(desk, threads[2].id, "Sorry for the typo."), body="Sorry for the typos."
    )
    closed = forum.post_reply(desk, threads[3].id, "One more question about the run charts: who draws them?")
    _refuse(replica, closed)
    drafts.save_draft(
        desk, stream, title="Stock-outs: who warns whom?", body="Last week the oxytocin", language="en"
    )
    drafts.save_draft(desk, stream, thread=threads[4].id, body="I agree with Peter, but only", language="en")


def leave(replica: Replica, everybody: Community, stream: str) -> None:
    """What a sync does when the community says that the stream is not Grace's to read any more."""
    number = everybody.logs.number_of(everybody.streams[stream])
    SyncStore(replica).leave([number], everybody.logs.now_ms, ())


def _open_pod(made: Community, pod: DemoPod) -> None:
    """A pod with all that was done in it, each thing at its own time."""
    made.logs.now_ms = moment(pod.opened)
    card = made.pods[pod.key] = made.logs.open_card(Kind.POD, pods_telling.card_of(pod, made.members))
    made.streams[pod.key] = card
    people = pods_telling.People(made.members, made.devices)
    pods_telling.tell_joinings(pod, card, _teller(made, DIRECTORY))
    pods_telling.tell_pod(pod, people, _teller(made, made.logs.number_of(card)))


def _teller(made: Community, number: int) -> pods_telling.Told:
    """Puts what somebody did into one of the logs."""

    def tell(
        who: str,
        kind: Kind,
        fields: Fields,
        at_ms: int,
        record: RecordId | None = None,
        thread: RecordId | None = None,
    ) -> RecordId:
        made.logs.now_ms = at_ms
        return made.logs.append(number, kind, record, fields, made.devices[who]).record

    return tell


def _stock(made: Community) -> None:
    """The library: what can be printed in a moment has its document, all else only a size."""
    records: dict[str, RecordId] = {}
    for at, resource in enumerate(read_library(DEMO)):
        for shelf in resource.shelves:
            if shelf not in made.shelves:
                made.shelves[shelf] = made.logs.shelf(shelf)
        files = _printed(made, resource) if resource.text or at % 5 == 0 else _imagined(made, resource, at)
        fields = fields_of(resource, records)
        shelves = [made.shelves[shelf] for shelf in resource.shelves]
        title = str(fields.pop(ResourceField.TITLE))
        records[resource.key] = made.logs.resource(title, fields, files, shelves)
    for product in read_products(DEMO):
        tell = _teller(made, made.logs.catalogue)
        products_telling.tell_product(product, records[product.resource], tell)


def _printed(made: Community, resource: DemoResource) -> list[ResourceFile]:
    pdf, text = printed(resource), light(resource)
    made.documents.extend((pdf, text))
    return [_file(pdf, "application/pdf", FileRole.MAIN), _file(text, MEDIA, FileRole.TEXT)]


def _imagined(made: Community, resource: DemoResource, at: int) -> list[ResourceFile]:
    """A document that nobody here has, at most its text; large ones have a light version."""
    text, size = light(resource), 180_000 + (at * 7919) % 97 * 61_000
    if at % 3 == 0:
        made.documents.append(text)
    files = [
        ResourceFile(file_id(f"{resource.key} main".encode()), size, "application/pdf", FileRole.MAIN),
        _file(text, MEDIA, FileRole.TEXT),
    ]
    if size > 2_500_000:
        files.append(
            ResourceFile(
                file_id(f"{resource.key} light".encode()), size // 7, "application/pdf", FileRole.LIGHT
            )
        )
    return files


def _file(content: bytes, media: str, role: FileRole) -> ResourceFile:
    return ResourceFile(file_id(content), len(content), media, role)


def file_id(content: bytes) -> FileId:
    return FileId(sha256(content).digest()[:ID_BYTES])


def _refuse(replica: Replica, post: RecordId) -> None:
    store = SyncStore(replica)
    pending = next(entry for entry in store.pending() if entry.record == post)
    store.refused({pending.op_id: Refusal(0, "stream_closed", {})})


def _member(logs: ServerLogs, member: DemoMember) -> RecordId:
    return logs.member(member.name, member.country, member.role)


def _write(made: Community, stream: DemoStream, thread: DemoThread) -> None:
    place, first = made.streams[stream.key], None
    posts: list[RecordId] = []
    for post in thread.posts:
        made.logs.now_ms = max(made.logs.now_ms, post.written_ms)
        parent = posts[post.reply_to - 1] if post.reply_to and post.reply_to > 1 else None
        posts.append(
            made.logs.post(
                made.devices[post.author], place, post.body, title=thread.title, thread=first, parent=parent,
                tags=thread.tags, language=stream.language,
            )
        )  # fmt: skip
        first = posts[0]
        for fan in post.useful:
            made.logs.react(made.devices[fan], place, posts[-1])
