"""A member's desk over a real, encrypted replica."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.builders import Seat, take_seat


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    seat = take_seat(tmp_path / "profile")
    yield seat
    seat.replica.close()
