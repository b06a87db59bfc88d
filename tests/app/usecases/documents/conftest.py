"""Three members of a pod over real, encrypted replicas."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.usecases.documents.together import Together


@pytest.fixture
def together(tmp_path: Path) -> Iterator[Together]:
    found = Together(tmp_path)
    yield found
    found.close()
