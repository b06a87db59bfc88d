"""A first sync of several messages that is cut anywhere: it goes on where it was, and ends with the server's whole log."""

from collections.abc import Iterator

import pytest

from benchmarks.corpus import corpus
from gllapp.sync.plan import Budget
from gllcore.frames import HEAD_BYTES
from tests.faults.ground import Ground, at_work, copied, running_ground

# About 10 KB, in the messages of a link that is slow.
POSTS = 32
SLOW = Budget(frame_bytes=3_000)
# Heads of further answers, and what is packed with less before it than in one go.
OVERHEAD = 1_000
# In every run each hundredth byte, with --long all of them, in parts.
PLACES = [(0, 100), *(pytest.param(first, 10, marks=pytest.mark.long) for first in range(10))]


@pytest.fixture(scope="module")
def ground() -> Iterator[Ground]:
    with running_ground() as ground:
        ground.other.write_texts([sample.body for sample in corpus(POSTS, 9, 5)])
        assert ground.other.sync().complete
        yield ground


@pytest.mark.timeout(900)
@pytest.mark.parametrize(("first", "step"), PLACES)
def test_a_first_sync_that_is_cut_anywhere_goes_on(ground: Ground, first: int, step: int) -> None:
    """What has come in whole messages is there, is true, and does not come again."""
    client = ground.unsynced(f"first-{first}-{step}")
    with copied(client) as whole, at_work(whole, SLOW) as member:
        down = ground.measured(member).down
    gone_on = 0
    for cut_after in range(first, down, step):
        with copied(client) as empty, at_work(empty, SLOW) as member:
            ground.link.reset()
            reset = cut_after // step % 2 == 1
            ground.link.cut([cut_after], "down", reset=reset)
            report = member.sync()
            ground.check_after(member, report)
            gone_on += report.received > 0
            ground.check_healed(member, [])
            again = ground.link.counts().down - down
            # A reset also takes away what had come and was not read yet.
            assert reset or again <= HEAD_BYTES + SLOW.frame_bytes + OVERHEAD, f"{again} bytes came twice"
    assert gone_on, "nothing had come in whole messages before any cut"
