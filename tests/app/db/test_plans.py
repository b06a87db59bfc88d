"""What every sync and every status bar asks is answered by indexes, however long the log has grown."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event

from gllapp.usecases.outbox import Box, list_outbox
from gllapp.usecases.status import counts
from tests.app.builders import Seat


@contextmanager
def plans() -> Iterator[list[str]]:
    """The steps by which SQLite answers each SELECT of the block."""
    steps: list[str] = []

    def explain(here: Connection, _cursor: Any, statement: str, values: Any, *_others: Any) -> None:
        driver = here.connection.driver_connection
        if statement.startswith("SELECT") and driver is not None:
            steps.extend(step for *_, step in driver.execute(f"EXPLAIN QUERY PLAN {statement}", values))

    event.listen(Engine, "before_cursor_execute", explain)
    try:
        yield steps
    finally:
        event.remove(Engine, "before_cursor_execute", explain)


@pytest.mark.parametrize(
    "question",
    [
        lambda seat: seat.store.pending(),
        lambda seat: counts(seat.desk),
        lambda seat: list_outbox(seat.desk, Box.WAITING),
        lambda seat: list_outbox(seat.desk, Box.ATTENTION),
        lambda seat: seat.pull(),
    ],
    ids=["pending", "badges", "waiting", "needs attention", "a new device's card"],
)
def test_the_log_is_not_read_from_end_to_end(seat: Seat, question: Callable[[Seat], object]) -> None:
    seat.logs.device(seat.olga)
    with plans() as steps:
        question(seat)
    assert any("op_" in step or "op USING" in step for step in steps)  # the log is asked
    assert not [step for step in steps if step.startswith("SCAN op") and "USING INDEX" not in step]
