"""Work leaves the window's thread and its answers come back, in order, once, and only to those who are still there."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import wait
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.ui.background import BackgroundRunner, BugReport, Job, Lane
from gllcore.errors import Bug, EnvironmentFault, GllError
from tests.app.ui.patience import PATIENCE

_SECONDS = PATIENCE / 1000


class Desk:
    """Collects what the runner brings back."""

    def __init__(self) -> None:
        self.owner = QObject()
        self.answers: list[object] = []
        self.errors: list[GllError] = []
        self.progress: list[object] = []
        self.threads: list[QThread] = []

    def done(self, answer: object) -> None:
        self.threads.append(QThread.currentThread())
        self.answers.append(answer)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def reports() -> list[BugReport]:
    return []


@pytest.fixture
def runner(app: QApplication, reports: list[BugReport]) -> Iterator[BackgroundRunner]:
    def save(report: BugReport) -> str:
        reports.append(report)
        return f"report-{len(reports)}"

    made = BackgroundRunner(save)
    yield made
    made.shut_down()


def test_an_answer_arrives_on_the_windows_thread(runner: BackgroundRunner, desk: Desk, qtbot: QtBot) -> None:
    worker_threads: list[threading.Thread] = []

    def work(job: Job) -> int:
        worker_threads.append(threading.current_thread())
        return 7

    runner.run(work, owner=desk.owner, on_done=desk.done, on_error=desk.errors.append)
    qtbot.waitUntil(lambda: desk.answers == [7], timeout=PATIENCE)
    assert worker_threads[0] is not threading.main_thread()
    assert desk.threads == [desk.owner.thread()]


def test_what_the_environment_or_the_community_says_arrives_as_it_is(
    runner: BackgroundRunner, desk: Desk, qtbot: QtBot, reports: list[BugReport]
) -> None:
    def work(job: Job) -> None:
        raise EnvironmentFault("disk_full")

    runner.run(work, owner=desk.owner, on_done=desk.done, on_error=desk.errors.append)
    qtbot.waitUntil(lambda: len(desk.errors) == 1, timeout=PATIENCE)
    assert desk.errors[0].code == "disk_full"
    assert reports == []


def test_anything_else_is_our_bug_with_a_report_that_quotes_nobody(
    runner: BackgroundRunner, desk: Desk, qtbot: QtBot, reports: list[BugReport]
) -> None:
    def work(job: Job) -> None:
        try:
            raise KeyError("what a member wrote")
        except KeyError as error:
            raise ValueError("what another member wrote") from error

    runner.run(work, owner=desk.owner, on_done=desk.done, on_error=desk.errors.append)
    qtbot.waitUntil(lambda: len(desk.errors) == 1, timeout=PATIENCE)
    assert isinstance(desk.errors[0], Bug)
    assert desk.errors[0].facts == {"reason": "ValueError", "report": "report-1"}
    assert "test_background.py" in reports[0].trace
    assert "KeyError" in reports[0].trace
    assert "member wrote\n" not in reports[0].trace


def test_a_report_that_cannot_be_saved_does_not_hide_the_bug(
    app: QApplication, desk: Desk, qtbot: QtBot
) -> None:
    def save(report: BugReport) -> str:
        raise OSError("disk full")

    def work(job: Job) -> None:
        raise ValueError

    runner = BackgroundRunner(save)
    runner.run(work, owner=desk.owner, on_done=desk.done, on_error=desk.errors.append)
    qtbot.waitUntil(lambda: len(desk.errors) == 1, timeout=PATIENCE)
    runner.shut_down()


def test_a_slot_that_fails_is_a_bug_and_the_next_answer_still_arrives(
    runner: BackgroundRunner, desk: Desk, qtbot: QtBot, reports: list[BugReport]
) -> None:
    def broken(answer: object) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(runner.bug_found, timeout=PATIENCE) as found:
        runner.run(lambda job: 1, owner=desk.owner, on_done=broken, on_error=desk.errors.append)
    runner.run(lambda job: 2, owner=desk.owner, on_done=desk.done, on_error=desk.errors.append)
    qtbot.waitUntil(lambda: desk.answers == [2], timeout=PATIENCE)
    assert found.args is not None
    assert found.args[0].facts["reason"] == "ZeroDivisionError"
    assert len(reports) == 1


def test_writes_run_one_after_another_in_order(runner: BackgroundRunner, desk: Desk, qtbot: QtBot) -> None:
    running = threading.Semaphore(1)

    def work(number: int, job: Job) -> int:
        assert running.acquire(blocking=False), "two writes at once"
        running.release()
        return number

    for number in range(50):
        runner.run(
            partial(work, number),
            owner=desk.owner,
            on_done=desk.done,
            on_error=desk.errors.append,
            lane=Lane.WRITE,
        )
    qtbot.waitUntil(lambda: len(desk.answers) + len(desk.errors) == 50, timeout=PATIENCE)
    assert desk.answers == list(range(50))


def test_a_read_and_a_write_do_not_wait_for_a_long_sync(
    runner: BackgroundRunner, desk: Desk, qtbot: QtBot
) -> None:
    finish = threading.Event()
    runner.run(
        lambda job: finish.wait(_SECONDS),
        owner=desk.owner,
        on_done=desk.done,
        on_error=desk.errors.append,
        lane=Lane.SYNC,
    )

    def name_of(lane: Lane, job: Job) -> str:
        return lane.value

    for lane in (Lane.READ, Lane.WRITE):
        runner.run(
            partial(name_of, lane),
            owner=desk.owner,
            on_done=desk.done,
            on_error=desk.errors.append,
            lane=lane,
        )
    qtbot.waitUntil(lambda: sorted(map(str, desk.answers)) == ["read", "write"], timeout=PATIENCE)
    finish.set()
    qtbot.waitUntil(lambda: True in desk.answers, timeout=PATIENCE)


def test_progress_arrives_in_order_before_the_answer(
    runner: BackgroundRunner, desk: Desk, qtbot: QtBot
) -> None:
    def work(job: Job) -> str:
        for step in range(3):
            job.report(step)
        return "end"

    runner.run(
        work,
        owner=desk.owner,
        on_done=lambda answer: desk.progress.append(answer),
        on_error=desk.errors.append,
        on_progress=desk.progress.append,
    )
    qtbot.waitUntil(lambda: "end" in desk.progress, timeout=PATIENCE)
    assert desk.progress == [0, 1, 2, "end"]


def test_a_cancelled_job_stops_and_brings_nothing_back(
    runner: BackgroundRunner, desk: Desk, qtbot: QtBot
) -> None:
    started, stopped = threading.Event(), threading.Event()

    def work(job: Job) -> str:
        started.set()
        if job.wait_cancelled(_SECONDS):
            stopped.set()
        return "too late"

    job = runner.run(work, owner=desk.owner, on_done=desk.done, on_error=desk.errors.append)
    assert started.wait(_SECONDS)
    job.cancel()
    assert stopped.wait(_SECONDS)
    runner.run(lambda later: "next", owner=desk.owner, on_done=desk.done, on_error=desk.errors.append)
    qtbot.waitUntil(lambda: desk.answers == ["next"], timeout=PATIENCE)


def test_an_answer_for_a_page_that_is_gone_is_dropped(
    runner: BackgroundRunner, desk: Desk, qtbot: QtBot
) -> None:
    release = threading.Event()
    page = QObject()
    runner.run(
        lambda job: release.wait(_SECONDS),
        owner=page,
        on_done=desk.done,
        on_error=desk.errors.append,
        lane=Lane.WRITE,
    )
    with qtbot.waitSignal(page.destroyed, timeout=PATIENCE):
        page.deleteLater()
    release.set()
    runner.run(
        lambda job: "after", owner=desk.owner, on_done=desk.done, on_error=desk.errors.append, lane=Lane.WRITE
    )
    qtbot.waitUntil(lambda: bool(desk.answers), timeout=PATIENCE)
    assert desk.answers == ["after"]


def test_shutting_down_ends_every_thread_and_delivers_nothing_more(
    app: QApplication, desk: Desk, qtbot: QtBot
) -> None:
    runner = BackgroundRunner(lambda report: "")
    started = threading.Event()

    def work(job: Job) -> bool:
        started.set()
        return job.wait_cancelled(_SECONDS)

    for lane in (Lane.READ, Lane.SYNC):
        for _ in range(3):
            runner.run(work, owner=desk.owner, on_done=desk.done, on_error=desk.errors.append, lane=lane)
    assert started.wait(_SECONDS)
    runner.shut_down()
    app.processEvents()
    assert desk.answers == []
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("gll-")] == []


def test_what_is_asked_after_the_end_is_not_begun_and_no_write_is_lost_in_silence(
    app: QApplication, desk: Desk
) -> None:
    runner = BackgroundRunner(lambda report: "")
    runner.shut_down()
    ask = partial(runner.run, lambda job: 1, owner=desk.owner, on_done=desk.done, on_error=desk.errors.append)
    assert ask().cancelled
    with pytest.raises(RuntimeError):
        ask(lane=Lane.WRITE)
    app.processEvents()
    assert (desk.answers, desk.errors) == ([], [])


def test_what_was_to_be_written_is_written_before_the_end(app: QApplication, desk: Desk) -> None:
    runner = BackgroundRunner(lambda report: "")
    release, written = threading.Event(), []

    def work(number: int, job: Job) -> None:
        release.wait(_SECONDS)
        written.append(number)

    for number in range(3):
        runner.run(
            partial(work, number),
            owner=desk.owner,
            on_done=desk.done,
            on_error=desk.errors.append,
            lane=Lane.WRITE,
        )
    release.set()
    runner.shut_down()
    assert written == [0, 1, 2]


def test_shutting_down_finishes_every_write_that_was_asked_for(app: QApplication, desk: Desk) -> None:
    runner = BackgroundRunner(lambda report: "")
    release = threading.Event()
    written: list[str] = []

    def write(words: str, job: Job) -> None:
        release.wait(_SECONDS)
        written.append(words)

    for words in ("one", "two"):
        runner.run(
            partial(write, words),
            owner=desk.owner,
            on_done=desk.done,
            on_error=desk.errors.append,
            lane=Lane.WRITE,
        )
    release.set()
    runner.shut_down()
    app.processEvents()
    assert written == ["one", "two"]
    assert desk.answers == []


def test_work_that_does_not_end_is_left_behind_but_no_write(app: QApplication, desk: Desk) -> None:
    runner = BackgroundRunner(lambda report: "")
    begun, release, written = threading.Event(), threading.Event(), []

    def silent(job: Job) -> None:
        begun.set()
        release.wait(_SECONDS)

    runner.run(silent, owner=desk.owner, on_done=desk.done, on_error=desk.errors.append, lane=Lane.SYNC)
    assert begun.wait(_SECONDS)
    runner.run(
        lambda job: written.append(1),
        owner=desk.owner,
        on_done=desk.done,
        on_error=desk.errors.append,
        lane=Lane.WRITE,
    )
    assert not runner.shut_down(patience=0.05)
    assert written == [1]
    release.set()


def test_a_report_names_the_work_and_not_what_it_was_given(
    runner: BackgroundRunner, desk: Desk, qtbot: QtBot, reports: list[BugReport]
) -> None:
    def broken(text: str, job: Job) -> None:
        raise ValueError

    runner.run(
        partial(broken, "what a member wrote"),
        owner=desk.owner,
        on_done=desk.done,
        on_error=desk.errors.append,
    )
    qtbot.waitUntil(lambda: len(desk.errors) == 1, timeout=PATIENCE)
    assert reports[0].what.endswith("broken")
    assert "member wrote" not in repr(reports[0])


def test_many_answers_at_once_leave_room_for_keys_between_them(
    runner: BackgroundRunner, desk: Desk, qtbot: QtBot
) -> None:
    """All of them are there before the window's thread looks; each takes a moment to be shown."""
    shown: list[str] = []

    def show(answer: str) -> None:
        began = time.perf_counter()
        while time.perf_counter() - began < 0.004:
            pass
        shown.append(answer)

    for _ in range(20):
        runner.run(lambda job: "answer", owner=desk.owner, on_done=show, on_error=desk.errors.append)
    wait(list(runner._jobs), _SECONDS)
    keys = QTimer(interval=0)
    keys.timeout.connect(lambda: shown.append("key"))
    keys.start()
    qtbot.waitUntil(lambda: shown.count("answer") == 20, timeout=PATIENCE)
    keys.stop()
    first, last = shown.index("answer"), len(shown) - shown[::-1].index("answer")
    assert "key" in shown[first:last]
