"""Background threads for a test of the window: no test may leave a bug behind."""

from collections.abc import Iterator
from contextlib import contextmanager

from gllapp.ui.background import BackgroundRunner, BugReport


@contextmanager
def at_work() -> Iterator[BackgroundRunner]:
    """Ended when the test has; whatever stands on a desk is closed after that."""
    reports: list[BugReport] = []

    def save(report: BugReport) -> str:
        reports.append(report)
        return "a report"

    made = BackgroundRunner(save)
    yield made
    made.shut_down()
    assert reports == []
