"""Whatever dies at whatever step, the post is published once, its author learns of it, and the stick is clean in the end."""

import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Self

import pytest

from gllapp.parcels import Homecoming
from gllapp.platform.letterbox import Box
from gllapp.usecases.desk import Desk
from gllapp.usecases.forum import list_streams, start_thread
from gllapp.usecases.outbox import Box as Shelf
from gllapp.usecases.outbox import list_outbox
from gllapp.usecases.parcels import put_on_stick, take_receipts
from gllapp.views import Delivery, OutboxRow
from gllcore.ids import RecordId
from tests import forked
from tests.e2e.world import Client, World
from tests.faults.ground import at_work, move
from tests.faults.test_dying_processes import dying, ended
from tests.faults.truth import server_log
from tests.parcels.dying import ACTS, Fuse, Killed, act, killed
from tests.parcels.hands import Stick
from tests.server_process import ROOT, url_said_by

SECONDS = 60


@dataclass(frozen=True, slots=True)
class Journey:
    """A post on its way: whose, who carries it, and on what."""

    author: Client
    courier: Client
    stick: Stick
    thread: RecordId

    @classmethod
    def up_to(cls, step: str, author: Client, courier: Client, stick: Stick) -> Self:
        """The post is written, and everything done that comes before this step."""
        with at_work(author) as writer:
            stream = list_streams(writer.desk)[0].id
            thread = start_thread(writer.desk, stream, "A journey", "Whatever dies.", "en")
            if step != "put":
                put_on_stick(writer.session, writer.desk, stick.box, "")
        if step == "take":
            stick.collect(courier)
        return cls(author, courier, stick, thread)

    def at(self, step: str) -> Client:
        return self.courier if step == "collect" else self.author

    def finish(self, world: World, *, was_killed: bool = False) -> None:
        """The whole way once more, by programs that start anew; then all is as if nothing had happened."""
        with at_work(self.author) as writer:
            waiting = self.rows(writer.desk, Shelf.WAITING)
            if was_killed and any(row.delivery is Delivery.ON_USB for row in waiting):
                assert self.stick.files(Box.OUTGOING), "nothing is said to be on a stick that is not there"
            if waiting:
                put_on_stick(writer.session, writer.desk, self.stick.box, "")
                self.stick.collect(self.courier)
            take_receipts(writer.desk, self.stick.box)
            (row,) = self.rows(writer.desk, Shelf.SENT)
        assert row.delivery is Delivery.RECEIVED
        assert self.stick.files(Box.RECEIPTS) == {}
        assert self.thread in server_log(world.data).places

    def rows(self, desk: Desk, shelf: Shelf) -> list[OutboxRow]:
        """Of this post, which is the author's newest."""
        return [row for row in list_outbox(desk, shelf).rows if row.post == self.thread]


@pytest.fixture(scope="module")
def writers(world: World) -> tuple[Client, Client]:
    return world.member("writer"), world.member("carrier")


@pytest.fixture
def journeys(writers: tuple[Client, Client], tmp_path: Path) -> Callable[[str], Iterator[Journey]]:
    """One after the other, each with a stick of its own, up to a step."""

    def endless(step: str) -> Iterator[Journey]:
        for number in count(1):
            yield Journey.up_to(step, *writers, Stick.new(tmp_path / f"stick {number}"))

    return endless


@pytest.mark.parametrize("step", ACTS)
def test_a_step_that_ends_anywhere_is_taken_again(
    world: World, journeys: Callable[[str], Iterator[Journey]], step: str
) -> None:
    tried = 0
    for journey in journeys(step):
        tried += 1
        fuse = Fuse(tried, killed)
        try:
            with journey.at(step).session() as session:
                act(session, step, journey.stick.folder, fuse)
        except Killed:
            journey.finish(world, was_killed=True)
        else:
            # What still waits would go with the next one's parcel.
            journey.finish(world)
            break
    assert tried > {"put": 12, "collect": 3, "take": 12}[step]


@pytest.mark.parametrize(("step", "at"), [("put", 5), ("put", 12), ("collect", 3), ("take", 9)])
def test_a_program_that_is_killed_harms_nothing(
    world: World, journeys: Callable[[str], Iterator[Journey]], step: str, at: int
) -> None:
    journey = next(journeys(step))
    client = journey.at(step)
    words = [step, str(client.folder), str(journey.stick.folder), str(at)]
    environment = client.environment(PYTHONPATH=os.pathsep.join((str(ROOT / "src"), str(ROOT))))
    ended = forked.run("tests.parcels.dying", words, environment, seconds=SECONDS)
    assert ended.returncode == -signal.SIGKILL, ended
    journey.finish(world)


@pytest.mark.parametrize("statement", [3, 5, 7])
def test_a_server_that_is_killed_has_taken_the_parcel_or_not(
    world: World, journeys: Callable[[str], Iterator[Journey]], statement: int
) -> None:
    journey = next(journeys("collect"))
    process = dying("server", str(world.data), statement, dict(os.environ))
    with ended(process):
        assert process.stdout is not None
        with at_work(journey.courier) as member:
            move(member, url_said_by(process))
        assert journey.stick.collect(journey.courier).error
    with at_work(journey.courier) as member:
        move(member, world.url)
    assert journey.stick.files(Box.RECEIPTS) == {}
    assert journey.stick.collect(journey.courier).parcels == 1
    assert journey.stick.take(journey.author) == Homecoming(receipts=1, received=1)
    journey.finish(world)
