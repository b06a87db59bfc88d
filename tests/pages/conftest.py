"""A community with a past, and members who come late to it."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.reconciliation.yard import Seat, Yard

THREADS, REPLIES = 30, 9


@pytest.fixture
def yard(tmp_path: Path) -> Iterator[Yard]:
    yard = Yard(tmp_path)
    yield yard
    yard.close()


@pytest.fixture
def amina(yard: Yard) -> Seat:
    """She has written all there is: the replies to old threads among the newest."""
    yard.community.streams.add("Water", "en")
    amina = yard.join("amina")
    write_a_past(amina)
    amina.synced()
    return amina


def write_a_past(seat: Seat) -> None:
    threads = [seat.write(f"Question number {at} about hands, soap and water") for at in range(THREADS)]
    seat.write("Which filters last?", "Water")
    # Measured values pack badly: several pages of them.
    luck = Random(3)
    for round_ in range(REPLIES):
        for at, thread in enumerate(threads):
            seat.reply(thread, f"Answer {round_} to {at}: we tried {luck.randbytes(150).hex()} and it held.")
