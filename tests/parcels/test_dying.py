"""Whatever dies at whatever step, the post is published once, its author learns of it, and the stick is clean in the end."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from gllapp.parcels import Homecoming
from gllapp.platform.letterbox import Box
from gllapp.usecases.outbox import Box as Shelf
from gllapp.views import Delivery
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
    thread: str

    def up_to(self, step: str) -> None:
        """Everything that comes before this step."""
        if step != "put":
            self.stick.put(self.author)
        if step == "take":
            self.stick.collect(self.courier)

    def at(self, step: str) -> Client:
        return self.courier if step == "collect" else self.author

    def finish(self, world: World) -> None:
        """The whole way once more; then all is as if nothing had happened."""
        waited = any(row.post.hex() == self.thread for row in self.author.outbox(Shelf.WAITING))
        if waited:
            self.stick.put(self.author)
            self.stick.collect(self.courier)
            self.stick.take(self.author)
        else:
            self.stick.take(self.author)
        (row,) = [row for row in self.author.outbox(Shelf.SENT) if row.post.hex() == self.thread]
        assert row.delivery is Delivery.RECEIVED
        assert self.stick.files(Box.RECEIPTS) == {}
        assert bytes.fromhex(self.thread) in server_log(world.data).places


@pytest.fixture(scope="module")
def writers(world: World) -> tuple[Client, Client]:
    return world.member("writer"), world.member("carrier")


@pytest.fixture
def journeys(writers: tuple[Client, Client], tmp_path: Path) -> Iterator[Journey]:
    """One after the other, each with a stick of its own."""

    def endless() -> Iterator[Journey]:
        number = 0
        while True:
            number += 1
            thread = writers[0].start_thread(f"Journey {number}", "Whatever dies.")
            yield Journey(*writers, Stick.new(tmp_path / f"stick {number}"), thread)

    return endless()


@pytest.mark.parametrize("step", ACTS)
def test_a_step_that_ends_anywhere_is_taken_again(
    world: World, journeys: Iterator[Journey], step: str
) -> None:
    tried = 0
    for journey in journeys:
        journey.up_to(step)
        tried += 1
        fuse = Fuse(tried, killed)
        try:
            with journey.at(step).session() as session:
                act(session, step, journey.stick.folder, fuse)
        except Killed:
            on_stick = journey.author.outbox(Shelf.WAITING)[:1]
            if on_stick and on_stick[0].delivery is Delivery.ON_USB:
                assert journey.stick.files(Box.OUTGOING), "nothing is said to be on a stick that is not there"
            journey.finish(world)
        else:
            # What still waits would go with the next one's parcel.
            journey.finish(world)
            break
    assert tried > {"put": 12, "collect": 3, "take": 12}[step]


@pytest.mark.parametrize(("step", "at"), [("put", 5), ("put", 12), ("collect", 3), ("take", 9)])
def test_a_program_that_is_killed_harms_nothing(
    world: World, journeys: Iterator[Journey], step: str, at: int
) -> None:
    journey = next(journeys)
    journey.up_to(step)
    client = journey.at(step)
    words = [step, str(client.folder), str(journey.stick.folder), str(at)]
    ended = subprocess.run(
        [sys.executable, "-m", "tests.parcels.dying", *words],
        cwd=ROOT,
        env=client.environment(PYTHONPATH=os.pathsep.join((str(ROOT / "src"), str(ROOT)))),
        timeout=SECONDS,
        capture_output=True,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL, ended
    journey.finish(world)


@pytest.mark.parametrize("statement", [3, 5, 7])
def test_a_server_that_is_killed_has_taken_the_parcel_or_not(
    world: World, journeys: Iterator[Journey], statement: int
) -> None:
    journey = next(journeys)
    journey.up_to("collect")
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
