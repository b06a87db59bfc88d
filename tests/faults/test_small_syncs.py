"""A small sync that is cut after each of its bytes, both ways, between a real server process and real clients."""

import signal
import subprocess
from collections.abc import Iterator

import pytest

from benchmarks.link import Direction
from tests.e2e.world import Client
from tests.faults.ground import LINK_ERRORS, Ground, Member, at_work, bytes_of, running_ground
from tests.faults.truth import check_holds

# In every run each third byte, with --long all of them.
THIRDS = [0, pytest.param(1, marks=pytest.mark.long), pytest.param(2, marks=pytest.mark.long)]
# By so much may a later sync weigh more than the one that is measured: sequence numbers and the texts' own numbers grow.
SLACK = 24
# A process takes half a second to start: each hundred and twentieth byte, with --long each fortieth.
SPREAD = 120
PROCESS_SECONDS = 60


@pytest.fixture(scope="module")
def ground() -> Iterator[Ground]:
    with running_ground() as ground:
        yield ground


@pytest.fixture(scope="module")
def writer(ground: Ground) -> Iterator[Member]:
    with at_work(ground.world.member("writer", ground.link.url)) as member:
        yield member


@pytest.mark.timeout(300)
@pytest.mark.parametrize("third", THIRDS)
@pytest.mark.parametrize("direction", ["up", "down"])
def test_a_small_sync_survives_a_cut_after_any_byte(
    ground: Ground, writer: Member, direction: Direction, third: int
) -> None:
    """Two posts go up and three come down; afterwards all five are here and there, once, and the two have receipts."""
    # Twice: the first sync finds less of those before it to refer to.
    _, end = (
        measured(ground, writer, f"Cut {third}-{direction} {word}", direction)
        for word in ("to start", "measured")
    )
    end += SLACK
    cuts = 0
    for cut_after in range(third, end + 3, 3):
        texts = written(ground, writer, f"Cut {third}-{direction} at {cut_after:05}")
        ground.link.reset()
        ground.link.cut([cut_after], direction, reset=cut_after % 2 == 0)
        ground.check_after(writer, writer.sync())
        cuts = ground.link.counts().cuts
        ground.check_healed(writer, texts)
    assert not cuts, "the last cuts came before the sync's end"


def measured(ground: Ground, writer: Member, word: str, direction: Direction) -> int:
    """The bytes of one sync that nothing cuts."""
    written(ground, writer, word)
    return bytes_of(ground.measured(writer), direction)


def written(ground: Ground, writer: Member, word: str) -> list[str]:
    """What one sync is to carry; for words of one length as many bytes, or nearly."""
    return ground.news(f"{word}, from below") + writer.write(2, f"{word}, from above")


@pytest.mark.timeout(300)
@pytest.mark.parametrize("third", THIRDS)
@pytest.mark.parametrize("direction", ["up", "down"])
def test_a_client_that_is_killed_at_any_byte_begins_again(
    ground: Ground, direction: Direction, third: int
) -> None:
    """A process of its own, ended without warning when so many bytes have passed and the next ones hang."""
    client = ground.world.member(f"killed-{direction}-{third}", ground.link.url)
    with at_work(client) as member:
        end = measured(ground, member, f"Killed {third}-{direction} measure", direction)
    for place, held_after in enumerate(range(third * SPREAD // 3, end, SPREAD)):
        with at_work(client) as member:
            texts = written(ground, member, f"Killed {third}-{direction} {held_after:05}")
        if place % 2:
            ground.link.cut([held_after], direction)
            ended = client.run("sync", "--json")
            assert ended.exit_code == 0 or ended.document["error"]["code"] in LINK_ERRORS, ended
        else:
            sync_killed(client, ground, held_after, direction)
        with at_work(client) as member:
            check_holds(member.desk, ground.log())
            ground.check_healed(member, texts)


def sync_killed(client: Client, ground: Ground, held_after: int, direction: Direction) -> None:
    held = ground.link.hold(held_after, direction)
    syncing = subprocess.Popen(client.command("sync"), env=client.environment(), stderr=subprocess.DEVNULL)
    try:
        assert held.wait(PROCESS_SECONDS)
    finally:
        syncing.send_signal(signal.SIGKILL)
        assert syncing.wait(PROCESS_SECONDS) == -signal.SIGKILL
