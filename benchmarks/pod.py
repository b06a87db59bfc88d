"""A pod of two members on a real server, joined by a counting link, and a document whose history somebody else typed."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.link import Counts, Link
from benchmarks.manuscript import Edit, Sitting
from benchmarks.member import PASSWORD, Member, member
from benchmarks.server import serving
from gllapp.db import acts
from gllapp.db.acts import Deed
from gllapp.usecases.documents.making import new_document
from gllapp.usecases.pods.directory import list_pods
from gllapp.usecases.pods.proposing import Wish, propose
from gllapp.views import Act
from gllcore.ids import RecordId
from gllcore.model.documents import DocumentField
from gllcore.model.people import Role
from gllcore.model.pods import Form
from gllcore.operations import Kind
from gllcore.pod_rules import SALT_BYTES
from glldocs.engine import Document
from glldocs.peers import peer_of
from gllserver.bootstrap import Community, init_community, open_community

SITTINGS_A_START = 20
"""After so many sittings a program is started anew, and writes in another name."""


@dataclass(frozen=True, slots=True)
class Pod:
    """``writer`` and ``reader`` are in step at the beginning; both write in ``document``, which is empty."""

    link: Link
    writer: Member
    reader: Member
    id: RecordId
    document: RecordId

    def sync(self, who: Member) -> Counts:
        """One sync that must reach its end, and what it has moved."""
        self.link.reset()
        report = who.sync().report
        if not report.complete:
            raise RuntimeError(f"the sync did not reach its end: {report.error}")
        return self.link.counts()

    def put(self, who: Member, updates: Iterable[tuple[bytes, bytes]]) -> None:
        """Acts that bring these updates (salt, update), at once: as if they had been written one after the other."""
        desk = who.desk
        deeds = [
            Deed(Act.WRITE, Kind.DOCUMENT, self.document, {DocumentField.TEXT: [salt, update]})
            for salt, update in updates
        ]
        with desk.replica.writing() as here:
            scope = acts.pod_scope(here, self.id)
            if scope is None:
                raise RuntimeError("the pod is not open")
            acts.write_all(here, scope, deeds, desk.now_ms())


@contextmanager
def pod(folder: Path) -> Iterator[Pod]:
    init_community(folder / "server", "A pod to measure")
    community = open_community(folder / "server")
    with ExitStack() as stack:
        stack.callback(community.close)
        for name in ("writer", "reader"):
            community.accounts.add(f"{name}@example.org", name.title(), PASSWORD, Role.MEMBER)
        server = stack.enter_context(serving(folder / "server"))
        link = stack.enter_context(Link(server.port))
        writer, reader = (
            stack.enter_context(member(folder / name / "profile", link.url, f"{name}@example.org"))
            for name in ("writer", "reader")
        )
        found = _opened(community, writer, reader)
        document = new_document(writer.desk, found, "A guideline", "", "en", bytes(SALT_BYTES))
        for each in (writer, reader):
            each.sync()
        yield Pod(link, writer, reader, found, document)


def _opened(community: Community, writer: Member, reader: Member) -> RecordId:
    for each in (writer, reader, writer):
        each.sync()
    wish = Wish(
        form=Form.POD,
        name="Measured",
        purpose="To be measured.",
        area="maternal_health",
        languages=("en",),
        facilitators=tuple(each.desk.replica.profile().member for each in (writer, reader)),
        rules=True,
    )
    proposal = propose(writer.desk, wish)
    writer.sync()
    community.proposals.approve(proposal.hex())
    for each in (writer, reader):
        each.sync()
    return list_pods(writer.desk)[0].pod.id


# --- what was typed before ---


@dataclass(frozen=True, slots=True)
class Written:
    """A document's history: ``updates`` (salt, update), a few for each sitting, and the engine's ``snapshot`` of all."""

    updates: Sequence[tuple[bytes, bytes]]
    snapshot: bytes
    text: str


def written(device: RecordId, session: Iterable[Sitting]) -> Written:
    """As one device writes it, which starts its program anew now and then."""
    updates: list[tuple[bytes, bytes]] = []
    salt, document = bytes(SALT_BYTES), None
    for number, sitting in enumerate(session):
        if document is None or number % SITTINGS_A_START == 0:
            salt = number.to_bytes(SALT_BYTES, "big")
            peer = peer_of(device, salt)
            document = Document.load(document.snapshot(), peer) if document else Document.new(peer)
        before = document.version()
        for edit in sitting.edits:
            type_in(document, edit)
        updates += [(salt, update) for update in document.updates_since(before)]
    if document is None:
        raise ValueError("nothing was written")
    return Written(updates, document.snapshot(), document.text())


def type_in(document: Document, edit: Edit) -> None:
    document.replace(edit.position, edit.removed, edit.inserted)
    document.commit()
