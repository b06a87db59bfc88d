"""One helper for all the tests of a module that read documents."""

from collections.abc import Iterator

import pytest

from gllfiles.texts.extractor import Extractor


@pytest.fixture
def extractor() -> Iterator[Extractor]:
    with Extractor() as made:
        yield made
