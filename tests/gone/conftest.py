"""A community with a stream for some, and a member who is about to be dismissed from it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reconciliation.yard import Seat, Yard

POD = "Night shift"


@pytest.fixture
def yard(tmp_path: Path) -> Iterator[Yard]:
    yard = Yard(tmp_path)
    yield yard
    yard.close()


@pytest.fixture
def pod(yard: Yard) -> str:
    """A stream for some."""
    yard.community.streams.add(POD, "en")
    yard.community.streams.restrict(POD)
    return POD


@pytest.fixture
def amina(yard: Yard, pod: str) -> Seat:
    return admitted(yard, "amina")


@pytest.fixture
def bruno(yard: Yard, amina: Seat) -> Seat:
    return admitted(yard, "bruno")


def admitted(yard: Yard, name: str) -> Seat:
    seat = yard.arrive(name)
    yard.community.streams.admit(POD, seat.email)
    seat.synced()
    return seat
