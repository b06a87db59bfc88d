"""The insights as pictures: numbers become columns with words, nothing here paints."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from gllapp.insight_views import ActivityWeek, Insights, OutboxAge, PodDocuments
from gllapp.library_views import ShelfRow
from gllapp.ui import formats
from gllapp.ui.charts.shapes import Chart, Series
from gllapp.ui.names import clean_name
from gllapp.ui.pages.insights.words import InsightCounts

# More columns than these have no room for their words; the others are one column.
_SHELVES = 10
_OLD_DAYS = 14


def activity(found: Insights) -> Chart:
    """A week of which nothing is known is no week without posts."""
    translate = QCoreApplication.translate
    weeks = found.activity
    return Chart(
        title=translate("Insights", "Activity by week"),
        summary=_activity_words(weeks),
        column_name=translate("Insights", "Week from"),
        columns=tuple(_day(week) for week in weeks),
        series=(
            Series(translate("Insights", "Others"), tuple(week.others for week in weeks)),
            Series(translate("Insights", "You"), tuple(week.mine for week in weeks)),
        ),
        gap=translate("Insights", "no sync"),
    )


def _activity_words(weeks: Sequence[ActivityWeek]) -> str:
    said = InsightCounts()
    unknown = sum(week.others is None for week in weeks)
    return _sentence(
        said.posts_by_others(sum(week.others or 0 for week in weeks)),
        said.posts_by_me(sum(week.mine or 0 for week in weeks)),
        said.weeks(len(weeks)),
        said.unknown_weeks(unknown) if unknown else "",
    )


def _day(week: ActivityWeek) -> str:
    day = week.monday
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")


def outbox(found: Insights) -> Chart:
    translate, said = QCoreApplication.translate, InsightCounts()
    ages = found.outbox
    unsent = sum(age.waiting + age.on_usb + age.attention for age in ages)
    old = sum(age.waiting + age.on_usb + age.attention for age in ages if age.first >= _OLD_DAYS)
    return Chart(
        title=translate("Insights", "How long your items wait"),
        summary=_sentence(said.unsent(unsent), said.old(old) if old else ""),
        column_name=translate("Insights", "Waiting since"),
        columns=tuple(map(_age_words, ages)),
        series=(
            Series(translate("Insights", "In outbox"), tuple(age.waiting for age in ages)),
            Series(translate("Insights", "On USB"), tuple(age.on_usb for age in ages)),
            Series(translate("Insights", "Needs attention"), tuple(age.attention for age in ages)),
        ),
        names_all=True,
    )


def _age_words(age: OutboxAge) -> str:
    if age.last == 0:
        return QCoreApplication.translate("Insights", "today")
    if age.last is None:
        return f"≥ {InsightCounts().days(age.first)}"
    return f"{formats.number(age.first)}–{InsightCounts().days(age.last)}"


def documents(found: Insights) -> Chart:
    translate, said = QCoreApplication.translate, InsightCounts()
    pods = [pod for pod in found.pods if _of(pod)]
    published = sum(pod.published for pod in pods)
    return Chart(
        title=translate("Insights", "Documents of your pods"),
        summary=_sentence(
            said.documents(sum(map(_of, pods))), said.published(published) if published else ""
        ),
        column_name=translate("Insights", "Pod"),
        columns=tuple(clean_name(pod.name) for pod in pods),
        series=(
            Series(translate("Insights", "Draft"), tuple(pod.drafts for pod in pods)),
            Series(translate("Insights", "Under review"), tuple(pod.review for pod in pods)),
            Series(translate("Insights", "Final"), tuple(pod.final for pod in pods)),
            Series(translate("Insights", "Published"), tuple(pod.published for pod in pods)),
        ),
        names_all=True,
    )


def _of(pod: PodDocuments) -> int:
    return pod.drafts + pod.review + pod.final + pod.published


def shelves(found: Insights) -> Chart:
    translate, said = QCoreApplication.translate, InsightCounts()
    rows = [row for row in found.shelves if row.resources]
    shown, rest = rows[:_SHELVES], rows[_SHELVES:]
    columns = [clean_name(row.name) for row in shown]
    counts = [_held(row) for row in shown]
    if rest:
        columns.append(translate("Insights", "Others"))
        counts.append((sum(row.held for row in rest), sum(row.resources - row.held for row in rest)))
    return Chart(
        title=translate("Insights", "Library by shelf"),
        summary=_sentence(
            said.resources(sum(row.resources for row in rows)), said.held(sum(row.held for row in rows))
        ),
        column_name=translate("Insights", "Shelf"),
        columns=tuple(columns),
        series=(
            Series(translate("Insights", "On this PC"), tuple(held for held, _ in counts)),
            Series(translate("Insights", "Not on this PC"), tuple(others for _, others in counts)),
        ),
        names_all=True,
    )


def _held(row: ShelfRow) -> tuple[int, int]:
    return row.held, row.resources - row.held


def _sentence(*parts: str) -> str:
    return formats.listed(parts) + "."
