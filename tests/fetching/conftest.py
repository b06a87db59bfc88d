"""One running library for the tests of a module; each test brings readers and files of its own."""

from collections.abc import Iterator

import pytest

from tests.fetching.ground import Ground, running_ground


@pytest.fixture(scope="module")
def ground() -> Iterator[Ground]:
    with running_ground() as ground:
        yield ground


@pytest.fixture(autouse=True)
def healed_link(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    if "ground" in request.fixturenames:
        request.getfixturevalue("ground").link.cut([])
