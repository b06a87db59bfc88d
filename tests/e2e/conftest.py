"""One running community for the tests of a module; each test brings members of its own."""

from collections.abc import Iterator

import pytest

from tests.e2e.world import World, running_world


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with running_world(tmp_path_factory.mktemp("world")) as world:
        yield world
