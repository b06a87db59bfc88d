"""What every test has: no leaks, the --long option, and a PostgreSQL for whoever asks."""

import gc
import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.compiled import share_compiled_statements
from tests.leaks import nothing_left_behind
from tests.memory import keep_files_in_memory
from tests.postgres import Postgres, running_postgres

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before pytest-qt makes the application

# A shared or slow machine must not decide whether a law holds; the timeout of each test is the limit.
settings.register_profile("gll", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("gll")


# Objects made before the youngest are looked through for cycles. The usual 700 costs an eighth of the time of all tests.
_BETWEEN_COLLECTIONS = 10_000
# Of so many looks at the youngest objects one goes further back, as Python does it.
_OFTEN = 10

keep_files_in_memory()
share_compiled_statements()

gc.disable()


def pytest_collection_finish() -> None:
    """Modules and test items stay to the end: no later collection has to walk through half a million of them again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_BETWEEN_COLLECTIONS, *gc.get_threshold()[1:])


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also run the tests that take minutes")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long tests out, as not chosen rather than as skipped, unless --long asks for them."""
    if config.getoption("--long"):
        return
    long = [item for item in items if item.get_closest_marker("long")]
    if long:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if not item.get_closest_marker("long")]


@pytest.fixture(scope="session", autouse=True)
def own_state_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What programs under test remember of this machine is not kept among the developer's own things."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        yield


@pytest.fixture(autouse=True)
def garbage_of_windows_is_ended_on_their_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """A worker that looked for garbage would end widgets on its own thread; in the program nobody but the window's looks.

    Windows of a whole module stand between tests, too: Python looks by itself only while a test runs that has none.
    """
    has_windows = "qapp" in request.fixturenames
    if not has_windows:
        gc.enable()
    yield
    gc.disable()
    if has_windows:
        _, newer, older = gc.get_count()
        gc.collect(2 if older > _OFTEN else 1 if newer > _OFTEN else 0)


@pytest.fixture(autouse=True)
def leaves_nothing_behind() -> Iterator[None]:
    """Fail a test that leaves a thread, a timer, a window, a socket or pooled work of its own."""
    with nothing_left_behind():
        yield


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server for the tests of this process."""
    with running_postgres() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """The `postgresql://` URL of a new, empty database."""
    with postgres.fresh_database() as url:
        yield url
