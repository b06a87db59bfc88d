"""Shows in the status bar what this week has cost and how full the library is, beside what is allowed of both."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from gllapp.ui import formats
from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.status_line import Segment, StatusLine
from gllapp.ui.widgets.status_segment import Status
from gllapp.usage_views import Week
from gllapp.usecases.desk import Desk
from gllapp.usecases.running import Session

if TYPE_CHECKING:
    from gllapp.usecases.space import Space


class Standing(NamedTuple):
    week: Week
    space: "Space"


class DataSigns(QObject):
    """``refresh`` looks anew; nothing is shown before there is something to tell."""

    def __init__(
        self, desk: Desk, session: Session, status: StatusLine, background: BackgroundRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, session
        self._status, self._background = status, background

    def refresh(self) -> None:
        session, desk = self._session, self._desk

        def work(job: Job) -> Standing:
            from gllapp.usecases.budgets import this_week  # the window opens without them
            from gllapp.usecases.space import space

            return Standing(this_week(session, desk), space(session, desk))

        self._background.run(
            work,
            owner=self,
            on_done=self._show,
            on_error=lambda error: None,  # the page tells what is wrong with the disk; a sign need not
        )

    def _show(self, now: Standing) -> None:
        self._status.show_status(Segment.WEEK, week_status(now.week))
        self._status.show_status(Segment.SPACE, space_status(now.space))


def week_status(week: Week) -> Status | None:
    """``This week 1.2 of 5 MB``; None where nothing has cost and nothing is allowed."""
    if not week.paid_bytes and not week.max_bytes:
        return None
    translate = QCoreApplication.translate
    words = translate("StatusLine", "This week {used}").format(used=formats.size(week.paid_bytes))
    if week.max_bytes:
        used = translate("StatusLine", "This week {used} of {allowed}")
        words = used.format(used=_of(week.paid_bytes, week.max_bytes), allowed=formats.size(week.max_bytes))
    is_full = bool(week.max_bytes) and week.paid_bytes >= week.max_bytes
    tip = translate("StatusLine", "Data used this week on connections that you pay for. Opens Sync & data")
    return Status("server", words, tip, Tone.WARN if is_full else Tone.PLAIN)


def space_status(found: "Space") -> Status | None:
    """``Space 18.4 of 40 GB``; None while the library is empty and has no limit."""
    if not found.used_bytes and not found.max_bytes:
        return None
    translate = QCoreApplication.translate
    words = translate("StatusLine", "Space {used}").format(used=formats.size(found.used_bytes))
    if found.max_bytes:
        of = translate("StatusLine", "Space {used} of {allowed}")
        words = of.format(used=_of(found.used_bytes, found.max_bytes), allowed=formats.size(found.max_bytes))
    is_full = bool(found.max_bytes) and found.used_bytes >= found.max_bytes * 0.95
    tip = translate("StatusLine", "What the library's files take on this PC. Opens Sync & data")
    return Status("held", words, tip, Tone.WARN if is_full else Tone.PLAIN)


def _of(part: int, whole: int) -> str:
    """A part in the unit of the whole, so that the unit stands once: ``1.2`` of ``5 MB``."""
    unit = next((size for size in (10**12, 10**9, 10**6, 10**3) if whole >= size), 1)
    places = 0 if unit == 1 else 1
    return QLocale().toString(part / unit, "f", places)
