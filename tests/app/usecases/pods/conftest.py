"""A pod with its people."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.usecases.pods.house import House
from tests.reconciliation.yard import Yard


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    yard = Yard(tmp_path)
    yield House(yard)
    yard.close()
