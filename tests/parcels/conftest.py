"""One running community for the tests of a module; each test brings members and sticks of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.world import World, running_world
from tests.parcels.hands import Stick


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with running_world(tmp_path_factory.mktemp("world")) as world:
        yield world


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    return Stick.new(tmp_path / "stick")
