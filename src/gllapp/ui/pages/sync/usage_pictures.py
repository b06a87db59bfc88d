"""Data used and the syncs of late, as pictures."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from gllapp.traffic import Traffic
from gllapp.ui import formats
from gllapp.ui.charts.shapes import Chart, Limit, Mark, Series, Strip, Unit
from gllapp.ui.counted import Counted
from gllapp.ui.sync_words import report_words
from gllapp.ui.tokens import Tone
from gllapp.usage_views import Moved, Usage, Week
from gllapp.usecases.usage import SyncRun

_NOTHING = Moved(0, 0)
_WEEK_DAYS = 7


def kind_words(kind: Traffic) -> str:
    translate = QCoreApplication.translate
    words = {
        Traffic.SENT: translate("Usage", "Sent by you"),
        Traffic.POSTS: translate("Usage", "Posts"),
        Traffic.DOCUMENTS: translate("Usage", "Pod documents"),
        Traffic.CATALOGUE: translate("Usage", "Library catalogue"),
        Traffic.FILES: translate("Usage", "Files"),
        Traffic.OVERHEAD: translate("Usage", "Connections and the rest"),
    }
    return words[kind]


def usage_chart(usage: Usage, week: Week) -> Chart:
    """A bar for each day, with the line of what is allowed, shared out over the days of a week."""
    translate = QCoreApplication.translate
    moved = {day.day: day for day in usage.days}
    days = [usage.since + timedelta(days=at) for at in range((usage.until - usage.since).days + 1)]
    series = tuple(
        Series(
            kind_words(kind),
            tuple(
                float(max(0, moved[day].kinds.get(kind, _NOTHING).both)) if day in moved else None
                for day in days
            ),
        )
        for kind in Traffic
    )
    summary = translate("Usage", "{amount} since {day}, {week} of it this week.").format(
        amount=formats.size(usage.both), day=_day(usage.since), week=formats.size(week.all_bytes)
    )
    return Chart(
        title=translate("Usage", "Data used by day"),
        summary=summary,
        column_name=translate("Usage", "Day"),
        columns=tuple(map(_day, days)),
        series=series,
        unit=Unit.BYTES,
        limit=_limit(week),
        gap=translate("Usage", "nothing moved"),
    )


def history_strip(runs: Sequence[SyncRun]) -> Strip:
    """A block for each sync, as high as what it moved beside the largest of them."""
    translate = QCoreApplication.translate
    most = max((_both(run) for run in runs), default=0)
    finished = sum(run.report.complete for run in runs)
    summary = translate("Usage", "{syncs}, {finished} of them finished.").format(
        syncs=Counted().syncs(len(runs)), finished=formats.number(finished)
    )
    heads = (
        translate("Usage", "When"),
        translate("Usage", "How it ended"),
        translate("Usage", "Moved"),
        translate("Usage", "Seconds"),
    )
    legend = (
        (Tone.GOOD, translate("Usage", "finished")),
        (Tone.INFO, translate("Usage", "stopped, or at a limit")),
        (Tone.WARN, translate("Usage", "cut or failed")),
    )
    title = translate("Usage", "Syncs of late")
    return Strip(title, summary, heads, tuple(_mark(run, most) for run in runs), legend)


def _mark(run: SyncRun, most: int) -> Mark:
    when, how = formats.full_moment(run.started_ms), report_words(run.report)
    seconds = max(1, round(run.report.seconds))
    cells = (when, how, formats.size(_both(run)), formats.number(seconds))
    exact = (when, how, str(_both(run)), str(seconds))
    share = _both(run) / most if most else 0.0
    return Mark(f"{when}: {how}", _tone(run), share, cells, exact)


def _tone(run: SyncRun) -> Tone:
    if run.report.complete:
        return Tone.GOOD
    return Tone.WARN if run.report.error else Tone.INFO


def _both(run: SyncRun) -> int:
    return run.report.bytes_up + run.report.bytes_down


def _limit(week: Week) -> Limit | None:
    if not week.max_bytes:
        return None
    a_day = week.max_bytes / _WEEK_DAYS
    words = QCoreApplication.translate("Usage", "{week} a week is {day} a day").format(
        week=formats.size(week.max_bytes), day=formats.size(round(a_day))
    )
    return Limit(a_day, words)


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")
