"""*Stop* is pressed while a stick is being worked on, however fast that goes."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from gllapp.ui.background import Job
from gllapp.ui.pages.bundles.page import BundlesPage
from tests.app.ui.patience import PATIENCE


class _AskedInTime(threading.Event):
    """A small bundle is made before anybody could press it: once something was told the worker waits until they have."""

    was_told = False

    def is_set(self) -> bool:
        if self.was_told and threading.current_thread() is not threading.main_thread():
            self.was_told = False
            self.wait(PATIENCE / 1000)
        return super().is_set()


@contextmanager
def stop_pressed_in_time(page: BundlesPage) -> Iterator[None]:
    """At the first that is told of the work which begins here; the block lasts until it has stopped."""
    worker = page._worker
    worker._asked_to_stop = asked = _AskedInTime()
    report = Job.report

    def report_and_note(job: Job, progress: object) -> None:
        report(job, progress)
        asked.was_told = True

    def press() -> None:
        page._stop()

    worker.progressed.connect(press)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Job, "report", report_and_note)
        yield
    worker.progressed.disconnect(press)
