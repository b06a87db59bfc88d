"""Files are read on the stick itself, each block checked as it is used: what is exchanged in between is noticed."""

import shutil

import pytest

from gllapp.platform.devicekey import is_signed
from gllapp.usecases.bundles.importing import Taking, import_bundle
from gllcore.bundles import blob_parts
from gllcore.errors import ProtocolViolation, Refused
from gllcore.files import BLOCK_BYTES, FileCard, Span
from gllfiles.bundles import Bundle, open_bundle
from gllfiles.hashing import card_of_blocks
from tests.bundles.bad_sticks import Stick, forged
from tests.bundles.shed import Shed, content

SIZE = 3 * BLOCK_BYTES + 1_000


def opened(shed: Shed) -> Bundle:
    return open_bundle(shed.bundle(), shed.dictionary, is_signed)


@pytest.fixture
def card(shed: Shed) -> FileCard:
    """A document of three parts and a bit, on a stick that takes no larger files than two blocks."""
    shed.add(["Hand hygiene"], size=SIZE)
    shed.make(part_bytes=2 * BLOCK_BYTES)
    (found,) = opened(shed).cards().values()
    return found


@pytest.mark.parametrize(
    ("start", "end"), [(0, SIZE), (0, BLOCK_BYTES), (BLOCK_BYTES, 3 * BLOCK_BYTES), (3 * BLOCK_BYTES, SIZE)]
)
def test_any_blocks_are_read_across_the_parts_of_a_file(
    shed: Shed, card: FileCard, start: int, end: int
) -> None:
    assert opened(shed).read(card, Span(start, end)) == content("Hand hygiene", SIZE)[start:end]


def test_what_is_exchanged_after_the_check_is_noticed_when_it_is_used(shed: Shed, card: FileCard) -> None:
    far = shed.yard.arrive("far")
    bundle = opened(shed)
    (blob,) = bundle.manifest.blobs
    bundle.check(blob)
    second = shed.bundle() / blob_parts(blob, bundle.manifest.part_bytes)[1].name
    second.write_bytes(bytes(second.stat().st_size))

    with pytest.raises(ProtocolViolation, match="damaged"):
        bundle.read(card, Span(2 * BLOCK_BYTES, SIZE))
    taken = import_bundle(far.desk, Taking(shed.store(far), shed.dictionary), bundle, "ST-03")

    assert [each.title for each in taken.damaged] == ["Hand hygiene"]
    assert list(shed.store(far).held()) == []
    # What was good of it waits in the store for another stick, or the network.
    (begun,) = shed.store(far).unfinished()
    assert begun.card == card


def test_hashes_of_blocks_that_the_file_never_had_deceive_nobody(shed: Shed) -> None:
    """A publisher gone bad signs the hashes of a program's blocks under the hash of a document."""
    shed.add(["Hand hygiene"], size=SIZE)
    shed.make()
    (true,) = opened(shed).cards().values()
    forged(Stick(shed.stick(), shed.lina.desk.replica.profile().device_seed))
    bundle = opened(shed)

    (told,) = bundle.cards().values()
    assert (told.sha256, told == true) == (true.sha256, False)
    with pytest.raises(ProtocolViolation, match="damaged"):
        bundle.proven(true.id)
    with pytest.raises(ProtocolViolation, match="damaged"):
        bundle.read(true, Span(0, BLOCK_BYTES))


def test_what_was_proven_is_not_read_again(shed: Shed, card: FileCard) -> None:
    bundle = opened(shed)

    assert bundle.proven(card.id) == card
    shutil.rmtree(shed.bundle() / "blobs")

    assert bundle.proven(card.id) == card


def test_a_file_that_the_bundle_does_not_hold_is_not_read(shed: Shed, card: FileCard) -> None:
    with pytest.raises(Refused, match="not on this PC"):
        opened(shed).read(card_of_blocks([b"another"]), Span(0, 7))


def test_a_log_that_is_exchanged_after_its_end_was_read_is_noticed(shed: Shed) -> None:
    """Who may sign is judged by where the logs end, before anything of them is used."""
    shed.make()
    bundle = opened(shed)
    bundle.look_at_ends()
    *_, last = (scope for scope in bundle.manifest.scopes if scope.parts)
    file = shed.bundle() / "frames" / last.scope.hex() / "000000"
    directory = shed.bundle() / "frames" / bundle.manifest.scopes[0].scope.hex() / "000000"
    file.write_bytes(directory.read_bytes())

    with pytest.raises(ProtocolViolation, match="damaged"):
        bundle.stretch(last, 0)
