"""Real programs, killed by the system's own means in the middle of what they tell their databases."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests import forked
from tests.faults.ground import LINK_ERRORS, Ground, at_work, move, running_ground
from tests.faults.truth import check_holds
from tests.server_process import ROOT, url_said_by

# Of about fifty statements of the client, and half as many of the server's; test_statements.py tries every one.
OF_CLIENT, OF_SERVER = range(2, 42, 8), range(2, 22, 6)
SECONDS = 60


@pytest.fixture(scope="module")
def ground() -> Iterator[Ground]:
    with running_ground() as ground:
        yield ground


def dying(program: str, folder: str, statement: int, environment: dict[str, str]) -> forked.Program:
    return forked.start("tests.faults.dying", [program, folder, str(statement)], _with_tests(environment))


def _with_tests(environment: dict[str, str]) -> dict[str, str]:
    return environment | {"PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))}


@contextmanager
def ended(process: forked.Program) -> Iterator[None]:
    """The process has killed itself when the body is left."""
    assert process.stdout is not None
    with process.stdout:
        try:
            yield
            assert process.wait(SECONDS) == -signal.SIGKILL
        finally:
            process.kill()
            process.wait()


@pytest.mark.parametrize("statement", OF_CLIENT)
def test_a_client_killed_in_a_sync_begins_again(ground: Ground, statement: int) -> None:
    client = ground.world.member(f"client-{statement}", ground.link.url)
    with at_work(client) as member:
        texts = ground.news(f"News {statement}") + member.write(2, f"Waiting {statement}")
    with ended(dying("client", str(client.folder), statement, client.environment())):
        pass
    with at_work(client) as member:
        check_holds(member.desk, ground.log())
        ground.check_healed(member, texts)


@pytest.mark.parametrize("statement", OF_SERVER)
def test_a_server_killed_in_an_exchange_begins_again(ground: Ground, statement: int) -> None:
    """It shares the community's file with the server that is asked afterwards."""
    client = ground.world.member(f"server-{statement}", ground.link.url)
    with at_work(client) as member:
        texts = ground.news(f"News for server {statement}") + member.write(2, f"For server {statement}")
        process = dying("server", str(ground.world.data), statement, dict(os.environ))
        with ended(process):
            move(member, url_said_by(process))
            report = member.sync()
        assert report.error in LINK_ERRORS
        ground.check_after(member, report)
        move(member, ground.link.url)
        ground.check_healed(member, texts)
