"""A shed for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bundles.shed import Shed
from tests.reconciliation.yard import Yard


@pytest.fixture
def shed(tmp_path: Path) -> Iterator[Shed]:
    yard = Yard(tmp_path / "yard")
    yield Shed(yard, tmp_path)
    yard.close()
