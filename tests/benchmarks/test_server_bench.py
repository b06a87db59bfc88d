"""What measures the server is right: logs that a replica believes, the same ones in PostgreSQL, and syncs that are syncs."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from benchmarks.__main__ import main
from benchmarks.filling import copied_to_postgresql, filled
from benchmarks.load import ask, idle_sync, pace, posting_sync
from benchmarks.machine import cores, memory, on_cores
from benchmarks.server import serving
from benchmarks.visitor import EMAIL, visitors
from gllserver.bootstrap import Community, open_community
from tests.server.conversation import Table

OPERATIONS = 1_500


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A community with a filled log."""
    data = tmp_path_factory.mktemp("template") / "filled"
    filled(data, OPERATIONS)
    return data


@pytest.fixture
def data(template: Path, tmp_path: Path) -> Path:
    return shutil.copytree(template, tmp_path / "filled")


@contextmanager
def opened(data: Path, url: str | None = None) -> Iterator[Community]:
    community = open_community(data, url)
    try:
        yield community
    finally:
        community.close()


def test_a_filled_log_is_one_that_the_server_could_have_written(data: Path, postgres_url: str) -> None:
    """A replica checks every link and seal of it, on both databases."""
    copy = data.with_name("copy")
    copied_to_postgresql(data, copy, postgres_url)
    with opened(data) as on_sqlite, opened(copy, postgres_url) as on_postgresql:
        with on_sqlite.ground.database.reading() as here, on_postgresql.ground.database.reading() as there:
            states = here.log.scopes()
            assert states == there.log.scopes()
        replicas = [Table(community).replica() for community in (on_sqlite, on_postgresql)]
    assert sum(state.head.seq for state in states) == pytest.approx(OPERATIONS, rel=0.05)
    for state in states[1:]:
        assert {replica.logs[state.number].cursor for replica in replicas} == {state.head}
        assert len(set(replicas[0].ids(state.number))) == state.head.seq


def test_visitors_push_and_pull_as_replicas_do(data: Path) -> None:
    with opened(data) as community:
        table, made = Table(community), visitors(community, 3)
        reader = table.replica()
        (stream, *_) = [row.number for row in community.streams.all()]
        for at, visitor in enumerate(made):
            visitor.write(stream, [f"Text {at} {n}" for n in range(4)], 1_767_265_200_000)
        with serving(data) as server:
            posting = pace(server, [posting_sync(server, visitor) for visitor in made], 4)
            idle = pace(server, [idle_sync(server, visitor) for visitor in made], 4)
            answers = {ask(server.port, visitor.token, visitor.idle()) for visitor in made}
            held = memory(server.pid)
        table.sync(reader)
        found = reader.bodies(stream)[-12:]
    assert sorted(found) == sorted(f"Text {at} {n}" for at in range(3) for n in range(4))
    assert max(map(len, answers)) < 100, "nothing is new"
    assert posting.per_second > 0 < idle.per_second
    assert held is None or held.resident >= held.proportional > 1_000_000


def test_an_answer_that_refuses_is_no_measure(data: Path) -> None:
    with opened(data) as community:
        (visitor,) = visitors(community, 1)
        with serving(data) as server:
            community.accounts.suspend(EMAIL)
            with pytest.raises(RuntimeError, match="403"):
                idle_sync(server, visitor)
            community.accounts.resume(EMAIL)
            community.accounts.set_role(EMAIL, "reader")
            visitor.write(community.streams.all()[0].number, ["No."], 1_767_265_200_000)
            with pytest.raises(RuntimeError, match="role_forbids"):
                posting_sync(server, visitor)()


def test_what_is_started_meanwhile_keeps_to_the_chosen_cores() -> None:
    before = cores()
    with on_cores(before[:1]):
        assert cores() == before[:1]
    assert cores() == before


@pytest.mark.long
@pytest.mark.timeout(600)
def test_the_server_is_measured_on_both_databases(capsys: pytest.CaptureFixture[str]) -> None:
    main(["server", "--quick", "--operations", "2000"])
    printed = capsys.readouterr().out
    assert "missing" not in printed
    for name in ("SQLite", "PostgreSQL"):
        assert printed.count(f"{name}: idle") == printed.count(f"{name}: post and pull") == 2
        assert printed.count(f"{name}: first sync of 2,000") == 1
