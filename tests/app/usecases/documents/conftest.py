"""Three members of a pod over real, encrypted replicas."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.usecases.documents.together import Together
from tests.app.usecases.pods.house import House
from tests.reconciliation.yard import Yard


@pytest.fixture
def together(tmp_path: Path) -> Iterator[Together]:
    found = Together(tmp_path)
    yield found
    found.close()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """The same around a real server."""
    yard = Yard(tmp_path)
    yield House(yard)
    yard.close()
