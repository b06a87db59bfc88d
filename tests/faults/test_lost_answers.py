"""Each answer of a sync of several requests is lost once, whole.

The sync is the one that has most to say: its server was restored from a backup, and others have written there since. It
asks where both part, goes back, gives back what the server has lost, and hands over what it had written meanwhile.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from benchmarks.link import Link
from gllapp.usecases.outbox import Box, list_outbox
from gllapp.usecases.session import ServerLink, Session
from gllcore.protocol import Enrol, Enrolled
from tests.e2e.world import Client, running_world
from tests.faults.ground import LINK_ERRORS, at_work, move
from tests.faults.truth import check_holds_all, check_shown_once, server_log
from tests.server_process import running_server
from tests.simulation.template import fast_folder


class LosingLink:
    """A server's link that is cut before the first byte of one answer, ``countdown`` requests from now."""

    def __init__(self, inner: ServerLink, wire: Link, countdown: Iterator[int]) -> None:
        self.server = inner.server
        self._inner = inner
        self._wire = wire
        self._countdown = countdown

    @property
    def bytes_up(self) -> int:
        return self._inner.bytes_up

    @property
    def bytes_down(self) -> int:
        return self._inner.bytes_down

    @contextmanager
    def exchange(self, body: bytes) -> Iterator[Iterator[bytes]]:
        if next(self._countdown) == 0:
            self._wire.cut([0], "down", reset=True)
        with self._inner.exchange(body) as chunks:
            yield chunks

    def deliver(self, parcel: bytes) -> bytes:
        raise AssertionError("no parcels are handed in here")

    def enrol(self, enrol: Enrol) -> Enrolled:
        return self._inner.enrol(enrol)

    def close(self) -> None:
        self._inner.close()


@dataclass(frozen=True, slots=True)
class Scene:
    """The restored server's folder, the profile that is ahead of it, and every text that must be there in the end."""

    data: Path
    client: Client
    texts: list[str]

    @contextmanager
    def copied(self) -> Iterator["Scene"]:
        with fast_folder() as folder:
            data = shutil.copytree(self.data, folder / "server")
            profile = shutil.copytree(self.client.folder, folder / "profile")
            yield Scene(data, replace(self.client, folder=profile), self.texts)


@pytest.fixture(scope="module")
def scene() -> Iterator[Scene]:
    with fast_folder() as folder:
        restored, other_before = folder / "restored", folder / "other-before"
        with running_world(folder) as world:
            client, other = world.member("writer"), world.member("other")
            with at_work(other) as member:
                texts = member.write(2, "Before the backup")
                assert member.sync().complete
        shutil.copytree(world.data, restored)
        shutil.copytree(other.folder, other_before)
        with running_server(world.data) as server, at_work(client) as member:
            move(member, server.url)
            assert member.sync().complete
            texts += member.write(3, "After the backup")
            assert member.sync().complete
            texts += member.write(2, "Waiting")
        with running_server(restored) as server, at_work(replace(other, folder=other_before)) as member:
            move(member, server.url)
            texts += member.write(2, "After the restore")
            assert member.sync().complete
        yield Scene(restored, client, texts)


def losing(session: Session, wire: Link, lost: int) -> Session:
    """The session on which the answer number ``lost``, counted from 0 over all that it syncs, never comes."""
    countdown = count(lost, -1)
    return replace(
        session, link=lambda address, token: LosingLink(session.link(address, token), wire, countdown)
    )


def test_each_answer_of_a_healing_sync_is_lost_once(scene: Scene) -> None:
    requests = heal(scene, lost=1_000)
    assert requests >= 3, "a sync in several requests"
    for lost in range(requests):
        heal(scene, lost)


def heal(scene: Scene, lost: int) -> int:
    """Syncs a copy of the scene until all is well; gives the number of requests of the first sync."""
    with (
        scene.copied() as here,
        running_server(here.data) as server,
        Link(urlsplit(server.url).port or 0) as wire,
    ):
        with at_work(here.client) as member:
            move(member, wire.url)
            member = replace(member, session=losing(member.session, wire, lost))
            first = member.sync()
            assert (first.complete, first.error) == (True, "") or first.error in LINK_ERRORS, first
            assert first.still_waiting == len(list_outbox(member.desk, Box.WAITING).rows)
            last = member.sync()
            assert (last.complete, last.still_waiting) == (True, 0), last
            check_holds_all(member.desk, server_log(here.data))
            check_shown_once(member.desk, here.texts)
            assert wire.counts().cuts == (1 if lost < first.requests or first.error else 0)
        return first.requests
