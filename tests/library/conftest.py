"""A community with a librarian's work done: the services, and members whose replicas are real."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reconciliation.yard import Yard


@pytest.fixture
def yard(tmp_path: Path) -> Iterator[Yard]:
    yard = Yard(tmp_path)
    yield yard
    yard.close()
