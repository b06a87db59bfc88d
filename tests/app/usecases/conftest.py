"""A member's desk over a real, encrypted replica; and a pod with its people around a real server: built once, copied for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.builders import Seat, take_seat
from tests.app.usecases.pods.house import House, Mould


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    seat = take_seat(tmp_path / "profile")
    yield seat
    seat.replica.close()


@pytest.fixture(scope="session")
def mould(tmp_path_factory: pytest.TempPathFactory) -> Mould:
    return Mould.made(tmp_path_factory.mktemp("house"))


@pytest.fixture
def house(mould: Mould, tmp_path: Path) -> Iterator[House]:
    with mould.copy(tmp_path) as house:
        yield house
