"""What version 2 of the protocol has recorded beside that: pages that broke off, a profile with a gap, and a stream that is gone."""

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gllapp.db import log
from gllapp.usecases.outbox import Box
from gllcore.protocol import Enrolled
from gllserver.bootstrap import dictionary, open_community
from tests.conformance import blocks
from tests.conformance.client import Replica
from tests.conformance.enrolling import Enrolment
from tests.conformance.operations import DIRECTORY, Operation
from tests.conformance.record import FILL, FILLING, GAP, GONE, LEAP, SECRETS, SERVER, WAITING
from tests.conformance.test_recorded import recording, texts, told, world
from tests.conformance.wire import SIGNATURE_BYTES, Damaged, Packing, messages
from tests.e2e.world import PASSWORD, Client, World
from tests.server.conversation import ManualClock, Table
from tests.wire_client import WireReplica

__all__ = ["recording", "told", "world"]

pytestmark = pytest.mark.parametrize("recording", ["protocol-2"], indirect=True)


@pytest.fixture
def dana(told: dict[str, Any]) -> Replica:
    """The device that recorded the pages, with nothing in it."""
    pages = told["pages"]
    token, device, member, community, sealed_by, server_ms = pages["enrolled"]
    ids = [bytes.fromhex(value) for value in (device, member, community, sealed_by)]
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(pages["device_key"]))
    enrolment = Enrolment(token, ids[0], ids[1], ids[2], ids[3], server_ms)
    return Replica("", enrolment, key, newest_first=True)


def leapt(recording: Path, dana: Replica) -> None:
    dana.take((recording / LEAP).read_bytes())
    (gap,) = (log.gap for log in dana.logs.values() if log.gap)
    assert gap.low.seq < gap.high.seq
    assert dana.early()


def sent_in(body: bytes, dana: Replica) -> list[Operation]:
    """The operations of a request, read as a server reads them."""
    packing, found = Packing(dictionary()), []
    for message in messages(body):
        if message.kind == "P":
            raw = packing.unpack(message.payload[SIGNATURE_BYTES:])
            packing.carry(raw)
            for run in blocks.read(raw, dana.places(), dana.logs[DIRECTORY].scope, None):
                found += [entry.operation for entry in run.entries]
    return found


def test_recorded_pages_apply_and_what_follows_fills_the_gap(
    recording: Path, dana: Replica, told: dict[str, Any]
) -> None:
    leapt(recording, dana)
    sent = sent_in((recording / FILLING).read_bytes(), dana)
    assert [operation.id.hex() for operation in sent] == [told["pages"]["sent"]]
    early = {entry.operation.id for entry in dana.early()}
    dana.nonce = bytes.fromhex(told["pages"]["nonces"][0])

    answer = dana.take((recording / FILL).read_bytes(), sent)

    assert answer.kinds.startswith("H")
    assert early | {sent[0].id} <= {entry.operation.id for entry in answer.entries if entry.is_echo}
    for number, log_told in told["pages"]["logs"].items():
        held = dana.logs[int(number)]
        assert (held.link.hex(), held.gap) == (log_told["link"], None)
        assert [id.hex() for id in held.ids] == log_told["ids"]


def test_todays_server_goes_on_from_a_recorded_gap(
    recording: Path, dana: Replica, told: dict[str, Any]
) -> None:
    """The recorded request, with its gap and what it lists ahead, to the community that holds it all by now."""
    leapt(recording, dana)
    body = (recording / FILLING).read_bytes()
    sent = sent_in(body, dana)
    dana.nonce = bytes.fromhex(told["pages"]["nonces"][0])
    clock = ManualClock(told["frames"]["enrolled"]["server_ms"])  # its tokens have not ended yet
    with closing(open_community(recording / SERVER, None, clock)) as community:
        dana.take(Table(community).answer(bearer(dana), body), sent)
    for number, log_told in told["pages"]["logs"].items():
        assert [id.hex() for id in dana.ids(int(number))][: len(log_told["ids"])] == log_told["ids"]


def bearer(dana: Replica) -> WireReplica:
    """The same device, as far as its token."""
    told = dana.enrolled
    enrolled = Enrolled(
        told.token, told.device, told.member, "Dana", told.community, "", told.community_key, told.server_ms
    )
    return WireReplica(enrolled, dana.key, dictionary())


def test_a_recorded_stream_is_gone_for_its_own_request_alone(
    recording: Path, dana: Replica, told: dict[str, Any]
) -> None:
    leapt(recording, dana)
    dana.nonce = bytes.fromhex(told["pages"]["nonces"][0])
    dana.take((recording / FILL).read_bytes(), sent_in((recording / FILLING).read_bytes(), dana))
    gone = (recording / GONE).read_bytes()
    with pytest.raises(Damaged, match="bad_signature"):
        dana.copy().take(gone)
    dana.nonce = bytes.fromhex(told["pages"]["nonces"][1])
    assert dana.take(gone).told["G"] == told["pages"]["gone"]
    assert not dana.logs.keys() & set(told["pages"]["gone"])


def test_a_recorded_replica_with_a_gap_opens_is_read_and_goes_on(
    recording: Path, world: World, told: dict[str, Any]
) -> None:
    eve = Client(recording / GAP, recording / SECRETS)
    thread = told["gap"]["thread"]
    assert texts(eve, [thread]) == {thread: sorted([*told["gap"]["posts"][thread], WAITING])}
    assert missing(eve) > 0
    assert [row.excerpt for row in eve.outbox(Box.WAITING)] == [WAITING]

    eve.ask("sign-in", world.url, "--email", "eve@example.org", "--password-stdin", stdin=PASSWORD)
    eve.sync()

    assert (missing(eve), eve.outbox(Box.WAITING)) == (0, ())
    ben = world.client("ben-again")
    world.enrol(ben, "ben@example.org")
    assert ben.texts(thread)[WAITING] == 1
    eve.sync()
    threads = [row.id.hex() for row in eve.threads()]
    assert len(threads) > len(told["gap"]["posts"])
    assert texts(eve, threads) == texts(ben, threads)


def missing(client: Client) -> int:
    """How much is still to come in from above the replica's gaps."""
    with client.desk() as desk, desk.replica.reading() as here:
        gaps = [place.gap for place in log.places(here).values() if place.gap is not None]
    return sum(gap.high.seq - gap.low.seq for gap in gaps)
