"""A community on each of the two databases, and what a test needs to speak with it without a network."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gllserver.bootstrap import Community, open_community
from tests.postgres import EMPTY, Postgres
from tests.server.conversation import CHEAP, ManualClock, Table
from tests.server.gathering import Gathering
from tests.server.moulds import SCENES, Mould, Moulds
from tests.wire_client import NOON_MS


@pytest.fixture(scope="session")
def moulds(tmp_path_factory: pytest.TempPathFactory) -> Moulds:
    return Moulds(tmp_path_factory.mktemp("moulds"))


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Postgres | None:
    """The PostgreSQL server in which the test's database lies, or None for SQLite."""
    found: Postgres | None = None if request.param == "sqlite" else request.getfixturevalue("postgres")
    return found


@pytest.fixture
def mould(request: pytest.FixtureRequest, moulds: Moulds, database: Postgres | None) -> Mould | None:
    """Of what the test begins with, which is the fullest scene that it asks for; None when it founds a community itself."""
    scene = next((scene for scene in SCENES if scene in request.fixturenames), None)
    return None if scene is None else moulds.mould(scene, database)


@pytest.fixture
def database_url(database: Postgres | None, mould: Mould | None) -> Iterator[str | None]:
    """None for the SQLite file in the data folder, or the address of the test's PostgreSQL database: empty without a mould."""
    if database is None:
        yield None
    else:
        with database.fresh_database(EMPTY if mould is None else mould.template) as url:
            yield url


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(NOON_MS)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "community"


@pytest.fixture
def community(data: Path, database_url: str | None, clock: ManualClock, mould: Mould) -> Iterator[Community]:
    """A community with what the fullest scene of the test puts into it, once on SQLite and once on PostgreSQL."""
    mould.pour(data)
    opened = open_community(data, database_url, clock, password_cost=CHEAP)
    yield opened
    opened.close()


@pytest.fixture
def table(community: Community) -> Table:
    """The community with two streams, to which replicas of members come as they are asked for."""
    return Table(community)


@pytest.fixture
def gathering(table: Table, mould: Mould) -> Gathering:
    """The same with five people around it, each of whom is in step with it."""
    return Gathering(table, {name: replica.copy() for name, replica in mould.replicas.items()})


@pytest.fixture
def key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()
