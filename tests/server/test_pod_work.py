"""What is made in a pod, and what comes of it in the library: whose it is to write, and what it may speak of."""

from collections.abc import Mapping
from random import Random

import pytest
from msgspec.structs import replace

from gllcore.columns import DIRECTORY, decode, needed, runs_of
from gllcore.compression import Squeezer
from gllcore.frames import FrameKind, FrameReader
from gllcore.ids import RecordId
from gllcore.model.documents import ClaimField, CommentField, DocumentField, SignOffField, VersionField
from gllcore.model.library import ResourceField
from gllcore.model.pods import PodFileField, PodKeyField, TaskField
from gllcore.model.products import AdaptationField, AdoptionField
from gllcore.operations import Entry, Kind, Value, reference
from gllcore.protocol import SIGNATURE_BYTES, page_of
from glldocs.engine import Document
from glldocs.peers import peer_of
from tests.server.conversation import PASSWORD
from tests.server.gathering import NOBODY, Gathering
from tests.wire_client import WireReplica, Written, id_of

SALT = bytes(range(8))
PLACE = b"somewhere"


@pytest.fixture
def people(gathering: Gathering) -> Gathering:
    return gathering


def text(writer: RecordId, words: str, salt: bytes = SALT) -> Value:
    """The value of an update in which somebody writes the first words of a document."""
    document = Document.new(peer_of(writer, salt))
    before = document.version()
    document.insert(0, words)
    (update,) = document.updates_since(before)
    return [salt, update]


class Pod:
    """A pod with a document of Fay's."""

    def __init__(self, people: Gathering) -> None:
        self.people = people
        self.number = people.open_pod()
        made: dict[int, Value] = {
            DocumentField.TITLE: "Safe births",
            DocumentField.TEXT: text(people.fay.device, "Wash hands."),
        }
        written = self.act(people.fay, Kind.DOCUMENT, made)
        assert people.codes(people.fay, written) == []
        self.document = id_of(written)
        people.everybody()

    def act(
        self, who: WireReplica, kind: Kind, fields: Mapping[int, Value], record: RecordId | None = None
    ) -> Written:
        return who.operation(self.number, kind, fields, record)

    def codes(
        self, who: WireReplica, kind: Kind, fields: Mapping[int, Value], record: RecordId | None = None
    ) -> list[str]:
        return self.people.codes(who, self.act(who, kind, fields, record))

    def catalogue(self) -> int:
        self.people.table.community.library.shelf("A shelf")
        self.people.everybody()
        return next(entry.seq or 0 for entry in self.people.directory() if entry.op.kind == Kind.CATALOGUE)


@pytest.fixture
def pod(people: Gathering) -> Pod:
    return Pod(people)


def test_everybody_in_the_pod_works_on_a_document(pod: Pod, people: Gathering) -> None:
    ann, gus = people.ann, people.gus
    document = reference(pod.document)
    comment = pod.act(ann, Kind.COMMENT, {
        CommentField.DOCUMENT: document, CommentField.BODY: "With soap?", CommentField.ANCHOR: [PLACE, PLACE],
    })  # fmt: skip
    reply = pod.act(ann, Kind.COMMENT, {
        CommentField.DOCUMENT: document, CommentField.BODY: "Yes.", CommentField.REPLY_TO: reference(id_of(comment)),
    })  # fmt: skip
    version = pod.act(ann, Kind.VERSION, {
        VersionField.DOCUMENT: document, VersionField.NAME: "0.1", VersionField.AT: PLACE,
    })  # fmt: skip
    outbox = [
        pod.act(ann, Kind.DOCUMENT, {DocumentField.TEXT: text(ann.device, "First: ")}, pod.document),
        comment, reply, version,
        pod.act(ann, Kind.CLAIM, {ClaimField.DOCUMENT: document, ClaimField.SECTION: PLACE}),
        pod.act(ann, Kind.SIGN_OFF, {SignOffField.VERSION: reference(id_of(version)), SignOffField.CONSENT: True}),
        pod.act(ann, Kind.TASK, {
            TaskField.TITLE: "Ask", TaskField.WHO: [[gus.member.hex()], []], TaskField.DOCUMENT: document,
        }),
    ]  # fmt: skip
    assert people.codes(ann, *outbox) == []
    people.sync(gus)
    assert gus.ids(pod.number) == ann.ids(pod.number)
    assert pod.codes(gus, Kind.COMMENT, {CommentField.RESOLVED: True}, id_of(comment)) == []
    assert pod.codes(gus, Kind.COMMENT, {CommentField.BODY: "No."}, id_of(comment)) == ["not_yours_to_change"]


def test_what_speaks_of_nothing_here_is_refused(pod: Pod, people: Gathering) -> None:
    ann = people.ann
    document, nothing = reference(pod.document), reference(NOBODY)
    post = ann.post(pod.number, "A post is no document.")
    people.sync(ann, post)
    cases: list[tuple[Kind, dict[int, Value], RecordId | None]] = [
        (Kind.DOCUMENT, {DocumentField.TITLE: "x"}, NOBODY),
        (Kind.DOCUMENT, {DocumentField.TITLE: "x"}, id_of(post)),
        (Kind.COMMENT, {CommentField.DOCUMENT: nothing, CommentField.BODY: "x"}, None),
        (Kind.COMMENT, {CommentField.DOCUMENT: reference(id_of(post)), CommentField.BODY: "x"}, None),
        (Kind.COMMENT, {CommentField.DOCUMENT: document, CommentField.BODY: "x", CommentField.REPLY_TO: document}, None),
        (Kind.VERSION, {VersionField.DOCUMENT: nothing, VersionField.NAME: "x", VersionField.AT: PLACE}, None),
        (Kind.CLAIM, {ClaimField.DOCUMENT: nothing, ClaimField.SECTION: PLACE}, None),
        (Kind.SIGN_OFF, {SignOffField.VERSION: document}, None),
        (Kind.TASK, {TaskField.TITLE: "x", TaskField.DOCUMENT: nothing}, None),
        (Kind.TASK, {TaskField.TITLE: "x", TaskField.WHO: [[NOBODY.hex()], []]}, None),
    ]  # fmt: skip
    answer = people.sync(ann, *(pod.act(ann, kind, fields, record) for kind, fields, record in cases))
    assert [refusal.code for refusal in answer.refusals] == ["unknown_record"] * len(cases)


def test_a_pods_work_belongs_in_a_pod(pod: Pod, people: Gathering) -> None:
    catalogue = pod.catalogue()
    people.table.community.accounts.add("lib@example.org", "Lib", PASSWORD, "librarian")
    lib = people.join("lib")
    fields: dict[int, Value] = {TaskField.TITLE: "Ask"}
    assert people.codes(people.ann, people.ann.operation(1, Kind.TASK, fields)) == ["unknown_scope"]
    assert people.codes(people.ann, people.ann.operation(DIRECTORY, Kind.TASK, fields)) == ["unknown_scope"]
    assert people.codes(lib, lib.operation(catalogue, Kind.TASK, fields)) == ["unknown_kind"]
    resource: dict[int, Value] = {ResourceField.TITLE: "x"}
    assert pod.codes(people.ann, Kind.RESOURCE, resource) == ["unknown_scope"]
    assert pod.codes(people.ann, Kind.PROPOSAL, people.fields()) == ["unknown_scope"]


def test_nobody_writes_a_text_in_anothers_name(pod: Pod, people: Gathering) -> None:
    ann = people.ann
    good = text(ann.device, "Mine.")
    assert isinstance(good, list)
    salt, update = good
    assert isinstance(update, bytes)
    bad: list[Value] = [
        text(people.fay.device, "In Fay's name."), [bytes(8), update], [salt, update[:-1]], [salt, b""],
        [salt, update + b"\0"], [salt, bytes(100)], [salt, b"x" * 50_000], update, [salt], "text", None,
        [salt, update[:20] + bytes([update[20] ^ 1]) + update[21:]],
    ]  # fmt: skip
    outbox = [pod.act(ann, Kind.DOCUMENT, {DocumentField.TEXT: value}, pod.document) for value in bad]
    new = pod.act(ann, Kind.DOCUMENT, {DocumentField.TITLE: "x", DocumentField.TEXT: bad[0]})
    after = pod.act(ann, Kind.DOCUMENT, {DocumentField.TEXT: good}, pod.document)
    answer = people.sync(ann, *outbox, new, after)
    assert [refusal.code for refusal in answer.refusals] == ["bad_document_update"] * (len(bad) + 1)
    people.sync(people.gus)
    assert people.gus.logs[pod.number].entries[-1].op == after.op


# --- in the library ---


def test_facilitators_bring_what_the_pod_has_made_into_the_library(pod: Pod, people: Gathering) -> None:
    catalogue = pod.catalogue()
    fay, ann, eve = people.fay, people.ann, people.eve
    made: dict[int, Value] = {
        ResourceField.TITLE: "Safe births", ResourceField.POD: reference(people.card(pod.number)),
        ResourceField.DOCUMENT: reference(pod.document),
    }  # fmt: skip

    def codes(who: WireReplica, fields: dict[int, Value], record: RecordId | None = None) -> list[str]:
        return people.codes(who, who.operation(catalogue, Kind.RESOURCE, fields, record))

    product = fay.operation(catalogue, Kind.RESOURCE, made)
    edition = fay.operation(catalogue, Kind.RESOURCE, {ResourceField.EDITION: "1.1"}, id_of(product))
    assert people.codes(fay, product, edition) == []
    people.everybody()
    assert codes(people.gus, {ResourceField.EDITION: "1.2"}, id_of(product)) == []
    for who, code in ((ann, "not_facilitator"), (eve, "not_admitted")):
        assert codes(who, made) == [code]
        assert codes(who, {ResourceField.EDITION: "9"}, id_of(product)) == [code]
    assert codes(fay, {ResourceField.TITLE: "No pod's"}) == ["not_librarian"]
    assert codes(fay, {**made, ResourceField.DOCUMENT: reference(NOBODY)}) == ["unknown_record"]
    assert codes(fay, {**made, ResourceField.POD: reference(NOBODY)}) == ["unknown_record"]
    assert codes(fay, {**made, ResourceField.POD: reference(pod.document)}) == ["unknown_record"]
    without = {field: value for field, value in made.items() if field != ResourceField.DOCUMENT}
    assert codes(fay, without) == ["malformed_operation"]
    assert codes(fay, {ResourceField.POD: made[ResourceField.POD]}, id_of(product)) == ["malformed_operation"]
    people.table.community.accounts.add("lib@example.org", "Lib", PASSWORD, "librarian")
    lib = people.join("lib")
    assert codes(lib, {ResourceField.TOPICS: [["safety"], []]}, id_of(product)) == []
    assert codes(lib, made) == ["not_admitted"]


def test_every_member_notes_what_became_of_a_product(pod: Pod, people: Gathering) -> None:
    catalogue = pod.catalogue()
    people.table.community.accounts.add("lib@example.org", "Lib", PASSWORD, "librarian")
    lib = people.join("lib")
    resource = lib.operation(catalogue, Kind.RESOURCE, {ResourceField.TITLE: "A guideline"})
    assert people.codes(lib, resource) == []
    people.everybody()
    eve = people.eve
    of: dict[int, Value] = {AdaptationField.RESOURCE: reference(id_of(resource))}
    first = eve.operation(catalogue, Kind.ADAPTATION, {**of, AdaptationField.TITLE: "For districts"})
    second = eve.operation(catalogue, Kind.ADAPTATION, {
        **of, AdaptationField.TITLE: "For wards", AdaptationField.BASED_ON: reference(id_of(first)),
    })  # fmt: skip
    adopted = eve.operation(catalogue, Kind.ADOPTION, {
        AdoptionField.RESOURCE: reference(id_of(resource)), AdoptionField.STATE: "piloting",
        AdoptionField.ADAPTATION: reference(id_of(first)),
    })  # fmt: skip
    assert people.codes(eve, first, second, adopted) == []
    people.everybody()
    bad = [
        people.ann.operation(catalogue, Kind.ADAPTATION, {AdaptationField.TITLE: "Mine"}, id_of(first)),
        people.ann.operation(catalogue, Kind.ADAPTATION, {AdaptationField.RESOURCE: reference(NOBODY), AdaptationField.TITLE: "x"}),
        people.ann.operation(catalogue, Kind.ADOPTION, {AdoptionField.RESOURCE: reference(id_of(first)), AdoptionField.STATE: "planned"}),
        people.ann.operation(1, Kind.ADAPTATION, {**of, AdaptationField.TITLE: "x"}),
    ]  # fmt: skip
    assert people.codes(people.ann, *bad) == [
        "not_yours_to_change",
        "unknown_record",
        "unknown_record",
        "unknown_scope",
    ]


# --- newest first ---


def test_pages_of_a_pod_bring_their_documents_and_their_card_ahead(pod: Pod, people: Gathering) -> None:
    fay = people.fay
    version = pod.act(fay, Kind.VERSION, {
        VersionField.DOCUMENT: reference(pod.document), VersionField.NAME: "0.1", VersionField.AT: PLACE,
    })  # fmt: skip
    luck = Random(3)
    noise = [fay.post(pod.number, luck.randbytes(500).hex()) for _ in range(120)]
    last = [
        pod.act(fay, Kind.SIGN_OFF, {SignOffField.VERSION: reference(id_of(version))}),
        pod.act(fay, Kind.DOCUMENT, {DocumentField.STAGE: 1}, pod.document),
    ]
    assert people.codes(fay, version, *noise, *last) == []
    late = people.table.replica("ann@example.org", synced=False)
    request = replace(people.request(late), newest_first=True)
    kinds = [
        (kind, entry.record)
        for kind, entry in told(late, people.table.answer(late, late.body(request=request)))
    ]
    ahead = [record for kind, record in kinds if kind == FrameKind.AHEAD]
    first_page = next(at for at, (kind, _) in enumerate(kinds) if kind == FrameKind.PAGE)
    assert {pod.document, id_of(version)} <= set(ahead)
    assert kinds[first_page][1] in {id_of(last[0]), pod.document, *(id_of(post) for post in noise)}
    everything = {record for kind, record in kinds if kind in (FrameKind.PAGE, FrameKind.LOG)}
    assert set(map(id_of, (version, *noise, last[0]))) <= everything


def told(reader: WireReplica, answer: bytes) -> list[tuple[int, Entry]]:
    """The entries of an answer in the order in which they come, each with what brought it; nothing is verified."""
    squeezer = Squeezer(reader.dictionary)
    held: dict[tuple[int, int], RecordId] = {}
    found: list[tuple[int, Entry]] = []
    for message in FrameReader().feed(answer):
        if message.kind not in (FrameKind.LOG, FrameKind.PAGE, FrameKind.AHEAD):
            continue
        is_page = message.kind == FrameKind.PAGE
        block = page_of(message.payload).block if is_page else message.payload[SIGNATURE_BYTES:]
        raw = squeezer.unpack(block)
        columns = decode(raw)
        known = {place: held[place] for place in needed(columns) if place in held}
        for run in runs_of(
            columns, reader.community, known, [entry.op for kind, entry in found if kind == FrameKind.AHEAD]
        ):
            for entry in run.entries:
                found.append((message.kind, entry))
                if entry.op.record is None:
                    held[run.number, entry.seq or 0] = entry.record
        squeezer.carried(raw)
    return found


def test_a_file_of_a_pod_is_named_once_by_its_author(pod: Pod, people: Gathering) -> None:
    file = pod.act(people.ann, Kind.POD_FILE, {
        PodFileField.TITLE: "Photo", PodFileField.FILE: [bytes(16), 5, "image/png"],
    })  # fmt: skip
    assert people.codes(people.ann, file) == []
    people.everybody()
    assert pod.codes(people.fay, Kind.POD_FILE, {PodFileField.WITHDRAWN: True}, id_of(file)) == []
    other = people.change(people.fay, pod.number, {})
    assert people.codes(people.fay, other) == ["malformed_operation"]


def test_a_device_tells_its_own_key_and_no_other(pod: Pod, people: Gathering) -> None:
    keys = {}
    with people.table.community.ground.database.reading() as session:
        for who in (people.ann, people.gus, people.eve):
            holder = session.accounts.by_device(who.device)
            assert holder is not None
            keys[who.device] = holder.device.public_key
    own, others = keys[people.ann.device], keys[people.gus.device]
    assert pod.codes(people.ann, Kind.POD_KEY, {PodKeyField.KEY: others}) == ["malformed_operation"]
    assert pod.codes(people.ann, Kind.POD_KEY, {PodKeyField.KEY: own[:31]}) == ["malformed_operation"]
    assert pod.codes(people.ann, Kind.POD_KEY, {}) == ["malformed_operation"]
    told = pod.act(people.ann, Kind.POD_KEY, {PodKeyField.KEY: own})
    assert people.codes(people.ann, told) == []
    again = pod.codes(people.ann, Kind.POD_KEY, {PodKeyField.KEY: own}, id_of(told))
    assert again == ["malformed_operation"]
    people.sync(people.gus)
    theirs = pod.codes(people.gus, Kind.POD_KEY, {PodKeyField.KEY: others}, id_of(told))
    assert theirs == ["malformed_operation"]
