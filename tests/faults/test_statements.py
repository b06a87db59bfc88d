"""Both programs, killed at every statement that a small sync gives their databases, and started again from what is left."""

from collections.abc import Iterator

import pytest

from tests.faults.scene import Beginning, beginning

# A sync of fewer was none.
LEAST_STATEMENTS = 20


@pytest.fixture(scope="module")
def begun() -> Iterator[Beginning]:
    with beginning() as begun:
        yield begun


def test_a_client_that_dies_at_any_statement_of_a_sync_begins_again(begun: Beginning) -> None:
    statement, survived = 0, None
    while survived is None:
        statement += 1
        with begun.scene() as scene:
            survived = scene.writer.survive(statement, scene.sync)
            scene.check_after(survived)
            scene.check_healed()
    assert (survived.complete, survived.receipts) == (True, 2)
    assert statement > LEAST_STATEMENTS


def test_a_server_that_dies_at_any_statement_of_a_sync_begins_again(begun: Beginning) -> None:
    statement, survived = 0, False
    while not survived:
        statement += 1
        with begun.scene() as scene:
            scene.server.light_fuse(statement)
            report = scene.sync()
            scene.server.put_out_fuse()
            survived = not scene.server_is_dead.is_set()
            if not survived:
                scene.start_server_again()
            scene.check_after(report)
            scene.check_healed()
    assert statement > LEAST_STATEMENTS
