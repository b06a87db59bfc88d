"""A community with a past, and members who come late to it."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from tests.reconciliation.yard import Seat, Yard
from tests.server.conversation import ManualClock

THREADS, REPLIES = 30, 9


@dataclass(frozen=True, slots=True)
class Past:
    """A community in which Amina has written all there is, in a folder where nobody is any more."""

    folder: Path
    ms: int


@pytest.fixture(scope="module")
def past(tmp_path_factory: pytest.TempPathFactory) -> Past:
    folder = tmp_path_factory.mktemp("past")
    with closing(Yard(folder)) as yard:
        yard.community.streams.add("Water", "en")
        amina = yard.join("amina")
        write_a_past(amina)
        amina.synced()
    return Past(folder, yard.clock.ms)


@pytest.fixture
def yard(past: Past, tmp_path: Path) -> Iterator[Yard]:
    """A copy of it for each test: to write it takes two seconds."""
    shutil.copytree(past.folder, tmp_path, dirs_exist_ok=True)
    with closing(Yard(tmp_path, ManualClock(past.ms))) as yard:
        yield yard


@pytest.fixture
def amina(yard: Yard) -> Seat:
    """She has written all there is: the replies to old threads among the newest."""
    return yard.come_back("amina", "amina@example.org")


@pytest.fixture
def new_yard(tmp_path: Path) -> Iterator[Yard]:
    """Nobody has written anything there."""
    with closing(Yard(tmp_path)) as yard:
        yield yard


def write_a_past(seat: Seat) -> None:
    threads = [seat.write(f"Question number {at} about hands, soap and water") for at in range(THREADS)]
    seat.write("Which filters last?", "Water")
    # Measured values pack badly: several pages of them.
    luck = Random(3)
    for round_ in range(REPLIES):
        for at, thread in enumerate(threads):
            seat.reply(thread, f"Answer {round_} to {at}: we tried {luck.randbytes(150).hex()} and it held.")
