"""What earlier releases have recorded is read by today's code: frames, a replica, and what was waiting in it."""

import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gllapp.usecases.drafts import list_drafts
from gllapp.usecases.outbox import Box
from gllapp.usecases.search import search_posts
from gllapp.views import Delivery
from gllcore.columns import decode, needed, runs_of
from gllcore.compression import Squeezer
from gllcore.frames import FrameKind, FrameReader
from gllcore.operations import op_id
from gllcore.protocol import SIGNATURE_BYTES, Enrolled
from gllserver.bootstrap import dictionary, open_community
from tests.conformance.client import Replica
from tests.conformance.enrolling import Enrolment
from tests.conformance.record import (
    ANSWER,
    DRAFT,
    FIRST,
    PROFILE,
    REQUEST,
    SECRETS,
    SERVER,
    TOLD,
    WAITING,
    WHOLE,
)
from tests.e2e.world import PASSWORD, Client, World
from tests.server.conversation import ManualClock, Table
from tests.server_process import running_server
from tests.wire_client import WireReplica, Written

RECORDED = Path(__file__).parent / "recorded"
RECORDINGS = sorted(path.parent for path in RECORDED.glob(f"*/{TOLD}"))


@pytest.fixture(params=[folder.name for folder in RECORDINGS])
def recording(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a recording, private as the program wants it."""
    folder = tmp_path / "recording"
    shutil.copytree(RECORDED / request.param, folder)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
    return folder


@pytest.fixture
def told(recording: Path) -> dict[str, Any]:
    """What was to be read when it was recorded."""
    return dict(json.loads((recording / TOLD).read_text(encoding="utf-8")))


@pytest.fixture
def carl(told: dict[str, Any]) -> WireReplica:
    """The device that recorded the frames, with nothing in it."""
    frames = told["frames"]
    return WireReplica(msgspec.convert(frames["enrolled"], Enrolled), key_of(frames), dictionary())


def key_of(frames: dict[str, Any]) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(frames["device_key"]))


def check(carl: WireReplica, logs: dict[str, Any]) -> None:
    for number, log in logs.items():
        assert [id.hex() for id in carl.ids(int(number))] == log["ids"]
        assert carl.logs[int(number)].cursor.link.hex() == log["link"]


def sent_in(body: bytes, carl: WireReplica) -> list[Written]:
    """The operations of a request, read as a server reads them that holds what the replica holds."""
    squeezer, written = Squeezer(dictionary()), []
    places = {
        (n, e.seq): e.record for n, log in carl.logs.items() for e in log.entries if e.op.record is None
    }
    for message in FrameReader().feed(body):
        if message.kind == FrameKind.PUSH:
            raw = squeezer.unpack(message.payload[SIGNATURE_BYTES:])
            squeezer.carried(raw)
            columns = decode(raw)
            known = {place: places[place] for place in needed(columns) & places.keys()}
            runs = runs_of(columns, carl.community, known)
            written += [Written(run.number, entry.op) for run in runs for entry in run.entries]
    return written


def test_there_are_recordings() -> None:
    assert [folder.name for folder in RECORDINGS] == ["protocol-1", "protocol-2"]


def test_recorded_frames_apply(recording: Path, told: dict[str, Any], carl: WireReplica) -> None:
    frames = told["frames"]
    carl.take((recording / FIRST).read_bytes())
    check(carl, frames["first"]["logs"])

    outbox = sent_in((recording / REQUEST).read_bytes(), carl)
    assert [op_id(op).hex() for _, op in outbox] == frames["sent"]

    answer = carl.take((recording / ANSWER).read_bytes(), outbox)
    check(carl, frames["last"]["logs"])
    assert [[refusal.place, refusal.code] for refusal in answer.refusals] == frames["last"]["refusals"]
    assert answer.echoes == frames["last"]["echoes"] > 0


def test_a_recorded_first_sync_of_several_messages_applies(
    recording: Path, told: dict[str, Any], carl: WireReplica
) -> None:
    whole = (recording / WHOLE).read_bytes()
    assert sum(message.kind == FrameKind.LOG for message in FrameReader().feed(whole)) > 1
    carl.take(whole)
    check(carl, told["frames"]["last"]["logs"])


def test_the_independent_client_reads_the_recorded_frames_too(recording: Path, told: dict[str, Any]) -> None:
    frames = told["frames"]
    enrolled = msgspec.convert(frames["enrolled"], Enrolled)
    replica = Replica(
        "", Enrolment(*(getattr(enrolled, name) for name in Enrolment._fields)), key_of(frames), version=1
    )
    replica.take((recording / WHOLE).read_bytes())
    logs = frames["last"]["logs"]
    assert {str(n): [id.hex() for id in log.ids] for n, log in replica.logs.items()} == {
        number: log["ids"] for number, log in logs.items()
    }


def test_todays_server_goes_on_with_a_recorded_community(
    recording: Path, told: dict[str, Any], carl: WireReplica
) -> None:
    """The recorded request, sent again to the community that holds it: the same echoes, the same refusals."""
    carl.take((recording / FIRST).read_bytes())
    body = (recording / REQUEST).read_bytes()
    outbox = sent_in(body, carl)
    clock = ManualClock(told["frames"]["enrolled"]["server_ms"])  # its tokens have not ended yet
    with closing(open_community(recording / SERVER, None, clock)) as community:
        table = Table(community)
        again = carl.take(table.answer(carl, body), outbox)
        for number, log in told["frames"]["last"]["logs"].items():
            assert [id.hex() for id in carl.ids(int(number))][: len(log["ids"])] == log["ids"]
        assert [[refusal.place, refusal.code] for refusal in again.refusals] == told["frames"]["last"][
            "refusals"
        ]
        new = carl.post(outbox[0].number, "Of today")
        assert not table.sync(carl, [new]).refusals


@pytest.fixture
def world(recording: Path) -> Iterator[World]:
    """Today's server over the recorded community."""
    with running_server(recording / SERVER) as server:
        yield World(server, recording / SERVER, recording)


def texts(client: Client, threads: Sequence[str]) -> dict[str, list[str]]:
    return {thread: sorted(client.texts(thread)) for thread in threads}


def test_a_recorded_replica_opens_and_shows_what_was_in_it(recording: Path, told: dict[str, Any]) -> None:
    ann = Client(recording / PROFILE, recording / SECRETS)
    thread, posts = told["thread"], told["posts"]
    expected = {**posts, thread: sorted([*posts[thread], WAITING])}
    assert texts(ann, posts) == expected
    assert [row.excerpt for row in ann.outbox(Box.WAITING)] == [WAITING]
    with ann.desk() as desk:
        assert [draft.title for draft in list_drafts(desk)] == [DRAFT]
        assert [hit.opens.hex() for hit in search_posts(desk, "March")] == [thread]


def test_what_waited_in_a_recorded_replica_is_pushed_and_received(
    recording: Path, world: World, told: dict[str, Any]
) -> None:
    ann = Client(recording / PROFILE, recording / SECRETS)
    # The server has moved to another address, and a recording outlives any token: she signs in again.
    ann.ask("sign-in", world.url, "--email", "ann@example.org", "--password-stdin", stdin=PASSWORD)
    ann.sync()

    assert ann.outbox(Box.WAITING) == ann.outbox(Box.ATTENTION) == ()
    assert {row.delivery for row in ann.outbox(Box.SENT)} == {Delivery.RECEIVED}
    ben = world.client("ben-again")
    world.enrol(ben, "ben@example.org")
    thread = told["thread"]
    assert ben.texts(thread)[WAITING] == 1
    assert texts(ben, told["posts"]) == texts(ann, told["posts"])
    assert {row.title for row in ben.threads()} >= {"Recorded", "Not in order", "With a field of later"}
