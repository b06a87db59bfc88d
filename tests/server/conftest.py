"""A community on each of the two databases, and what a test needs to speak with it without a network."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gllserver.bootstrap import Community, init_community, open_community
from tests.server.conversation import CHEAP, ManualClock, Table
from tests.wire_client import NOON_MS


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str | None:
    """None for the SQLite file in the data folder, or the address of an empty PostgreSQL database."""
    return None if request.param == "sqlite" else str(request.getfixturevalue("postgres_url"))


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(NOON_MS)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "community"


@pytest.fixture
def community(data: Path, database_url: str | None, clock: ManualClock) -> Iterator[Community]:
    """An empty community, once on SQLite and once on PostgreSQL."""
    init_community(data, "Test community", database_url)
    opened = open_community(data, database_url, clock, password_cost=CHEAP)
    yield opened
    opened.close()


@pytest.fixture
def table(community: Community) -> Table:
    """The community with two streams and a member."""
    community.streams.add("General", "en")
    community.streams.add("Maternité", "fr")
    return Table(community)


@pytest.fixture
def key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()
