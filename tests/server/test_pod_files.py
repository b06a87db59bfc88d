"""Files for some: who reads where a file is named may read it, nobody else learns that it is here, and no member fills the disk."""

import random
from pathlib import Path

import pytest

from gllcore.errors import Refused
from gllcore.files import BLOCK_BYTES, FileCard, FileId
from gllcore.model.library import ResourceField
from gllcore.model.pods import PodField, PodFileField
from gllcore.model.products import AdaptationField
from gllcore.operations import Kind, Value, reference
from gllcore.permissions import Standing
from gllfiles.hashing import card_of_blocks
from gllserver.bootstrap import Community, open_community
from gllserver.services.devices import standing
from gllserver.services.files import Files, Shares
from tests.server.conversation import CHEAP, PASSWORD, ManualClock
from tests.server.gathering import Gathering, without
from tests.wire_client import WireReplica, id_of

CONTENT = random.Random(11).randbytes(2 * BLOCK_BYTES + 5)


def blocks_of(content: bytes) -> list[bytes]:
    return [content[at : at + BLOCK_BYTES] for at in range(0, len(content), BLOCK_BYTES)]


def card_of(content: bytes) -> FileCard:
    return card_of_blocks(blocks_of(content))


class Shelf:
    """What members send and read, without HTTP."""

    def __init__(self, people: Gathering, community: Community | None = None) -> None:
        self.people = people
        self.community = community or people.table.community

    @property
    def files(self) -> Files:
        return self.community.files

    def standing(self, who: WireReplica) -> Standing:
        return standing(self.community.devices.holder(who.token).account)

    def announce(self, who: WireReplica, content: bytes) -> int:
        """How many bytes are asked for."""
        upload = self.files.announce(self.standing(who), card_of(content))
        try:
            return sum(span.end - span.start for span in upload.missing())
        finally:
            upload.close()

    def send(self, who: WireReplica, content: bytes) -> FileId:
        card = card_of(content)
        self.announce(who, content)
        upload = self.files.upload(self.standing(who), card.id)
        try:
            for number, block in enumerate(blocks_of(content)):
                upload.put(number, block)
            assert upload.missing() == ()
        finally:
            upload.close()
        return card.id

    def reads(self, who: WireReplica, file: FileId) -> bool:
        try:
            return self.files.card_for(self.standing(who), file).id == file
        except Refused as refused:
            return refused.code != "unknown_file"

    def readers(self, file: FileId) -> set[str]:
        names = ("ann", "fay", "gus", "eve", "mod")
        return {name for name in names if self.reads(getattr(self.people, name), file)}

    def name_in_pod(self, who: WireReplica, number: int, content: bytes) -> list[str]:
        named: Value = [bytes(card_of(content).id), len(content), "image/png"]
        fields: dict[int, Value] = {PodFileField.TITLE: "Photo", PodFileField.FILE: named}
        return self.people.codes(who, who.operation(number, Kind.POD_FILE, fields))


@pytest.fixture
def people(gathering: Gathering) -> Gathering:
    return gathering


@pytest.fixture
def shelf(people: Gathering) -> Shelf:
    return Shelf(people)


@pytest.mark.parametrize("first", ["bytes", "name"])
def test_a_pods_file_is_for_its_readers_alone(people: Gathering, shelf: Shelf, first: str) -> None:
    number = people.open_pod()
    if first == "name":
        assert shelf.name_in_pod(people.ann, number, CONTENT) == []
    file = shelf.send(people.ann, CONTENT)
    if first == "bytes":
        assert shelf.name_in_pod(people.ann, number, CONTENT) == []
    assert shelf.readers(file) == {"ann", "fay", "gus"}
    out = people.change(
        people.fay,
        number,
        {PodField.MEMBERS: without(people.gus), PodField.FACILITATORS: without(people.gus)},
    )
    assert people.codes(people.fay, out) == []
    assert shelf.readers(file) == {"ann", "fay"}


def test_a_delta_is_for_who_may_read_both(people: Gathering, shelf: Shelf) -> None:
    number = people.open_pod()
    older, newer = CONTENT, CONTENT[:70_000] + b"a paragraph" + CONTENT[70_000:]
    files = [shelf.send(people.ann, content) for content in (older, newer)]
    for content in (older, newer):
        assert shelf.name_in_pod(people.ann, number, content) == []
    deltas = shelf.community.deltas
    assert deltas.path(shelf.standing(people.fay), files[1], files[0]).stat().st_size
    free = shelf.community.files.add_bytes(older[:100_000]).id
    for new, held in ((files[1], files[0]), (free, files[0]), (files[1], free)):
        with pytest.raises(Refused) as caught:
            deltas.path(shelf.standing(people.eve), new, held)
        assert caught.value.code == "unknown_file"


def test_nobody_opens_a_file_by_knowing_its_name(people: Gathering, shelf: Shelf) -> None:
    """Who was in the pod knows the names of its files; that is not having them."""
    number = people.open_pod()
    file = shelf.send(people.ann, CONTENT)
    shelf.name_in_pod(people.ann, number, CONTENT)
    catalogue = opened_catalogue(people)
    resource = shelf.community.library.resources()
    named: Value = [[bytes(file), len(CONTENT), "image/png"]]
    fields: dict[int, Value] = {
        AdaptationField.RESOURCE: reference(next(iter(resource))),
        AdaptationField.TITLE: "Mine", AdaptationField.FILES: named,
    }  # fmt: skip
    assert people.codes(people.eve, people.eve.operation(catalogue, Kind.ADAPTATION, fields)) == []
    assert shelf.readers(file) == {"ann", "fay", "gus"}

    # Who has all of its bytes has it: they send them as if they were new, and from then on it is theirs to open.
    assert shelf.announce(people.eve, CONTENT) == len(CONTENT)
    assert shelf.readers(file) == {"ann", "fay", "gus"}
    shelf.send(people.eve, CONTENT)
    assert shelf.readers(file) == {"ann", "fay", "gus", "eve", "mod"}
    assert shelf.announce(people.mod, CONTENT) == 0
    assert shelf.files.read(file, 0, len(CONTENT)) == CONTENT


def test_a_reader_of_the_pod_may_put_its_file_into_the_library(people: Gathering, shelf: Shelf) -> None:
    number = people.open_pod()
    file = shelf.send(people.ann, CONTENT)
    shelf.name_in_pod(people.ann, number, CONTENT)
    catalogue = opened_catalogue(people)
    document = people.fay.operation(number, Kind.DOCUMENT, {1: "Safe births"})
    product = people.fay.operation(catalogue, Kind.RESOURCE, {
        ResourceField.TITLE: "Safe births", ResourceField.POD: reference(people.card(number)),
        ResourceField.DOCUMENT: reference(id_of(document)), ResourceField.FILES: [[bytes(file), len(CONTENT), "image/png"]],
    })  # fmt: skip
    assert people.codes(people.fay, document, product) == []
    assert "eve" in shelf.readers(file)


def opened_catalogue(people: Gathering) -> int:
    """The number of a catalogue with one resource, which everybody has."""
    community = people.table.community
    community.accounts.add("lib@example.org", "Lib", PASSWORD, "librarian")
    community.library.shelf("A shelf")
    people.everybody()
    catalogue = next(entry.seq or 0 for entry in people.directory() if entry.op.kind == Kind.CATALOGUE)
    lib = people.join("lib")
    assert (
        people.codes(lib, lib.operation(catalogue, Kind.RESOURCE, {ResourceField.TITLE: "A guideline"})) == []
    )
    people.everybody()
    return catalogue


def test_what_members_send_has_an_end(
    people: Gathering, data: Path, database_url: str | None, clock: ManualClock
) -> None:
    shares = Shares(file_bytes=3 * BLOCK_BYTES, member_bytes=4 * BLOCK_BYTES)
    community = open_community(data, database_url, clock, shares=shares, password_cost=CHEAP)
    try:
        check_shares(people, Shelf(people, community))
    finally:
        community.close()


def check_shares(people: Gathering, shelf: Shelf) -> None:
    parts = [random.Random(seed).randbytes(3 * BLOCK_BYTES - 9) for seed in range(2)]
    shelf.announce(people.ann, parts[0])
    for content in (parts[1], bytes(3 * BLOCK_BYTES + 1)):
        with pytest.raises(Refused) as caught:
            shelf.announce(people.ann, content)
        assert (caught.value.code, caught.value.facts) == ("share_exceeded", {"file": 0, "limit": 0})
    # The same again is not more, and what it was begun for it is still good for.
    shelf.send(people.ann, parts[0])
    shelf.send(people.fay, parts[1])
    community = people.table.community
    community.accounts.add("lib@example.org", "Lib", PASSWORD, "librarian")
    lib = people.join("lib")
    shelf.send(lib, bytes(5 * BLOCK_BYTES))
    community.accounts.set_role("ann@example.org", "reader")
    with pytest.raises(Refused) as reader:
        shelf.announce(people.ann, b"small")
    assert reader.value.code == "role_forbids"
